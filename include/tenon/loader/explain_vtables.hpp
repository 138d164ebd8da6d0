// SPDX-License-Identifier: BSL-1.0
//
// Compares the vtables that a lookup expects with those that a plugin was built with: a description that was not kept up says nothing of
// a virtual function that was moved, inserted or removed; the vtable does.
#pragma once

#include <tenon/records/requested.hpp>
#include <tenon/records/vtable_difference.hpp>

#include <cstddef>
#include <string>
#include <string_view>

namespace [[gnu::visibility("hidden")]] tenon {
namespace detail {

/// What differs in the vtables, in words, or nothing.
inline std::string explain_vtables(const Records& records, const RequestedType& requested) {
    std::string text;
    find_other_vtable(records, requested, [&](const VtableRecord& ours, const VtableRecord* theirs) {
        std::string_view line;
        for (const std::string_view one : lines_of(requested))
            if (hash_of_line(one) == ours.line_hash) line = one;
        text = explain_vtables(ours, theirs, line);
    });
    return text;
}

}  // namespace detail
}  // namespace tenon
