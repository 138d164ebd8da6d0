// SPDX-License-Identifier: BSL-1.0
//
// What functions may take and return by value, so that whoever calls them does it as they were compiled.
#pragma once

#include <tenon/base/machine.hpp>
#include <tenon/identity/call_traits.hpp>

namespace [[gnu::visibility("hidden")]] tenon {
namespace detail {

/// Whether T is complete here; elsewhere it is said that a class must be.
template <class T>
concept known_class = (__is_class(T) || __is_union(T)) && requires { sizeof(T); } && !__is_same(typename description<T>::description_kind, opaque);

/// Whether all that a class holds, as far as its line shows it, is trivial for the purpose of calls as the class is: g++ and clang++ pass
/// others in different ways. Defined where insides are.
template <class T>
consteval bool holds_what_is_trivial();

template <class T>
consteval bool is_returned_alike() {
    if constexpr (known_class<T>) {
        constexpr const CallTraits& how = passing<T>;
        constexpr bool is_alike = how.is_known && (!how.is_trivial() || holds_what_is_trivial<T>());
        static_assert(is_alike || __is_abstract(T),
                      "tenon: how a value of this class is passed cannot be told, or depends on the compiler, as its copy or move "
                      "constructors are private or deleted, or do nothing where those of a member do; use a pointer or a reference, or let "
                      "a class of a private one befriend tenon::description<T>");
    }
    return true;
}

/// Whether a value of T holds any data.
template <class T>
consteval bool holds_data();

template <class T>
consteval bool is_taken_alike() {
    if constexpr (known_class<T>) {
        if constexpr (alignof(T) > 16)
            static_assert(holds_data<T>(),
                          "tenon: a class without data and of an alignment above 16 takes room among arguments or none, as the compiler "
                          "has it; use a pointer or a reference");
    }
    static_assert(int128_has_one_way || (!__is_same(T, __int128_t) && !__is_same(T, __uint128_t)),
                  "tenon: an __int128 that is passed by value is passed in three ways by three compilers; use a pointer or a reference, or "
                  "two integers of 64 bits");
    return is_returned_alike<T>();
}

/// True; says what is wrong with what a function takes or returns.
template <class R, class... A>
inline constexpr bool crosses_by_value = (is_returned_alike<R>() && ... && is_taken_alike<A>());

}  // namespace detail
}  // namespace tenon
