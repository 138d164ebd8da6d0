// SPDX-License-Identifier: BSL-1.0
//
// Gives bytes to everything that reads foreign bytes: as a file, as notes, as identity texts. libFuzzer calls it
// (tests/fuzz/run), and each run of the tests does so for every file of the corpus.
#include <tenon/container/any_file.hpp>
#include <tenon/manifest.hpp>
#include <tenon/records/grown_vtable.hpp>

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace {

using tenon::detail::Bytes;
using tenon::detail::File;

/// Asks everything of a file of one format. Whether it can be sealed, too, is the last question.
tenon::Result<void> ask(const auto& file) {
    if (file.can_be_checked) {
        static_cast<void>(needs_of(file));
        static_cast<void>(stated_needs(file));
    }
    static_cast<void>(no_manifest(file));
    static_cast<void>(tenon::detail::sealed_content(file));
    return {};
}

void as_file(Bytes content) {
    if (!tenon::detail::with_any_file(File::in_memory(content), "file", [](const auto& file) { return ask(file); }))
        return;
    const tenon::Result<tenon::Manifest> manifest = tenon::Manifest::read(content.data, content.size, "file");
    if (!manifest) return;
    static_cast<void>(manifest->verify());
    static_cast<void>(manifest->abi_hash());
    static_cast<void>(manifest->packages());
    const std::vector<tenon::Vtable> vtables = manifest->vtables();
    if (vtables.size() > 1) static_cast<void>(tenon::differences(vtables[0], vtables[1]));
    static_cast<void>(manifest->metadata());
    static_cast<void>(manifest->toolchain());
    static_cast<void>(manifest->exports<int(int)>("run"));
    const std::vector<tenon::Export> exports = manifest->exports();
    if (exports.size() > 1) static_cast<void>(tenon::explain(exports[0].lines, exports[1].lines));
}

void as_notes(Bytes content) {
    const tenon::detail::NoteRange range{content, 0};
    tenon::detail::Records records;
    if (records.read(&range, 1).field == nullptr) static_cast<void>(tenon::detail::check_records(records, "file"));
}

void as_texts(std::string_view text) {
    tenon::Lines lines[2];
    std::size_t side = 0;
    while (!text.empty()) {
        const std::size_t end = text.find('\n') < text.size() ? text.find('\n') : text.size();
        if (lines[side].size() < 64) lines[side].push_back(text.substr(0, end));
        side = 1 - side;
        text.remove_prefix(end < text.size() ? end + 1 : end);
    }
    static_cast<void>(tenon::explain(lines[0], lines[1]));
    // The same as the sides of a program and a plugin, whose classes may have grown.
    const tenon::detail::LineVector ours = tenon::detail::inner_vector(lines[0]),
                                    theirs = tenon::detail::inner_vector(lines[1]);
    for (const tenon::detail::Sides sides :
         {tenon::detail::Sides::program_finds_plugin, tenon::detail::Sides::program_finds_any_older,
          tenon::detail::Sides::plugin_finds_program}) {
        static_cast<void>(tenon::detail::explain(ours, theirs, sides));
        const auto slots = [](std::string_view line) {
            tenon::detail::VtableSlots all{line, {}, true, 0};
            for (const std::string_view item : tenon::detail::virtual_functions_of(line))
                all.functions.push_back({item, all.end++});
            return all;
        };
        std::string why;
        static_cast<void>(tenon::detail::fit_of(ours, theirs, sides, why, slots, slots));
    }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    as_file({data, size});
    as_notes({data, size});
    as_texts({reinterpret_cast<const char*>(data), size});
    return 0;
}
