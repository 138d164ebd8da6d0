// SPDX-License-Identifier: BSL-1.0
//
// Compares the vtables that a lookup expects with those that a plugin was built with: a description that was not kept up says nothing of
// a virtual function that was moved, inserted or removed; the vtable does.
#pragma once

#include <tenon/loader/expected.hpp>

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string>

namespace tenon::detail {

/// The slots of some virtual functions as a person would say them: "0, 1, 3 of 5".
inline std::string spoken_slots(Bytes constants) {
    constexpr std::size_t size = sizeof(void (VtableRecord::*)());
    std::string text;
    for (std::size_t at = 0; at + size <= constants.size; at += size) {
        const bool is_last = at + 2 * size > constants.size;
        if (at != 0) text += is_last ? " of " : ", ";
        text += std::to_string(constants.load<std::uintptr_t>(at) / sizeof(void*));
    }
    return text;
}

/// What differs in the vtables, in words, or nothing.
inline std::string explain_vtables(const Records& records, const Expected& expected) {
    if (expected.vtables_size == 0) return {};
    const NoteRange notes{{static_cast<const unsigned char*>(expected.vtables), expected.vtables_size}, 0};
    Records ours;
    ours.read(&notes, 1);
    for (const VtableRecord& one : ours.vtables) {
        const VtableRecord* const theirs = records.find_vtable(one.line_hash);
        const bool same = theirs != nullptr && theirs->constants.size == one.constants.size &&
                          std::memcmp(theirs->constants.data, one.constants.data, one.constants.size) == 0;
        if (same) continue;
        std::string subject = "a class of its packages";
        for (std::size_t k = 0; k < expected.reached_count; ++k)
            if (const Node& node = *expected.reached[k]; node.hash == one.line_hash) {
                const std::string_view line = characters_of(node.words, node.size);
                subject = line.substr(0, end_of_subject(line));
            }
        return "\n  " + subject + ": its listed virtual functions have other slots in the vtable: expected " + spoken_slots(one.constants) +
               ", found " + (theirs == nullptr ? "none" : spoken_slots(theirs->constants));
    }
    return {};
}

}  // namespace tenon::detail
