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

/// Counts the members of an aggregate that takes more than `Before` initialisers, or none: the most initialisers `{}` that it takes. All
/// fewer are taken too, so the search may leap.
template <std::size_t Before>
struct member_counter {
    template <class T>
    static consteval std::size_t count() {
        return has_too_many_members;
    }
};

/// N, but not before T is known: a header that comes later may specialise what N chooses.
template <class T, std::size_t N>
inline constexpr std::size_t known_with = N;

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

// Each octet of the table repeats the lists of those before it, every item with its comma, and adds one to eight of its own.
// clang-format off
#define TENON_DETAIL_LIST(...) __VA_ARGS__
#define TENON_DETAIL_NAMES(x) x##0, x##1, x##2, x##3, x##4, x##5, x##6, x##7,
#define TENON_DETAIL_ADDRESSES(x) &x##0, &x##1, &x##2, &x##3, &x##4, &x##5, &x##6, &x##7,
#define TENON_DETAIL_BRACES {}, {}, {}, {}, {}, {}, {}, {},

#define TENON_DETAIL_LISTER(Count, Names, Addresses)                     \
    template <>                                                          \
    struct member_lister<Count> {                                        \
        template <class T>                                               \
        static consteval auto list() {                                   \
            auto& [TENON_DETAIL_LIST Names] = declared<T>::object.value; \
            if constexpr (TENON_DETAIL_HAVE_ADDRESSES Addresses)         \
                return list_members Addresses;                           \
            else                                                         \
                return no_addresses{};                                   \
        }                                                                \
    };

#define TENON_DETAIL_TAKES(...) requires { T{__VA_ARGS__}; }
#define TENON_DETAIL_COUNTED(Count, ...)                                   \
    {                                                                      \
        if constexpr (TENON_DETAIL_TAKES(__VA_ARGS__ member_stand_in{}))  \
            return has_uninitialisable_members;                            \
        else                                                               \
            return Count;                                                  \
    }
#define TENON_DETAIL_COUNTER(Before, Braces)                                                             \
    template <>                                                                                          \
    struct member_counter<Before> {                                                                      \
        template <class T>                                                                               \
        static consteval std::size_t count() {                                                           \
            if constexpr (TENON_DETAIL_TAKES(Braces {}, {}, {}, {}, {}, {}, {}, {}))                     \
                if constexpr (TENON_DETAIL_TAKES(Braces {}, {}, {}, {}, {}, {}, {}, {}, {}))             \
                    return member_counter<known_with<T, Before + 8>>::template count<T>();               \
                else                                                                                     \
                    TENON_DETAIL_COUNTED(Before + 8, Braces {}, {}, {}, {}, {}, {}, {}, {},)             \
            else if constexpr (TENON_DETAIL_TAKES(Braces {}, {}, {}, {}))                                \
                if constexpr (TENON_DETAIL_TAKES(Braces {}, {}, {}, {}, {}, {}))                         \
                    if constexpr (TENON_DETAIL_TAKES(Braces {}, {}, {}, {}, {}, {}, {}))                 \
                        TENON_DETAIL_COUNTED(Before + 7, Braces {}, {}, {}, {}, {}, {}, {},)             \
                    else                                                                                 \
                        TENON_DETAIL_COUNTED(Before + 6, Braces {}, {}, {}, {}, {}, {},)                 \
                else                                                                                     \
                    if constexpr (TENON_DETAIL_TAKES(Braces {}, {}, {}, {}, {}))                         \
                        TENON_DETAIL_COUNTED(Before + 5, Braces {}, {}, {}, {}, {},)                     \
                    else                                                                                 \
                        TENON_DETAIL_COUNTED(Before + 4, Braces {}, {}, {}, {},)                         \
            else                                                                                         \
                if constexpr (TENON_DETAIL_TAKES(Braces {}, {}))                                         \
                    if constexpr (TENON_DETAIL_TAKES(Braces {}, {}, {}))                                 \
                        TENON_DETAIL_COUNTED(Before + 3, Braces {}, {}, {},)                             \
                    else                                                                                 \
                        TENON_DETAIL_COUNTED(Before + 2, Braces {}, {},)                                 \
                else                                                                                     \
                    if constexpr (TENON_DETAIL_TAKES(Braces {}))                                         \
                        TENON_DETAIL_COUNTED(Before + 1, Braces {},)                                     \
                    else                                                                                 \
                        TENON_DETAIL_COUNTED(Before, Braces)                                             \
        }                                                                                                \
    };

#define TENON_DETAIL_OCTET(Before, Names, Addresses, Braces, x)                                                                                  \
    TENON_DETAIL_COUNTER(Before, TENON_DETAIL_LIST Braces)                                                                                       \
    TENON_DETAIL_LISTER(Before + 1, (Names x##0), (Addresses &x##0)) \
    TENON_DETAIL_LISTER(Before + 2, (Names x##0, x##1), (Addresses &x##0, &x##1)) \
    TENON_DETAIL_LISTER(Before + 3, (Names x##0, x##1, x##2), (Addresses &x##0, &x##1, &x##2)) \
    TENON_DETAIL_LISTER(Before + 4, (Names x##0, x##1, x##2, x##3), (Addresses &x##0, &x##1, &x##2, &x##3)) \
    TENON_DETAIL_LISTER(Before + 5, (Names x##0, x##1, x##2, x##3, x##4), (Addresses &x##0, &x##1, &x##2, &x##3, &x##4)) \
    TENON_DETAIL_LISTER(Before + 6, (Names x##0, x##1, x##2, x##3, x##4, x##5), (Addresses &x##0, &x##1, &x##2, &x##3, &x##4, &x##5)) \
    TENON_DETAIL_LISTER(Before + 7, (Names x##0, x##1, x##2, x##3, x##4, x##5, x##6), (Addresses &x##0, &x##1, &x##2, &x##3, &x##4, &x##5, &x##6)) \
    TENON_DETAIL_LISTER(Before + 8, (Names x##0, x##1, x##2, x##3, x##4, x##5, x##6, x##7), (Addresses &x##0, &x##1, &x##2, &x##3, &x##4, &x##5, &x##6, &x##7))

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

TENON_DETAIL_OCTET(0, , , (), a)
TENON_DETAIL_OCTET(8, TENON_DETAIL_NAMES_8, TENON_DETAIL_ADDRESSES_8, (TENON_DETAIL_BRACES_8), b)
TENON_DETAIL_OCTET(16, TENON_DETAIL_NAMES_16, TENON_DETAIL_ADDRESSES_16, (TENON_DETAIL_BRACES_16), c)
TENON_DETAIL_OCTET(24, TENON_DETAIL_NAMES_24, TENON_DETAIL_ADDRESSES_24, (TENON_DETAIL_BRACES_24), d)
TENON_DETAIL_OCTET(32, TENON_DETAIL_NAMES_32, TENON_DETAIL_ADDRESSES_32, (TENON_DETAIL_BRACES_32), e)
TENON_DETAIL_OCTET(40, TENON_DETAIL_NAMES_40, TENON_DETAIL_ADDRESSES_40, (TENON_DETAIL_BRACES_40), f)
TENON_DETAIL_OCTET(48, TENON_DETAIL_NAMES_48, TENON_DETAIL_ADDRESSES_48, (TENON_DETAIL_BRACES_48), g)
TENON_DETAIL_OCTET(56, TENON_DETAIL_NAMES_56, TENON_DETAIL_ADDRESSES_56, (TENON_DETAIL_BRACES_56), h)
// clang-format on

/// The number of members of an aggregate, or why there is none.
template <class T>
consteval std::size_t count_members() {
    if constexpr (requires { T{base_stand_in<T>{}}; })
        return has_bases;
    else if constexpr (!requires { T{}; })
        return has_uninitialisable_members;
    else
        return member_counter<0>::count<T>();
}

#if defined(__clang__)
#pragma clang diagnostic pop
#endif

}  // namespace tenon::detail
