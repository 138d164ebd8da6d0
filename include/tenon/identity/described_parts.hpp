// SPDX-License-Identifier: BSL-1.0
//
// The parts of a description as templates and the macros take them: pointers to members, overloads, lists.
#pragma once

#include <tenon/base/traits.hpp>
#include <tenon/identity/description.hpp>

namespace [[gnu::visibility("hidden")]] tenon {
namespace detail {

template <class T, class Description>
concept described_as = __is_same(typename description<T>::description_kind, typename Description::description_kind);

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
using overriding = typename choose<function_type<member_type<Pointer>>>::template type<member_type<Pointer>, int>;

}  // namespace detail
}  // namespace tenon
