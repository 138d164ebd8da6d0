// SPDX-License-Identifier: BSL-1.0
//
// The differences of two identity texts, for who compares manifests. Apart from their finding, as whoever only opens plugins needs no
// std::vector.
#pragma once

#include <tenon/records/difference.hpp>
#include <tenon/support/list.hpp>

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace [[gnu::visibility("hidden")]] tenon {

/// The lines of an identity text.
using Lines = std::vector<std::string_view>;

namespace detail {

template <class T>
List<T> list_of(const std::vector<T>& all) {
    List<T> list;
    for (const T& one : all) list.push_back(one);
    return list;
}
template <class T>
std::vector<T> vector_of(List<T> list) {
    std::vector<T> all;
    all.reserve(list.size());
    for (T& one : list) all.push_back(std::move(one));
    return all;
}

}  // namespace detail

/// Lists the differences of two texts, at most one for each line, those first that are no consequence of another.
inline std::vector<Difference> differences(const Lines& expected, const Lines& found) {
    return detail::vector_of(detail::differences_of(detail::list_of(expected), detail::list_of(found)));
}

/// Tells the first difference of two texts, and how many others there are: one or two lines, each indented and with a newline in front.
inline std::string explain(const Lines& expected, const Lines& found) {
    return detail::explain(detail::list_of(expected), detail::list_of(found));
}

}  // namespace tenon
