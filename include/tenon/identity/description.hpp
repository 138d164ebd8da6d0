// SPDX-License-Identifier: BSL-1.0
//
// How a class or an enum says what it is, where the compiler cannot find out: `tenon::description` is the one extension point. The
// macros of <tenon/describe.hpp> specialise it; whoever has a family of templates to describe specialises it by hand.
#pragma once

#include <tenon/base/text.hpp>
#include <tenon/identity/undescribed.hpp>

#include <cstddef>

namespace [[gnu::visibility("hidden")]] tenon {

/// A literal as a template argument.
template <std::size_t N>
struct Literal {
    char chars[N] = {};
    consteval Literal(const char (&literal)[N]) {  // implicit: a literal is written where one is meant
        for (std::size_t k = 0; k < N; ++k) chars[k] = literal[k];
    }
    constexpr operator detail::Chars() const { return detail::whole(chars); }
};
template <std::size_t N>
Literal(const char (&)[N]) -> Literal<N>;  // as the compiler would deduce it; -Wctad-maybe-unsupported asks for it

/// Names one data member or virtual function: its name, the pointer to it, and whether it is mutable, which the pointer does not tell (the
/// macros find it). Its type and offset or slot are found.
template <Literal Name, auto Pointer, bool IsMutable = false>
struct member {};

/// Names one direct base class, which is not virtual.
template <class B>
struct base {};

/// Describes a class by its bases, then its data members and virtual functions, in the order of their declaration. Checked: that bases
/// and data account for its size. Not seen: what is left out and fits into padding; of a description written by hand, whether the
/// functions are virtual (the macros check that) and where the data of an abstract class lies.
template <class... Parts>
struct described {
    using description_kind = described;
};

/// Names one enumerator.
template <Literal Name, auto Value>
struct enumerator {};

/// Describes an enum by its enumerators, several of which may share a value.
template <class... Enumerators>
struct enumerated {
    using description_kind = enumerated;
};

/// Trusts a class by its name, size, alignment, way of being passed, and the revision given. Its inside is not looked at.
template <Literal Revision>
struct nominal {
    using description_kind = nominal;
};

/// Declares a handle: never looked into, may be incomplete; used by its address only, as behind pointers, references, smart pointers.
struct opaque {
    using description_kind = opaque;
};

/// The description of T; specialise it at global scope, deriving from `described`, `enumerated`, `nominal` or `opaque`. A
/// class with private members befriends it: `friend tenon::description<T>;`.
template <class T>
struct description : detail::foreign_description<T> {};

/// The name of T where compilers have none in common; empty where the compiler's own is taken.
template <class T>
inline constexpr detail::Chars given_name{};

}  // namespace tenon
