// SPDX-License-Identifier: BSL-1.0
//
// How similar two names are, for messages that suggest a name.
#pragma once

#include <tenon/support/heap_array.hpp>
#include <tenon/support/min_max.hpp>

#include <cstddef>
#include <string_view>

namespace [[gnu::visibility("hidden")]] tenon {
namespace detail {

/// How many characters must be changed, added or removed to turn one name into another. Takes time in proportion to the
/// product of their sizes. Source: Wagner and Fischer, 1974.
inline std::size_t edit_distance(std::string_view a, std::string_view b) {
    HeapArray<std::size_t> row(b.size() + 1);
    for (std::size_t k = 0; k <= b.size(); ++k) row[k] = k;
    for (std::size_t i = 0; i < a.size(); ++i) {
        std::size_t diagonal = row[0];
        row[0] = i + 1;
        for (std::size_t k = 0; k < b.size(); ++k) {
            const std::size_t changed = diagonal + (a[i] != b[k]);
            diagonal = row[k + 1];
            row[k + 1] = smaller(changed, smaller(row[k], diagonal) + 1);
        }
    }
    return row[b.size()];
}

}  // namespace detail
}  // namespace tenon
