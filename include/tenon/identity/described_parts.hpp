// SPDX-License-Identifier: BSL-1.0
//
// Tools for descriptions and the macros that write them: pointers to members, overloads, lists.
#pragma once

#include <tenon/base/traits.hpp>
#include <tenon/identity/description.hpp>

namespace [[gnu::visibility("hidden")]] tenon {
namespace detail {

/// Whether T has this description. (TENON_FOREIGN asks.)
template <class T, class Description>
concept described_as = __is_same(typename description<T>::description_kind, typename Description::description_kind);

/// Whether all types are classes or unions, which may be incomplete. (TENON_OPAQUE asks.)
template <class... T>
inline constexpr bool are_classes = all_of<(__is_class(T) || __is_union(T))...>;

/// The lists of the macros begin with `void`, because each item brings a comma.
template <class, class... Parts>
using listed = described<Parts...>;
template <class, class... Enumerators>
using listed_enumerators = enumerated<Enumerators...>;

template <class F, class C>
type_holder<F> pointee(F C::*);

/// The type that a pointer to a member points to: an object type, or a function type with its qualifiers.
template <auto Pointer>
using member_type = typename decltype(pointee(Pointer))::type;

/// Whether a description lists an array without a bound, behind which nothing can lie.
template <class Part>
inline constexpr bool is_unbounded = false;
template <Literal Name, auto Pointer, bool IsMutable>
inline constexpr bool is_unbounded<member<Name, Pointer, IsMutable>> = is_array<member_type<Pointer>> && !requires {
    sizeof(member_type<Pointer>);
};
template <class Kind>
inline constexpr bool is_open_ended = false;
template <class... Parts>
inline constexpr bool is_open_ended<described<Parts...>> = (is_unbounded<Parts> || ...);

template <class F, class C>
type_holder<C> parent(F C::*);

/// The class that declares the member.
template <auto Pointer>
using member_parent = typename decltype(parent(Pointer))::type;

/// Whether a list of items, as it is written, names a destructor.
consteval bool lists_a_destructor(const char* list) {
    for (bool is_first = true; *list != '\0'; ++list) {
        if (is_first && *list == '~') return true;
        if (*list != ' ') is_first = *list == ',' || *list == '(';
    }
    return false;
}

/// Takes no const object. A member of a const object that it takes is mutable.
template <class M>
requires(!is_const_type<M>) void take_mutable(M&);

/// Picks the overload of type F.
template <class F, class C>
consteval auto overload(F C::*pointer) {
    return pointer;
}

/// The type of what a class made by the macros declares under the name of a member. For a virtual function it is that
/// of the function, which is so overridden; for a data member it is int, which means nothing.
template <auto Pointer>
using overriding = typename choose<function_type<member_type<Pointer>>>::template type<member_type<Pointer>, int>;

}  // namespace detail
}  // namespace tenon
