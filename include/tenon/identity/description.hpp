// SPDX-License-Identifier: BSL-1.0
//
// How a class or an enum says what it is, where the compiler cannot find out: `tenon::description` is the one extension point. The
// macros of <tenon/describe.hpp> specialise it; whoever has a family of templates to describe specialises it by hand.
#pragma once

#include <tenon/base/integers.hpp>
#include <tenon/base/text.hpp>
#include <tenon/base/traits.hpp>

/// Makes the global namespace one in which functions of a foreign_type are looked for.
struct tenon_global_scope;

namespace [[gnu::visibility("hidden")]] tenon {

/// A literal as a template argument.
template <size_t N>
struct Literal {
    char chars[N] = {};
    consteval Literal(const char (&literal)[N]) {  // implicit: a literal is written where one is meant
        for (size_t k = 0; k < N; ++k) chars[k] = literal[k];
    }
    constexpr operator detail::Chars() const { return detail::whole(chars); }
};
template <size_t N>
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
    using way = described;
};

/// Names one enumerator.
template <Literal Name, auto Value>
struct enumerator {};

/// Describes an enum by its enumerators, several of which may share a value.
template <class... Enumerators>
struct enumerated {
    using way = enumerated;
};

/// Trusts a class by its name, size, alignment, way of being passed, and the revision given. Its inside is not looked at.
template <Literal Revision>
struct nominal {
    using way = nominal;
};

/// Declares a handle: never looked into, may be incomplete; used by its address only, as behind pointers, references, smart pointers.
struct opaque {
    using way = opaque;
};

namespace detail {
struct undescribed {
    using way = undescribed;
};

/// Stands for T in the functions that TENON_FOREIGN declares: a declaration may be repeated, as a specialisation may not, and where two
/// differ in what they return the compiler refuses the second.
template <class T, class Scope = tenon_global_scope>
struct foreign_type {};
undescribed tenon_foreign_description(...);
template <class T>
using foreign_description = decltype(tenon_foreign_description(static_cast<foreign_type<T>*>(nullptr)));

/// The macros' lists begin with `void`, as each of their items brings a comma.
template <class, class... Parts>
using listed = described<Parts...>;
template <class, class... Enumerators>
using listed_enumerators = enumerated<Enumerators...>;

template <class F, class C>
type_holder<F> pointee(F C::*);

/// What a pointer to a member points to: an object type, or a function type with its qualifiers.
template <auto Pointer>
using member_type = typename decltype(pointee(Pointer))::type;

template <class F, class C>
type_holder<C> parent(F C::*);

/// The class that declares the member.
template <auto Pointer>
using member_parent = typename decltype(parent(Pointer))::type;

/// Whether a list, as it is written, has a destructor among its items.
consteval bool lists_a_destructor(const char* list) {
    for (bool is_first = true; *list != '\0'; ++list) {
        if (is_first && *list == '~') return true;
        if (*list != ' ') is_first = *list == ',' || *list == '(';
    }
    return false;
}

/// Takes no const object: what it can be called with is mutable.
template <class M>
    requires(!is_const_type<M>)
void take_mutable(M&);

/// Picks the overload of a type.
template <class F, class C>
consteval auto overload(F C::*pointer) {
    return pointer;
}

/// What a class made by the macros declares under the name of a member in order to override it: a function of its type, or, of a data
/// member, an int that matters to nobody.
template <auto Pointer>
using overriding = typename choice<function_type<member_type<Pointer>>>::template of<member_type<Pointer>, int>;
}  // namespace detail

/// The description of T; specialise it at global scope, deriving from `described`, `enumerated`, `nominal` or `opaque`. A
/// class with private members befriends it: `friend tenon::description<T>;`.
template <class T>
struct description : detail::foreign_description<T> {};

namespace detail {
template <class T, class Description>
concept described_as = __is_same(typename description<T>::way, typename Description::way);
}

/// The name of T where compilers have none in common; empty where the compiler's own is taken.
template <class T>
inline constexpr detail::Chars given_name{};

}  // namespace tenon
