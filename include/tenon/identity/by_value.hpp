// SPDX-License-Identifier: BSL-1.0
//
// Which types functions may take and return by value: those that every supported compiler passes alike.
#pragma once

#include <tenon/base/machine.hpp>
#include <tenon/base/refused.hpp>
#include <tenon/identity/call_traits.hpp>

namespace [[gnu::visibility("hidden")]] tenon {
namespace detail {

/// Whether T is a class that is complete here and no handle. (Other checks demand that it is complete.)
template <class T>
concept known_class = (__is_class(T) || __is_union(T)) && requires {
    sizeof(T);
}
&&!__is_same(typename description<T>::description_kind, opaque);

/// Whether all members of a class, as far as its line shows them, are trivial for the purpose of calls. If the class is
/// trivial and a member is not, g++ and clang++ pass it in different ways. Defined in type_body.hpp.
template <class T>
consteval bool holds_trivial_only();

template <class T>
consteval bool is_returned_alike() {
    if constexpr (known_class<T>) {
        constexpr const CallTraits& traits = call_traits<T>;
        constexpr bool is_alike = traits.is_known && (!traits.is_trivial() || holds_trivial_only<T>());
        if constexpr (!is_alike && !__is_abstract(T)) {
            static_assert(sizeof(refused<T>));
            static_assert(
                !__is_same(T, T),
                "tenon: how this class is passed by value cannot be told, or depends on the compiler: its copy "
                "or move constructors are private or deleted, or do nothing although those of a member do "
                "something; use a pointer or a reference, or befriend tenon::description<T> if they are private");
        }
    }
    return true;
}

/// Whether a value of T holds any data. Defined in type_body.hpp.
template <class T>
consteval bool holds_data();

template <class T>
consteval bool is_taken_alike() {
    if constexpr (known_class<T>) {
        if constexpr (alignof(T) > 16) {
            if constexpr (!holds_data<T>()) {
                static_assert(sizeof(refused<T>));
                static_assert(
                    !__is_same(T, T),
                    "tenon: whether a class without data and of an alignment above 16 takes room among arguments "
                    "depends on the compiler; use a pointer or a reference");
            }
        }
    }
    if constexpr (!int128_has_one_way && (__is_same(T, __int128_t) || __is_same(T, __uint128_t))) {
        static_assert(sizeof(refused<T>));
        static_assert(
            !__is_same(T, T),
            "tenon: compilers pass an __int128 by value in three different ways; use a pointer or a reference, "
            "or two integers of 64 bits");
    }
    return is_returned_alike<T>();
}

/// True. A static_assert says what is wrong with the parameters and the result of a function.
template <class R, class... A>
inline constexpr bool crosses_by_value = (is_returned_alike<R>() && ... && is_taken_alike<A>());

}  // namespace detail
}  // namespace tenon
