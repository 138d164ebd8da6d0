// SPDX-License-Identifier: BSL-1.0
//
// The program as a plugin of its plugins: what it exports can be looked up like any other export. And the check of all that is loaded.
#pragma once

#include <tenon/loader/open.hpp>

#include <string>

namespace [[gnu::visibility("hidden")]] tenon {
namespace detail {

/// The program's own records, read from its image.
inline Owned<Image> read_program() {
    ImageLayout layout;
    visit_images([&](const LoadedImage& first, LoadCounts) {
        layout = first.layout();
        return true;
    });
    Owned<Image> image = Owned<Image>::make();
    image->path = OwnedText(program_path());
    image->file = program_state();
    image->handle = program_handle();
    image->symbols = LinkedImage(image->handle).symbols();
    adopt_segments(*image, layout);
    image->ranges = Array<NoteRange>::copy_of(layout.notes.begin(), layout.notes.size());
    // A program that is loaded is not judged; of records that are damaged none are found.
    if (image->records.read(image->ranges.begin(), image->ranges.size()).field != nullptr) image->records = Records();
    image->resolved = Array<Resolved>::zeroed(image->records.exports.size());
    image->state = ImageState::ready;
    image->is_program = true;
    return image;
}

/// The image of the program, made when it is first asked for and kept in the table; where the table is another version's, a binary's own.
inline Image& program_image() {
    static Image* own = nullptr;
    Table* const table = process_table();
    Image*& place = table != nullptr ? table->program : own;
    if (Image* const known = __atomic_load_n(&place, __ATOMIC_ACQUIRE)) return *known;
    Owned<Image> made = read_program();
    Image* winner = nullptr;
    if (__atomic_compare_exchange_n(&place, &winner, made.get(), false, __ATOMIC_ACQ_REL, __ATOMIC_ACQUIRE)) winner = made.release();
    return *winner;
}

inline Result<void> verify_loaded() {
    Table* const table = process_table();
    if (table == nullptr) return no_table();
    take_in_loaded_images(*table);
    const Lock lock(*table);
    if (table->disagreements.empty()) return {};
    Error error{static_cast<Errc>(table->disagreements.front().code), {}};
    for (const Disagreement& one : table->disagreements) {
        if (!error.message.empty()) error.message += '\n';
        error.message += view(one.message);
    }
    return error;
}

}  // namespace detail
}  // namespace tenon
