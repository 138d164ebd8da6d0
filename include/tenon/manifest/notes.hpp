// SPDX-License-Identifier: BSL-1.0
//
// The ELF notes of the owner "Tenon" among all notes of a binary, in a file or in memory. Source: gABI, chapter 5, "Note Section".
#pragma once

#include <tenon/manifest/bytes.hpp>
#include <tenon/manifest/format.hpp>

#include <cstddef>
#include <cstdint>
#include <cstring>

namespace tenon::detail {

/// A part of the bytes that holds notes, and its offset in the file.
struct NoteRange {
    Bytes bytes;
    std::uint64_t offset = 0;
};

/// Of notes in memory every byte is there.
struct AllThere {
    bool operator()(Bytes) const { return true; }
};

/// Calls `use` with the type, the payload, and its offset, of each note of the owner "Tenon"; before, `need` with the heads of all notes,
/// which makes them be there or returns false. Notes are padded to 4 bytes whatever p_align says: those of ours are multiples of 8, and an
/// alignment of 8 in the segment is that of another's.
template <class Use, class Need = AllThere>
Damage each_note(const NoteRange* ranges, std::size_t count, Use use, Need need = {}) {
    constexpr std::size_t head = 12, head_and_owner = 20;
    for (std::size_t k = 0; k < count; ++k) {
        const Bytes all = ranges[k].bytes;
        for (std::size_t at = 0; all.has(at, head);) {
            if (!need(all.from(at, all.has(at, head_and_owner) ? head_and_owner : head))) return {"a note that is no longer there", ranges[k].offset + at};
            const std::uint64_t owner = all.load<std::uint32_t>(at), payload = all.load<std::uint32_t>(at + 4);
            if (owner == 0) {  // no note has no owner: padding between sections of notes
                at += 4;
                continue;
            }
            const std::uint64_t payload_at = at + head + (owner + 3) / 4 * 4;
            if (!all.has(payload_at, payload)) return {"size of a note", ranges[k].offset + at};
            if (owner == owner_size && std::memcmp(all.data + at + head, "Tenon", owner_size) == 0) {
                const auto start = static_cast<std::size_t>(payload_at);
                if (const Damage damage = use(all.load<std::uint32_t>(at + 8), all.from(start, static_cast<std::size_t>(payload)), ranges[k].offset + start);
                    damage.field)
                    return damage;
            }
            at = static_cast<std::size_t>(payload_at + (payload + 3) / 4 * 4);
            if (at > all.size) break;
        }
    }
    return {};
}

}  // namespace tenon::detail
