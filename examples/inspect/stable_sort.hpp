// SPDX-License-Identifier: BSL-1.0
//
// Sorts and leaves equal items in their order. (std::stable_sort of libstdc++ 12 warns with newer compilers: it calls
// what C++20 no longer has.)
#pragma once

#include <algorithm>
#include <cstddef>
#include <numeric>
#include <utility>
#include <vector>

namespace inspect {

template <class T, class Less>
void stable_sort(std::vector<T>& items, Less less) {
    std::vector<std::size_t> order(items.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
        return less(items[a], items[b]) || (!less(items[b], items[a]) && a < b);
    });
    std::vector<T> sorted;
    sorted.reserve(items.size());
    for (const std::size_t at : order) sorted.push_back(std::move(items[at]));
    items = std::move(sorted);
}

}  // namespace inspect
