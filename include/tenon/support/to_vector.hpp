// SPDX-License-Identifier: BSL-1.0
//
// Conversions between Vector, which tenon uses inside, and std::vector, which its users see.
#pragma once

#include <tenon/support/vector.hpp>

#include <utility>
#include <vector>

namespace [[gnu::visibility("hidden")]] tenon {
namespace detail {

template <class T>
Vector<T> inner_vector(const std::vector<T>& all) {
    Vector<T> copy;
    for (const T& object : all) copy.push_back(object);
    return copy;
}
template <class T>
std::vector<T> std_vector(Vector<T> all) {
    std::vector<T> moved;
    moved.reserve(all.size());
    for (T& object : all) moved.push_back(std::move(object));
    return moved;
}

}  // namespace detail
}  // namespace tenon
