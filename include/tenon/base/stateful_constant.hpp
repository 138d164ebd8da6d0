// SPDX-License-Identifier: BSL-1.0
//
// Stores a constant under a type in one template and reads it in another: friend injection, or stateful
// metaprogramming.
//
// How: `constant_key<Key>` declares a friend function without a body. Instantiating `store_constant<Key, Value>`
// defines it. From then on `stored_constant(constant_key<Key>{})` returns Value.
//
// Why: two places find something where the language lets them return nothing.
// - A `requires` asks whether all members of a class have addresses. Its operand is the list of these addresses,
//   which would have to be written, and compiled, a second time to be returned (identity/member_binding.hpp).
// - A graph of types is walked along pointers to objects of one class. What a pointer leads to has a type, which a
//   pointer cannot carry (identity/line.hpp).
//
// Where: g++ 12 to 16 and clang++ 14 to 23 do this alike. CWG issue 2118, open since 2015, holds that it should be
// ill-formed and leaves open how to forbid it. Here a key is stored once and with one value, in whatever order
// templates are instantiated: nothing counts and nothing changes.
//
// Until: C++26. A reflection of the members answers the first question, a reflection of a type is a value that the
// graph can hold.
#pragma once

#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wattributes"  // g++ warns wherever it sees the class of va_list with const

namespace [[gnu::visibility("hidden")]] tenon {
namespace detail {

#if defined(__GNUC__) && !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wnon-template-friend"  // one function for each key is meant
#endif

template <class Key>
struct constant_key {
    friend constexpr auto stored_constant(constant_key);
};

/// Stores a value; its `done` names the store, and so makes it.
template <class Key, auto Value>
struct store_constant {
    friend constexpr auto stored_constant(constant_key<Key>) { return Value; }
    using done = void;
};

#if defined(__GNUC__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif

}  // namespace detail
}  // namespace tenon

#pragma GCC diagnostic pop
