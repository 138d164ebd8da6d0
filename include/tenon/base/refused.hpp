// SPDX-License-Identifier: BSL-1.0
//
// Refuses a type with a static_assert that says which type it is. clang++ prints the condition with the type in it; g++
// prints the message alone, and the type somewhere among the lines that lead to it. So under g++ an error in front of
// the message names the type: "incomplete type 'tenon::detail::refused<acme::Image>'".
#pragma once

namespace [[gnu::visibility("hidden")]] tenon {
namespace detail {

/// Names a refused type in an error: `static_assert(sizeof(refused<T>))`. The static_assert behind it says why. (An error
/// of sizeof leaves the function around it usable, and both errors follow one list of what led to them.)
#if defined(__clang__)
template <class>
struct refused {};
#else
template <class>
struct refused;  // never defined
#endif

}  // namespace detail
}  // namespace tenon
