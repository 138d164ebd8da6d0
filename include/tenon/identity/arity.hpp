// SPDX-License-Identifier: BSL-1.0
//
// What the language can only be asked with a written list: whether a class takes so many initialisers, and what its so many members
// are. One specialisation for each number up to 64; <tenon/large.hpp> has those up to 256.
#pragma once

#include <cstddef>
#include <utility>

namespace tenon::detail {

/// A member's place in its class, and its address there.
template <std::size_t Index, class M>
struct member_address {
    M* to;
};

template <class Indices, class... M>
struct member_addresses;
template <std::size_t... I, class... M>
struct member_addresses<std::index_sequence<I...>, M...> : member_address<I, M>... {};

template <class... M>
constexpr auto addresses_of(M*... members) {
    return member_addresses<std::index_sequence_for<M...>, M...>{{members}...};
}

/// What `arity::of` gives where a member is a bit-field: nothing that could be used.
struct no_addresses {};

/// Says of a class with `Count` members: takes<T>, whether it takes that many initialisers `{}`; takes_and<T, P>, whether it takes
/// one more, made of P; of(object), the addresses of its members.
template <std::size_t Count>
struct arity;

template <>
struct arity<0> {
    template <class T>
    static constexpr bool takes = requires { T{}; };
    template <class T, class P>
    static constexpr bool takes_and = requires { T{P{}}; };
    template <class T>
    static constexpr auto of(T&) {
        return addresses_of<>();
    }
};

// A bit-field has no address. clang++ before 16 cannot be asked: there an error that points below, "address of bit-field
// requested", says that the class which the error names needs TENON_NOMINAL(T, "revision").
#if defined(__clang__) && __clang_major__ < 16
#define TENON_DETAIL_HAVE_ADDRESSES(...) true
#else
#define TENON_DETAIL_HAVE_ADDRESSES(...) requires { addresses_of(__VA_ARGS__); }
#endif

// Each octet of the table repeats the lists of those before it, every item with its comma, and adds one to eight of its own.
// clang-format off
#define TENON_DETAIL_LIST(...) __VA_ARGS__
#define TENON_DETAIL_NAMES(x) x##0, x##1, x##2, x##3, x##4, x##5, x##6, x##7,
#define TENON_DETAIL_ADDRESSES(x) &x##0, &x##1, &x##2, &x##3, &x##4, &x##5, &x##6, &x##7,
#define TENON_DETAIL_BRACES {}, {}, {}, {}, {}, {}, {}, {},

#define TENON_DETAIL_ARITY(Count, Names, Addresses, Braces)                               \
    template <>                                                                           \
    struct arity<Count> {                                                                 \
        template <class T>                                                                \
        static constexpr bool takes = requires { T{TENON_DETAIL_LIST Braces}; };          \
        template <class T, class P>                                                       \
        static constexpr bool takes_and = requires { T{TENON_DETAIL_LIST Braces, P{}}; }; \
        template <class T>                                                                \
        static constexpr auto of(T& object) {                                             \
            auto& [TENON_DETAIL_LIST Names] = object;                                     \
            if constexpr (TENON_DETAIL_HAVE_ADDRESSES Addresses)                          \
                return addresses_of Addresses;                                            \
            else                                                                          \
                return no_addresses{};                                                    \
        }                                                                                 \
    };

#define TENON_DETAIL_OCTET(Before, Names, Addresses, Braces, x)                                                                                                \
    TENON_DETAIL_ARITY(Before + 1, (Names x##0), (Addresses &x##0), (Braces {}))                                                                               \
    TENON_DETAIL_ARITY(Before + 2, (Names x##0, x##1), (Addresses &x##0, &x##1), (Braces {}, {}))                                                              \
    TENON_DETAIL_ARITY(Before + 3, (Names x##0, x##1, x##2), (Addresses &x##0, &x##1, &x##2), (Braces {}, {}, {}))                                             \
    TENON_DETAIL_ARITY(Before + 4, (Names x##0, x##1, x##2, x##3), (Addresses &x##0, &x##1, &x##2, &x##3), (Braces {}, {}, {}, {}))                            \
    TENON_DETAIL_ARITY(Before + 5, (Names x##0, x##1, x##2, x##3, x##4), (Addresses &x##0, &x##1, &x##2, &x##3, &x##4),                                        \
                       (Braces {}, {}, {}, {}, {}))                                                                                                            \
    TENON_DETAIL_ARITY(Before + 6, (Names x##0, x##1, x##2, x##3, x##4, x##5), (Addresses &x##0, &x##1, &x##2, &x##3, &x##4, &x##5),                           \
                       (Braces {}, {}, {}, {}, {}, {}))                                                                                                        \
    TENON_DETAIL_ARITY(Before + 7, (Names x##0, x##1, x##2, x##3, x##4, x##5, x##6), (Addresses &x##0, &x##1, &x##2, &x##3, &x##4, &x##5, &x##6),              \
                       (Braces {}, {}, {}, {}, {}, {}, {}))                                                                                                    \
    TENON_DETAIL_ARITY(Before + 8, (Names x##0, x##1, x##2, x##3, x##4, x##5, x##6, x##7), (Addresses &x##0, &x##1, &x##2, &x##3, &x##4, &x##5, &x##6, &x##7), \
                       (Braces {}, {}, {}, {}, {}, {}, {}, {}))

#define TENON_DETAIL_NAMES_8 TENON_DETAIL_NAMES(a)
#define TENON_DETAIL_NAMES_16 TENON_DETAIL_NAMES_8 TENON_DETAIL_NAMES(b)
#define TENON_DETAIL_NAMES_24 TENON_DETAIL_NAMES_16 TENON_DETAIL_NAMES(c)
#define TENON_DETAIL_NAMES_32 TENON_DETAIL_NAMES_24 TENON_DETAIL_NAMES(d)
#define TENON_DETAIL_NAMES_40 TENON_DETAIL_NAMES_32 TENON_DETAIL_NAMES(e)
#define TENON_DETAIL_NAMES_48 TENON_DETAIL_NAMES_40 TENON_DETAIL_NAMES(f)
#define TENON_DETAIL_NAMES_56 TENON_DETAIL_NAMES_48 TENON_DETAIL_NAMES(g)
#define TENON_DETAIL_ADDRESSES_8 TENON_DETAIL_ADDRESSES(a)
#define TENON_DETAIL_ADDRESSES_16 TENON_DETAIL_ADDRESSES_8 TENON_DETAIL_ADDRESSES(b)
#define TENON_DETAIL_ADDRESSES_24 TENON_DETAIL_ADDRESSES_16 TENON_DETAIL_ADDRESSES(c)
#define TENON_DETAIL_ADDRESSES_32 TENON_DETAIL_ADDRESSES_24 TENON_DETAIL_ADDRESSES(d)
#define TENON_DETAIL_ADDRESSES_40 TENON_DETAIL_ADDRESSES_32 TENON_DETAIL_ADDRESSES(e)
#define TENON_DETAIL_ADDRESSES_48 TENON_DETAIL_ADDRESSES_40 TENON_DETAIL_ADDRESSES(f)
#define TENON_DETAIL_ADDRESSES_56 TENON_DETAIL_ADDRESSES_48 TENON_DETAIL_ADDRESSES(g)
#define TENON_DETAIL_BRACES_8 TENON_DETAIL_BRACES
#define TENON_DETAIL_BRACES_16 TENON_DETAIL_BRACES_8 TENON_DETAIL_BRACES
#define TENON_DETAIL_BRACES_24 TENON_DETAIL_BRACES_16 TENON_DETAIL_BRACES
#define TENON_DETAIL_BRACES_32 TENON_DETAIL_BRACES_24 TENON_DETAIL_BRACES
#define TENON_DETAIL_BRACES_40 TENON_DETAIL_BRACES_32 TENON_DETAIL_BRACES
#define TENON_DETAIL_BRACES_48 TENON_DETAIL_BRACES_40 TENON_DETAIL_BRACES
#define TENON_DETAIL_BRACES_56 TENON_DETAIL_BRACES_48 TENON_DETAIL_BRACES

TENON_DETAIL_OCTET(0, , , , a)
TENON_DETAIL_OCTET(8, TENON_DETAIL_NAMES_8, TENON_DETAIL_ADDRESSES_8, TENON_DETAIL_BRACES_8, b)
TENON_DETAIL_OCTET(16, TENON_DETAIL_NAMES_16, TENON_DETAIL_ADDRESSES_16, TENON_DETAIL_BRACES_16, c)
TENON_DETAIL_OCTET(24, TENON_DETAIL_NAMES_24, TENON_DETAIL_ADDRESSES_24, TENON_DETAIL_BRACES_24, d)
TENON_DETAIL_OCTET(32, TENON_DETAIL_NAMES_32, TENON_DETAIL_ADDRESSES_32, TENON_DETAIL_BRACES_32, e)
TENON_DETAIL_OCTET(40, TENON_DETAIL_NAMES_40, TENON_DETAIL_ADDRESSES_40, TENON_DETAIL_BRACES_40, f)
TENON_DETAIL_OCTET(48, TENON_DETAIL_NAMES_48, TENON_DETAIL_ADDRESSES_48, TENON_DETAIL_BRACES_48, g)
TENON_DETAIL_OCTET(56, TENON_DETAIL_NAMES_56, TENON_DETAIL_ADDRESSES_56, TENON_DETAIL_BRACES_56, h)
// clang-format on

/// Whether a class has more members than the table can list; <tenon/large.hpp> has a longer one.
template <class T>
inline constexpr bool exceeds_arity_64 = requires { T{TENON_DETAIL_BRACES_56 TENON_DETAIL_BRACES {}}; };

}  // namespace tenon::detail
