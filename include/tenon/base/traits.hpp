// SPDX-License-Identifier: BSL-1.0
//
// What is asked of types. The compiler answers most of it by itself (`__is_same`, `__is_enum`); here is the rest, as little of it as is
// needed: <type_traits> and <utility> would cost a translation unit more than all else that a plugin's author includes.
#pragma once

#include <cstddef>


#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wattributes"  // of g++, wherever it meets the class that va_list is with const

namespace [[gnu::visibility("hidden")]] tenon {
namespace detail {

template <class T>
struct type_holder {
    using type = T;
};
template <class... T>
struct type_list {};

/// A value as a type: names one that is a constant, which `requires` can ask for.
template <auto Value>
struct constant {};

#if defined(__GNUC__) && !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wnon-template-friend"  // one function for each key is meant
#endif

/// Keeps a value that is met where nothing returns: whoever names `keep<Key, Value>::done` defines `kept_for(keeper<Key>{})`, that value.
template <class Key>
struct keeper {
    friend constexpr auto kept_for(keeper);
};
template <class Key, auto Value>
struct keep {
    friend constexpr auto kept_for(keeper<Key>) { return Value; }
    using done = void;
};

#if defined(__GNUC__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif

/// One of two types. The template is instantiated twice, not once for each two.
template <bool>
struct choose {
    template <class A, class>
    using type = A;
};
template <>
struct choose<false> {
    template <class, class B>
    using type = B;
};

template <class T>
inline constexpr bool is_const_type = false;
template <class T>
inline constexpr bool is_const_type<const T> = true;

/// Not asked of references. There is no const function type: const is ignored there.
template <class T>
concept function_type = !is_const_type<const T>;

template <class T>
inline constexpr bool is_array = false;
template <class T, std::size_t N>
inline constexpr bool is_array<T[N]> = true;
template <class T>
inline constexpr bool is_array<T[]> = true;

template <class T>
inline constexpr bool is_pointer = false;
template <class T>
inline constexpr bool is_pointer<T*> = true;

/// Asked of integers, characters and bool.
template <class T>
inline constexpr bool has_sign = !(static_cast<T>(-1) > static_cast<T>(0));

/// The numbers from 0 on, as many as `Count`: `[]<std::size_t... K>(indices<K...>) { ... }(indices_to<Count>())`.
template <std::size_t... K>
struct indices {};
#if defined(__clang__)
template <class, std::size_t... K>
using indices_of = indices<K...>;
template <std::size_t Count>
using indices_to = __make_integer_seq<indices_of, std::size_t, Count>;
#else
template <std::size_t Count>
using indices_to = indices<__integer_pack(Count)...>;
#endif

}  // namespace detail
}  // namespace tenon

#pragma GCC diagnostic pop
