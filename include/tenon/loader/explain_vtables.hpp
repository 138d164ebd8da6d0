// SPDX-License-Identifier: BSL-1.0
//
// Explains how the vtables that a lookup expects differ from those of a plugin. A virtual function that was moved,
// inserted or removed shows in the vtable even if the description of its class was not kept up.
#pragma once

#include <tenon/records/requested.hpp>
#include <tenon/records/vtable_difference.hpp>

#include <cstddef>
#include <string>
#include <string_view>

namespace [[gnu::visibility("hidden")]] tenon {
namespace detail {

/// The first difference between the vtables, in words; empty if there is none.
inline std::string explain_vtables(const Records& records, const RequestedType& requested) {
    std::string text;
    find_other_vtable(records, requested, [&](const VtableRecord& ours, const VtableRecord* theirs) {
        std::string_view line;
        for (const std::string_view candidate : lines_of(requested))
            if (hash_of_line(candidate) == ours.line_hash) line = candidate;
        text = explain_vtables(ours, theirs, line);
    });
    return text;
}

}  // namespace detail
}  // namespace tenon
