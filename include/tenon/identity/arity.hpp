// SPDX-License-Identifier: BSL-1.0
//
// What the language can only be asked with a written list: how many initialisers a class takes, and what its so many members are.
// The lists here end at 64; <tenon/large.hpp> has those up to 256.
#pragma once

#include <cstddef>
#include <type_traits>

namespace tenon::detail {

template <std::size_t Count>
struct Addresses {
    const volatile void* of[Count + 1];
};

/// The members of an object: their types and their addresses.
template <class... M>
struct ListedMembers {
    Addresses<sizeof...(M)> addresses;
};
template <class... M>
    requires((sizeof(M) != 0) && ...)  // an array without a bound has no size, or 0
consteval ListedMembers<M...> list_members(M*... members) {
    return {{{members..., nullptr}}};
}

#if defined(__clang__)
#pragma clang diagnostic push
#pragma clang diagnostic ignored "-Wundefined-var-template"  // that is the point of it
#pragma clang diagnostic ignored "-Wundefined-internal"      // the same, of a class of an unnamed namespace
#endif

template <class T>
union Storage {
    T value;
    unsigned char bytes[sizeof(T)];
    ~Storage();
};

/// An object that is only declared: its members have addresses all the same.
template <class T>
struct declared {
    static Storage<T> object;  // never defined
};

/// Stands for a base class, which comes first in the braces of an aggregate.
template <class T>
struct base_stand_in {
    template <class U>
        requires(__is_base_of(U, T) && !__is_same(U, T))
    operator U() const;
};

/// Stands for any member: finds those that no `{}` can initialise.
struct member_stand_in {
    template <class U>
    operator U&() const;
    template <class U>
    operator U&&() const;
};

/// Why the members of an aggregate cannot be counted.
inline constexpr std::size_t has_bases = 1001, has_uninitialisable_members = 1002, has_too_many_members = 1003;

/// Whether an aggregate takes `Count` initialisers `{}`, and one of each type given behind them. (Known for one more than can be listed.)
template <std::size_t Count>
struct initialisers {
    template <class T, class... More>
    static constexpr bool taken_by = false;
};
template <>
struct initialisers<0> {
    template <class T, class... More>
    static constexpr bool taken_by = requires { T{More{}...}; };
};
template <>
struct initialisers<1> {
    template <class T, class... More>
    static constexpr bool taken_by = requires { T{{}, More{}...}; };
};

/// Lists the members of the declared object of a class that has `Count` of them.
template <std::size_t Count>
struct member_lister;

template <>
struct member_lister<0> {
    template <class T>
    static consteval ListedMembers<> list() {
        return {};
    }
};

/// What it lists where a member has no address.
struct no_addresses {};

// A bit-field has no address, an array without a bound no size. clang++ before 16 cannot be asked: there an error that points below,
// "address of bit-field requested", "no matching function for call to 'list_members'", says that the class which the error names needs
// TENON_NOMINAL(T, "revision"). An error that a structured binding has too few or too many names says the same; one that an
// anonymous union or struct cannot be decomposed asks for TENON_DESCRIBE(T, members...), which lists its members like the others.
#if defined(__clang__) && __clang_major__ < 16
#define TENON_DETAIL_HAVE_ADDRESSES(...) true
#else
#define TENON_DETAIL_HAVE_ADDRESSES(...) requires { list_members(__VA_ARGS__); }
#endif

// Each octet of the table repeats the lists of those before it, every item with its comma, and adds items of its own.
// clang-format off
#define TENON_DETAIL_2_BRACES {}, {}
#define TENON_DETAIL_3_BRACES {}, {}, {}
#define TENON_DETAIL_4_BRACES {}, {}, {}, {}
#define TENON_DETAIL_5_BRACES {}, {}, {}, {}, {}
#define TENON_DETAIL_6_BRACES {}, {}, {}, {}, {}, {}
#define TENON_DETAIL_7_BRACES {}, {}, {}, {}, {}, {}, {}
#define TENON_DETAIL_8_BRACES {}, {}, {}, {}, {}, {}, {}, {}
#define TENON_DETAIL_9_BRACES {}, {}, {}, {}, {}, {}, {}, {}, {}
#define TENON_DETAIL_1_NAMES(x) x##0
#define TENON_DETAIL_2_NAMES(x) x##0, x##1
#define TENON_DETAIL_3_NAMES(x) x##0, x##1, x##2
#define TENON_DETAIL_4_NAMES(x) x##0, x##1, x##2, x##3
#define TENON_DETAIL_5_NAMES(x) x##0, x##1, x##2, x##3, x##4
#define TENON_DETAIL_6_NAMES(x) x##0, x##1, x##2, x##3, x##4, x##5
#define TENON_DETAIL_7_NAMES(x) x##0, x##1, x##2, x##3, x##4, x##5, x##6
#define TENON_DETAIL_8_NAMES(x) x##0, x##1, x##2, x##3, x##4, x##5, x##6, x##7
#define TENON_DETAIL_1_ADDRESSES(x) &x##0
#define TENON_DETAIL_2_ADDRESSES(x) &x##0, &x##1
#define TENON_DETAIL_3_ADDRESSES(x) &x##0, &x##1, &x##2
#define TENON_DETAIL_4_ADDRESSES(x) &x##0, &x##1, &x##2, &x##3
#define TENON_DETAIL_5_ADDRESSES(x) &x##0, &x##1, &x##2, &x##3, &x##4
#define TENON_DETAIL_6_ADDRESSES(x) &x##0, &x##1, &x##2, &x##3, &x##4, &x##5
#define TENON_DETAIL_7_ADDRESSES(x) &x##0, &x##1, &x##2, &x##3, &x##4, &x##5, &x##6
#define TENON_DETAIL_8_ADDRESSES(x) &x##0, &x##1, &x##2, &x##3, &x##4, &x##5, &x##6, &x##7

#define TENON_DETAIL_BRACES_0
#define TENON_DETAIL_BRACES_8 TENON_DETAIL_8_BRACES,
#define TENON_DETAIL_BRACES_16 TENON_DETAIL_BRACES_8 TENON_DETAIL_8_BRACES,
#define TENON_DETAIL_BRACES_24 TENON_DETAIL_BRACES_16 TENON_DETAIL_8_BRACES,
#define TENON_DETAIL_BRACES_32 TENON_DETAIL_BRACES_24 TENON_DETAIL_8_BRACES,
#define TENON_DETAIL_BRACES_40 TENON_DETAIL_BRACES_32 TENON_DETAIL_8_BRACES,
#define TENON_DETAIL_BRACES_48 TENON_DETAIL_BRACES_40 TENON_DETAIL_8_BRACES,
#define TENON_DETAIL_BRACES_56 TENON_DETAIL_BRACES_48 TENON_DETAIL_8_BRACES,
#define TENON_DETAIL_NAMES_0
#define TENON_DETAIL_NAMES_8 TENON_DETAIL_8_NAMES(a),
#define TENON_DETAIL_NAMES_16 TENON_DETAIL_NAMES_8 TENON_DETAIL_8_NAMES(b),
#define TENON_DETAIL_NAMES_24 TENON_DETAIL_NAMES_16 TENON_DETAIL_8_NAMES(c),
#define TENON_DETAIL_NAMES_32 TENON_DETAIL_NAMES_24 TENON_DETAIL_8_NAMES(d),
#define TENON_DETAIL_NAMES_40 TENON_DETAIL_NAMES_32 TENON_DETAIL_8_NAMES(e),
#define TENON_DETAIL_NAMES_48 TENON_DETAIL_NAMES_40 TENON_DETAIL_8_NAMES(f),
#define TENON_DETAIL_NAMES_56 TENON_DETAIL_NAMES_48 TENON_DETAIL_8_NAMES(g),
#define TENON_DETAIL_ADDRESSES_0
#define TENON_DETAIL_ADDRESSES_8 TENON_DETAIL_8_ADDRESSES(a),
#define TENON_DETAIL_ADDRESSES_16 TENON_DETAIL_ADDRESSES_8 TENON_DETAIL_8_ADDRESSES(b),
#define TENON_DETAIL_ADDRESSES_24 TENON_DETAIL_ADDRESSES_16 TENON_DETAIL_8_ADDRESSES(c),
#define TENON_DETAIL_ADDRESSES_32 TENON_DETAIL_ADDRESSES_24 TENON_DETAIL_8_ADDRESSES(d),
#define TENON_DETAIL_ADDRESSES_40 TENON_DETAIL_ADDRESSES_32 TENON_DETAIL_8_ADDRESSES(e),
#define TENON_DETAIL_ADDRESSES_48 TENON_DETAIL_ADDRESSES_40 TENON_DETAIL_8_ADDRESSES(f),
#define TENON_DETAIL_ADDRESSES_56 TENON_DETAIL_ADDRESSES_48 TENON_DETAIL_8_ADDRESSES(g),

#define TENON_DETAIL_INITIALISERS(Before, Own)                                                                                 \
    template <>                                                                                                                \
    struct initialisers<Before + Own> {                                                                                        \
        template <class T, class... More>                                                                                      \
        static constexpr bool taken_by = requires { T{TENON_DETAIL_BRACES_##Before TENON_DETAIL_##Own##_BRACES, More{}...}; }; \
    };

#define TENON_DETAIL_LISTER(Before, Own, x)                                                                               \
    template <>                                                                                                           \
    struct member_lister<Before + Own> {                                                                                  \
        template <class T>                                                                                                \
        static consteval auto list() {                                                                                    \
            auto& [TENON_DETAIL_NAMES_##Before TENON_DETAIL_##Own##_NAMES(x)] = declared<T>::object.value;                \
            if constexpr (TENON_DETAIL_HAVE_ADDRESSES(TENON_DETAIL_ADDRESSES_##Before TENON_DETAIL_##Own##_ADDRESSES(x))) \
                return list_members(TENON_DETAIL_ADDRESSES_##Before TENON_DETAIL_##Own##_ADDRESSES(x));                   \
            else                                                                                                          \
                return no_addresses{};                                                                                    \
        }                                                                                                                 \
    };

#define TENON_DETAIL_OCTET(Before, x)                                       \
    TENON_DETAIL_LISTER(Before, 1, x)  TENON_DETAIL_INITIALISERS(Before, 2) \
    TENON_DETAIL_LISTER(Before, 2, x)  TENON_DETAIL_INITIALISERS(Before, 3) \
    TENON_DETAIL_LISTER(Before, 3, x)  TENON_DETAIL_INITIALISERS(Before, 4) \
    TENON_DETAIL_LISTER(Before, 4, x)  TENON_DETAIL_INITIALISERS(Before, 5) \
    TENON_DETAIL_LISTER(Before, 5, x)  TENON_DETAIL_INITIALISERS(Before, 6) \
    TENON_DETAIL_LISTER(Before, 6, x)  TENON_DETAIL_INITIALISERS(Before, 7) \
    TENON_DETAIL_LISTER(Before, 7, x)  TENON_DETAIL_INITIALISERS(Before, 8) \
    TENON_DETAIL_LISTER(Before, 8, x)  TENON_DETAIL_INITIALISERS(Before, 9)

TENON_DETAIL_OCTET(0, a)
TENON_DETAIL_OCTET(8, b)
TENON_DETAIL_OCTET(16, c)
TENON_DETAIL_OCTET(24, d)
TENON_DETAIL_OCTET(32, e)
TENON_DETAIL_OCTET(40, f)
TENON_DETAIL_OCTET(48, g)
TENON_DETAIL_OCTET(56, h)
// clang-format on

/// The most initialisers `{}` that an aggregate takes which takes `Least`. All fewer are taken too, so the search may leap.
template <class T, std::size_t Least>
consteval std::size_t most_initialisers() {
    if constexpr (initialisers<Least + 8>::template taken_by<T>) {
        return most_initialisers<T, Least + 8>();
    } else {
        constexpr std::size_t to_four = initialisers<Least + 4>::template taken_by<T> ? Least + 4 : Least;
        constexpr std::size_t to_two = initialisers<to_four + 2>::template taken_by<T> ? to_four + 2 : to_four;
        return initialisers<to_two + 1>::template taken_by<T> ? to_two + 1 : to_two;
    }
}

/// The number of members of an aggregate, or why there is none.
template <class T>
consteval std::size_t count_members() {
    if constexpr (requires { T{base_stand_in<T>{}}; }) {
        return has_bases;
    } else if constexpr (!requires { T{}; }) {
        return has_uninitialisable_members;
    } else {
        constexpr std::size_t count = most_initialisers<T, 0>();
        if constexpr (initialisers<count>::template taken_by<T, member_stand_in>) return has_uninitialisable_members;
        if constexpr (!requires { sizeof(member_lister<count>); }) return has_too_many_members;
        return count;
    }
}

#if defined(__clang__)
#pragma clang diagnostic pop
#endif

}  // namespace tenon::detail
