// SPDX-License-Identifier: BSL-1.0
//
// The ELF notes of the owner "Tenon" among all notes of a binary, in a file or in memory. Source: gABI, chapter 5, "Note Section".
#pragma once

#include <tenon/support/note_range.hpp>
#include <tenon/records/format.hpp>

#include <cstddef>
#include <cstdint>
#include <cstring>

namespace [[gnu::visibility("hidden")]] tenon {
namespace detail {

/// Of notes in memory every byte is there.
struct AllThere {
    bool operator()(Bytes) const { return true; }
};

/// Whether a note begins with these bytes, of a segment that ends behind them or later: by its owner's name, though the size of that may be
/// damaged where the type is one of ours.
inline bool is_ours(Bytes head) {
    const auto type = head.load<std::uint32_t>(8);
    return std::memcmp(head.data + 12, owner_words, head.size - 12) == 0 && (head.load<std::uint32_t>(0) == owner_size || is_record_type(type));
}

/// Calls `use` with the type, the payload, and its offset, of each note of the owner "Tenon"; before, `need` with the bytes that are looked
/// at, which makes them be there or returns false. Ours are found by their heads, at multiples of 4 in the file, and the notes of others
/// are not followed: they are padded to 4 or to 8, linkers join sections of notes, and one whose sizes are wrong (a text in a section
/// .note.vendor) must not hide what lies behind it.
template <class Use, class Need = AllThere>
ParseError each_note(const NoteRange* ranges, std::size_t count, Use use, Need need = {}) {
    constexpr std::size_t head = 20, least = 16, step = 4;
    for (std::size_t k = 0; k < count; ++k) {
        const Bytes all = ranges[k].bytes;
        for (std::size_t at = (step - ranges[k].offset % step) % step; all.has(at, least);) {
            const Bytes here = all.from(at, smaller(head, all.size - at));
            if (!need(here)) return {"a note that is no longer there", ranges[k].offset + at};
            if (!is_ours(here)) {
                at += step;
                continue;
            }
            const std::uint64_t size = here.load<std::uint32_t>(4);
            if (here.load<std::uint32_t>(0) != owner_size || !all.has(at + head, size)) return {"size of a note", ranges[k].offset + at};
            const Bytes payload = all.from(at + head, size);
            if (const ParseError damage = use(here.load<std::uint32_t>(8), payload, ranges[k].offset + at + head); damage.field) return damage;
            at += head + (payload.size + step - 1) / step * step;
        }
    }
    return {};
}

}  // namespace detail
}  // namespace tenon
