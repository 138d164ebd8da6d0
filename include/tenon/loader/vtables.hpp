// SPDX-License-Identifier: BSL-1.0
//
// Compares the vtables that a lookup expects with those that a plugin was built with: a description that was not kept up says nothing of
// a virtual function that was moved, inserted or removed; the vtable does.
#pragma once

#include <tenon/loader/expected.hpp>
#include <tenon/manifest/vtable_difference.hpp>

#include <cstddef>
#include <string>
#include <string_view>

namespace [[gnu::visibility("hidden")]] tenon {
namespace detail {

/// What differs in the vtables, in words, or nothing.
inline std::string explain_vtables(const Records& records, const Expected& expected) {
    if (expected.vtables_size == 0) return {};
    const NoteRange notes{{static_cast<const unsigned char*>(expected.vtables), expected.vtables_size}, 0};
    Records ours;
    ours.read(&notes, 1);
    for (const VtableRecord& one : ours.vtables) {
        const VtableRecord* const theirs = records.find_vtable(one.line_hash);
        if (theirs != nullptr && same_vtable(one, *theirs)) continue;
        std::string_view line;
        for (std::size_t k = 0; k < expected.reached_count; ++k)
            if (const Node& node = *expected.reached[k]; node.hash == one.line_hash) line = characters_of(node.words, node.size);
        const List<Difference> all = theirs != nullptr ? differences_of(slots_of(one, line), slots_of(*theirs, line)) : List<Difference>();
        return "\n  " + (all.empty() ? subject_of_vtable(line) + ": its vtable is not recorded" : all[0].text() + "; its description was not kept up");
    }
    return {};
}

}  // namespace detail
}  // namespace tenon
