// SPDX-License-Identifier: BSL-1.0
//
// Sorting. std::sort needs <algorithm>: a host with one lookup would cost the compiler 8.6 % more instructions.
#pragma once

#include <cstddef>
#include <utility>

namespace [[gnu::visibility("hidden")]] tenon {
namespace detail {

/// Sorts objects in place by `less`. Equal objects may change their order. Source: Williams, Algorithm 232, 1964.
template <class T, class Less>
void heap_sort(T* objects, std::size_t count, Less less) {
    const auto swap = [](T& a, T& b) {  // std::swap asks for seven traits of each type
        T moved = std::move(a);
        a = std::move(b);
        b = std::move(moved);
    };
    const auto sink = [&](std::size_t at, std::size_t end) {
        for (std::size_t child; (child = 2 * at + 1) < end; at = child) {
            if (child + 1 < end && less(objects[child], objects[child + 1])) ++child;
            if (!less(objects[at], objects[child])) return;
            swap(objects[at], objects[child]);
        }
    };
    for (std::size_t k = count / 2; k-- > 0;) sink(k, count);
    for (std::size_t end = count; end-- > 1;) {
        swap(objects[0], objects[end]);
        sink(0, end);
    }
}

}  // namespace detail
}  // namespace tenon
