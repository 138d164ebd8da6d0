// SPDX-License-Identifier: BSL-1.0
//
// Classes that grow: later versions append members and virtual functions and change nothing else. One side may have an
// older version than the other, so nothing may depend on the size of such a class: it is reached behind pointers and
// references only. What both sides then compare is in records/growth.hpp.
#pragma once

#include <tenon/base/refused.hpp>
#include <tenon/identity/description.hpp>

namespace [[gnu::visibility("hidden")]] tenon {
namespace detail {

template <class T>
concept growing = maker<T>
!= Maker::any;

/// The same of a variable of type T.
template <class T>
inline constexpr bool holds_growing = growing<T>;
template <class T>
inline constexpr bool holds_growing<volatile T> = growing<T>;

/// TENON_GROWS asks. The class may be incomplete.
template <class T>
inline constexpr bool is_class_that_grows = __is_class(T);

template <class Kind>
inline constexpr bool shows_members = true;
template <Literal Revision>
inline constexpr bool shows_members<nominal<Revision>> = false;
template <>
inline constexpr bool shows_members<opaque> = false;

/// True. A static_assert says why a class cannot grow.
template <class T, class Kind>
consteval bool can_grow() {
    if constexpr (growing<T>) {
        if constexpr (!shows_members<Kind>) {
            static_assert(sizeof(refused<T>));
            static_assert(!__is_same(T, T),
                          "tenon: a class of TENON_GROWS must show its members, as they are compared; describe it by "
                          "TENON_DESCRIBE(T, members...), or leave out TENON_GROWS");
        } else if constexpr (__is_polymorphic(T) && __is_final(T)) {
            static_assert(sizeof(refused<T>));
            static_assert(!__is_same(T, T),
                          "tenon: a class of TENON_GROWS with virtual functions must not be final, as the end of its "
                          "vtable is compared; leave out final");
        }
    }
    return true;
}

/// What a line says of growth.
template <class T, class Kind>
consteval Chars growth_in_line() {
    if constexpr (growing<T>)
        if constexpr (can_grow<T, Kind>())
            return maker<T> == Maker::program ? Chars(" grows made_by_program") : Chars(" grows made_by_plugin");
    return {};
}

/// Refuses a class that grows where its size would matter.
template <class T>
consteval bool refuse_growing() {
    static_assert(sizeof(refused<T>));
    static_assert(!__is_same(T, T),
                  "tenon: a class of TENON_GROWS must not be passed, held, stored, derived from or exported by value, "
                  "as its size may differ on the other side; put it behind a pointer or a reference");
    return true;
}

/// Refuses a std::unique_ptr of a class that grows and whose destructor is not virtual.
template <class T>
consteval bool refuse_to_delete() {
    static_assert(sizeof(refused<T>));
    static_assert(
        !__is_same(T, T),
        "tenon: std::unique_ptr would delete a class of TENON_GROWS as the version of this side; give the class "
        "a virtual destructor, or the pointer a deleter that calls the side that made the object");
    return true;
}

}  // namespace detail
}  // namespace tenon
