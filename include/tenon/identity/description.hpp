// SPDX-License-Identifier: BSL-1.0
//
// How a class or an enum says what it is, where the compiler cannot find out: `tenon::description` is the one extension point. The
// macros of <tenon/describe.hpp> specialise it; whoever has a family of templates to describe specialises it by hand.
#pragma once

#include <tenon/identity/text.hpp>

#include <cstddef>

namespace tenon {

/// A literal as a template argument.
template <std::size_t N>
struct Literal {
    char chars[N] = {};
    consteval Literal(const char (&literal)[N]) {  // implicit: a literal is written where one is meant
        for (std::size_t k = 0; k < N; ++k) chars[k] = literal[k];
    }
};

/// Names one data member: its name and the pointer to it. Its type and offset are found, not told.
template <Literal Name, auto Pointer>
struct member {};

/// Describes a class by its data members, in the order of their declaration. Checked: that they account for
/// its size. Not seen: a member left out that fits into padding.
template <class... Members>
struct described {};

/// Trusts a class by its name, size, alignment, way of being passed, and the revision given. Its inside is not looked at.
template <Literal Revision>
struct nominal {};

/// Declares a handle: never looked into, may be incomplete; stands behind pointers and references, or as an argument of a std template.
struct opaque {};

namespace detail {
struct undescribed {};

/// The macro's list of members begins with `void`, as each of its items brings a comma.
template <class, class... Members>
using listed = described<Members...>;
}  // namespace detail

/// The description of T; specialise it at global scope, deriving from `described`, `nominal` or `opaque`. A
/// class with private members befriends it: `friend tenon::description<T>;`.
template <class T>
struct description : detail::undescribed {};

/// The name of T where compilers have none in common; empty where the compiler's own is taken.
template <class T>
inline constexpr detail::Chars given_name{};

}  // namespace tenon
