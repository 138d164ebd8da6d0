// SPDX-License-Identifier: BSL-1.0
//
// Between the sequences that are used inside and those that a user sees.
#pragma once

#include <tenon/support/vector.hpp>

#include <utility>
#include <vector>

namespace [[gnu::visibility("hidden")]] tenon {
namespace detail {

template <class T>
Vector<T> inner_vector(const std::vector<T>& all) {
    Vector<T> list;
    for (const T& one : all) list.push_back(one);
    return list;
}
template <class T>
std::vector<T> std_vector(Vector<T> list) {
    std::vector<T> all;
    all.reserve(list.size());
    for (T& one : list) all.push_back(std::move(one));
    return all;
}

}  // namespace detail
}  // namespace tenon
