// SPDX-License-Identifier: BSL-1.0
//
// std::min and std::max without <algorithm>, which costs a compiler as much as the whole of <vector>.
#pragma once

namespace [[gnu::visibility("hidden")]] tenon {
namespace detail {

template <class Number>
constexpr Number smaller(Number a, Number b) {
    return b < a ? b : a;
}
template <class Number>
constexpr Number larger(Number a, Number b) {
    return a < b ? b : a;
}

}  // namespace detail
}  // namespace tenon
