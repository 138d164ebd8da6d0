// SPDX-License-Identifier: BSL-1.0
//
// `tenon::description` says what a class or an enum is where the compiler cannot find out. It is the one extension
// point: the macros of <tenon/describe.hpp> specialise it, and a family of templates can be described by a partial
// specialisation.
#pragma once

#include <tenon/base/text.hpp>
#include <tenon/identity/maker.hpp>
#include <tenon/identity/undescribed.hpp>

#include <cstddef>

namespace [[gnu::visibility("hidden")]] tenon {

/// A string literal as a template argument.
template <std::size_t N>
struct Literal {
    char chars[N] = {};
    consteval Literal(const char (&literal)[N]) {  // implicit, so that a template argument is written as a literal
        for (std::size_t k = 0; k < N; ++k) chars[k] = literal[k];
    }
    constexpr operator detail::Chars() const { return detail::whole(chars); }
};
template <std::size_t N>
Literal(const char (&)[N]) -> Literal<N>;  // what the compiler deduces anyway; -Wctad-maybe-unsupported asks for it

/// Names one data member or virtual function, by its name and a pointer to it. `IsMutable` says whether a data member
/// is mutable, which the pointer does not tell; the macros find it. Type and offset or slot are found.
template <Literal Name, auto Pointer, bool IsMutable = false>
struct member {};

/// Names one bit-field of `Width` bits, declared with the type M. Its place follows from what is listed before it.
template <Literal Name, class M, unsigned Width>
struct bit_field {};

/// Names one member that is a reference of type M, and its offset, which the macros find. Without one its place follows
/// from what is listed before it.
template <Literal Name, class M, std::size_t Offset = static_cast<std::size_t>(-1)>
struct reference {};

/// Names one direct base class. It must not be virtual.
template <class B>
struct base {};

/// Describes a class by its bases, then its data members and virtual functions, in the order of their declaration.
/// Checked: bases and data account for the size of the class, and all data is listed, where the compiler tells that
/// (describe.hpp). The macros also check that functions are virtual, and where the data of an abstract class lies; a
/// description written by hand must be right about both.
///
///     template <class T>
///     struct tenon::description<acme::Box<T>> : tenon::described<tenon::member<"value", &acme::Box<T>::value>> {};
template <class... Parts>
struct described {
    using description_kind = described;
};

/// Names one enumerator and its value.
template <Literal Name, auto Value>
struct enumerator {};

/// Describes an enum by its enumerators. Several may share a value.
template <class... Enumerators>
struct enumerated {
    using description_kind = enumerated;
};

/// Describes an enum by the values among which its enumerators are searched: integers or enumerators.
template <auto First, auto Last>
struct enum_range {
    using description_kind = enum_range;
};

/// Trusts a class or an enum by its name, size, alignment, the way it is passed, and a revision. Its members are not
/// looked at.
template <Literal Revision>
struct nominal {
    using description_kind = nominal;
};

/// Declares a handle: a class that is never looked into and may be incomplete. It is used by its address only: behind
/// pointers, references and smart pointers.
struct opaque {
    using description_kind = opaque;
};

/// The description of T. Specialise it at global scope, before the first use of T by an export or a lookup, and
/// derive from `described`, `enumerated`, `enum_range`, `nominal` or `opaque`. A class with private members befriends it: `friend
/// tenon::description<T>;`.
template <class T>
struct description : detail::foreign_description<T> {};

/// The sides that TENON_GROWS names.
inline constexpr detail::Maker made_by_program = detail::Maker::program, made_by_plugin = detail::Maker::plugin;

/// Which side makes the objects of T, if TENON_GROWS says that T grows.
template <class T>
inline constexpr detail::Maker maker = detail::Maker::any;

/// The name of T that TENON_NAME gives, for types whose names compilers print in different ways. Empty: the
/// compiler's name.
template <class T>
inline constexpr detail::Chars given_name{};

}  // namespace tenon
