// SPDX-License-Identifier: BSL-1.0
//
// Questions about types that no builtin of the compiler answers. <type_traits> and <utility> are not used, because they
// would cost a plugin's translation unit more than everything else that it includes from tenon.
#pragma once

#include <cstddef>

#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wattributes"  // g++ warns wherever it sees the class of va_list with const

namespace [[gnu::visibility("hidden")]] tenon {
namespace detail {

template <class T>
struct type_holder {
    using type = T;
};
template <class... T>
struct type_list {};

/// A value as a type. A `requires` that names it asks whether the value is a constant.
template <auto Value>
struct constant {};

template <bool...>
struct bools {};
/// Whether all of many answers are true, or any. (clang++ nests a fold expression, and no deeper than 256.)
template <bool... Holds>
inline constexpr bool all_of = __is_same(bools<true, Holds...>, bools<Holds..., true>);
template <bool... Holds>
inline constexpr bool any_of = !all_of<!Holds...>;

/// Chooses one of two types: `choose<B>::template type<IfTrue, IfFalse>`. It is instantiated twice only, unlike
/// std::conditional, which is instantiated for each pair of types.
template <bool>
struct choose {
    template <class IfTrue, class>
    using type = IfTrue;
};
template <>
struct choose<false> {
    template <class, class IfFalse>
    using type = IfFalse;
};

template <class T>
inline constexpr bool is_const_type = false;
template <class T>
inline constexpr bool is_const_type<const T> = true;

/// Whether T, which is no reference, is a function type: `const` has no effect on one.
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

template <class T>
inline constexpr bool is_reference_type = false;
template <class T>
inline constexpr bool is_reference_type<T&> = true;
template <class T>
inline constexpr bool is_reference_type<T&&> = true;

/// The integer type of an enum's values, or T itself.
template <class T>
struct number_of {
    using type = T;
};
template <class T>
requires(__is_enum(T)) struct number_of<T> {
    using type = __underlying_type(T);
};

/// Whether an integer, character or bool type has negative values.
template <class T>
inline constexpr bool has_sign = !(static_cast<T>(-1) > static_cast<T>(0));

/// The numbers 0 to Count - 1 as a pack: `[]<std::size_t... K>(indices<K...>) { ... }(indices_to<Count>())`.
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
