// SPDX-License-Identifier: BSL-1.0
//
// What the language can only be asked with a written list: how many initialisers a class takes, and what its so many members are.
// The lists here end at 64; <tenon/large.hpp> has those up to 256.
#pragma once

#include <tenon/base/traits.hpp>

#include <cstddef>

#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wattributes"  // of g++, wherever it meets the class that va_list is with const

namespace [[gnu::visibility("hidden")]] tenon {
namespace detail {

template <std::size_t Count>
struct Addresses {
    const volatile void* of[Count + 1];
};

/// The members of an object: their types and their addresses.
template <class... M>
struct ListedMembers {
    static constexpr std::size_t count = sizeof...(M);
    Addresses<count> addresses;
};
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wold-style-cast"  // nothing else makes a void* of the address of a __restrict pointer under clang++
template <class... M>
    requires((sizeof(M) != 0) && ...)  // an array without a bound has no size, or 0
consteval ListedMembers<M...> list_members(M*... members) {
    return {{{(const volatile void*)members..., nullptr}}};
}
#pragma GCC diagnostic pop

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

/// A class as structured bindings take it apart whatever std::tuple_size says of it: it is asked of the class itself, not of one that is
/// derived from it. Where it is said of all classes of a kind, this is one, and its `get` is found first: an error that points here asks
/// for TENON_DESCRIBE(T, members...), as one does that says "use of deleted function".
template <class T>
struct bindable_class : T {
    template <std::size_t>
    void get() const = delete;
};
template <class T>
using bindable = typename choose<__is_final(T)>::template type<T, bindable_class<T>>;

/// Whether bindings of a final class may be what its `get` returns.
template <class T>
concept is_got = __is_final(T) && (requires(T& object) { object.template get<0>(); } || requires(T& object) { get<0>(object); });

/// Stands for a base class, which comes first in the braces of an aggregate. It is not copied, so that std::any does not take it.
template <class T>
struct base_stand_in {
    base_stand_in();
    base_stand_in(const base_stand_in&) = delete;
    template <class U>
        requires(__is_base_of(U, T) && !__is_same(U, T))
    operator U() const;
};

/// Whether T begins with a base: not where its first member takes anything, a base of nothing too.
template <class T>
concept begins_with_a_base = requires { T{base_stand_in<T>{}}; } && !requires { T{base_stand_in<int>{}}; };

/// Stands for any member: finds those that no `{}` can initialise.
struct member_stand_in {
    template <class U>
    operator U&() const;
    template <class U>
    operator U&&() const;
};

/// Names an aggregate that takes `Count` initialisers `{}`, and one of each type given behind them, or nothing. (Known for one more than
/// can be listed.)
template <std::size_t Count>
struct initialisers {};
template <>
struct initialisers<0> {
    template <class T, class... More>
        requires requires { T{More{}...}; }
    using taken_by = T;
};
template <>
struct initialisers<1> {
    template <class T, class... More>
        requires requires { T{{}, More{}...}; }
    using taken_by = T;
};
/// (Named in a list: g++ 12 takes an alias of a class, alone, for no type.)
template <class T, std::size_t Count, class... More>
concept takes = requires { typename type_list<typename initialisers<Count>::template taken_by<T, More...>>; };

constexpr std::size_t octet_of(std::size_t count) { return (count + 7) / 8; }

/// Lists the members of the declared object of a class, or nothing where one has no address. Eight lists in one template: that costs the
/// compiler as much as what is in it.
template <std::size_t Octet>
struct member_lists;
template <>
struct member_lists<0> {
    template <class, std::size_t>
    static consteval ListedMembers<> list() {
        return {};
    }
};
template <class T, std::size_t Count>
consteval auto members_of() {
    return member_lists<octet_of(Count)>::template list<T, Count>();
}

/// The members of an aggregate of so many, as a const object has them: all are const but those that are mutable.
template <class T, std::size_t Count>
consteval auto const_members_of() {
    return members_of<const bindable<T>, Count>();
}

// A class may have its own unary '&'.
#define TENON_DETAIL_AT __builtin_addressof

// A bit-field has no address, an array without a bound no size. clang++ before 19 cannot be asked: there an error that points below,
// "address of bit-field requested", "no matching function for call to 'list_members'", says that the class which the error names needs
// TENON_NOMINAL(T, "revision"). An error that a structured binding has too few or too many names says the same; one that an
// anonymous union or struct cannot be decomposed asks for TENON_DESCRIBE(T, members...), which lists its members like the others.
#if defined(__clang__) && __clang_major__ < 19
#define TENON_DETAIL_LIST(...) return list_members(__VA_ARGS__)
#else  // each mention of all names costs as much as all else: the list is kept by the requirement that asks for it
#define TENON_DETAIL_LIST(...) \
    if constexpr (requires { typename keep<T, list_members(__VA_ARGS__)>::done; }) return kept_for(keeper<T>{})
#endif

// clang-format off
#define TENON_DETAIL_MEMBER_LISTS(Before)                                                                                                                                                                                          \
    template <>                                                                                                                                                                                                                    \
    struct member_lists<octet_of(Before + 8)> {                                                                                                                                                                                    \
        template <class T, std::size_t Count>                                                                                                                                                                                           \
        static consteval auto list() {                                                                                                                                                                                             \
            auto& object = declared<T>::object.value;                                                                                                                                                                              \
            if constexpr (Count == Before + 1) {                                                                                                                                                                                   \
                auto& [TENON_DETAIL_NAMES_##Before s] = object;                                                                                                                                                                    \
                TENON_DETAIL_LIST(TENON_DETAIL_ADDRESSES_##Before TENON_DETAIL_AT(s));                                                                                                                                             \
            }                                                                                                                                                                                                                      \
            if constexpr (Count == Before + 2) {                                                                                                                                                                                   \
                auto& [TENON_DETAIL_NAMES_##Before s, t] = object;                                                                                                                                                                 \
                TENON_DETAIL_LIST(TENON_DETAIL_ADDRESSES_##Before TENON_DETAIL_AT(s), TENON_DETAIL_AT(t));                                                                                                                         \
            }                                                                                                                                                                                                                      \
            if constexpr (Count == Before + 3) {                                                                                                                                                                                   \
                auto& [TENON_DETAIL_NAMES_##Before s, t, u] = object;                                                                                                                                                              \
                TENON_DETAIL_LIST(TENON_DETAIL_ADDRESSES_##Before TENON_DETAIL_AT(s), TENON_DETAIL_AT(t), TENON_DETAIL_AT(u));                                                                                                     \
            }                                                                                                                                                                                                                      \
            if constexpr (Count == Before + 4) {                                                                                                                                                                                   \
                auto& [TENON_DETAIL_NAMES_##Before s, t, u, v] = object;                                                                                                                                                           \
                TENON_DETAIL_LIST(TENON_DETAIL_ADDRESSES_##Before TENON_DETAIL_AT(s), TENON_DETAIL_AT(t), TENON_DETAIL_AT(u), TENON_DETAIL_AT(v));                                                                                 \
            }                                                                                                                                                                                                                      \
            if constexpr (Count == Before + 5) {                                                                                                                                                                                   \
                auto& [TENON_DETAIL_NAMES_##Before s, t, u, v, w] = object;                                                                                                                                                        \
                TENON_DETAIL_LIST(TENON_DETAIL_ADDRESSES_##Before TENON_DETAIL_AT(s), TENON_DETAIL_AT(t), TENON_DETAIL_AT(u), TENON_DETAIL_AT(v), TENON_DETAIL_AT(w));                                                             \
            }                                                                                                                                                                                                                      \
            if constexpr (Count == Before + 6) {                                                                                                                                                                                   \
                auto& [TENON_DETAIL_NAMES_##Before s, t, u, v, w, x] = object;                                                                                                                                                     \
                TENON_DETAIL_LIST(TENON_DETAIL_ADDRESSES_##Before TENON_DETAIL_AT(s), TENON_DETAIL_AT(t), TENON_DETAIL_AT(u), TENON_DETAIL_AT(v), TENON_DETAIL_AT(w), TENON_DETAIL_AT(x));                                         \
            }                                                                                                                                                                                                                      \
            if constexpr (Count == Before + 7) {                                                                                                                                                                                   \
                auto& [TENON_DETAIL_NAMES_##Before s, t, u, v, w, x, y] = object;                                                                                                                                                  \
                TENON_DETAIL_LIST(TENON_DETAIL_ADDRESSES_##Before TENON_DETAIL_AT(s), TENON_DETAIL_AT(t), TENON_DETAIL_AT(u), TENON_DETAIL_AT(v), TENON_DETAIL_AT(w), TENON_DETAIL_AT(x), TENON_DETAIL_AT(y));                     \
            }                                                                                                                                                                                                                      \
            if constexpr (Count == Before + 8) {                                                                                                                                                                                   \
                auto& [TENON_DETAIL_NAMES_##Before s, t, u, v, w, x, y, z] = object;                                                                                                                                               \
                TENON_DETAIL_LIST(TENON_DETAIL_ADDRESSES_##Before TENON_DETAIL_AT(s), TENON_DETAIL_AT(t), TENON_DETAIL_AT(u), TENON_DETAIL_AT(v), TENON_DETAIL_AT(w), TENON_DETAIL_AT(x), TENON_DETAIL_AT(y), TENON_DETAIL_AT(z)); \
            }                                                                                                                                                                                                                      \
        }                                                                                                                                                                                                                          \
    };
#define TENON_DETAIL_INITIALISERS(Count, ...)               \
    template <>                                             \
    struct initialisers<Count> {                            \
        template <class T, class... More>                   \
        requires requires { T{__VA_ARGS__, More{}...}; }    \
        using taken_by = T;                                 \
    };
#define TENON_DETAIL_INITIALISER_LISTS(Before)                                                         \
    TENON_DETAIL_INITIALISERS(Before + 2, TENON_DETAIL_BRACES_##Before {}, {})                         \
    TENON_DETAIL_INITIALISERS(Before + 3, TENON_DETAIL_BRACES_##Before {}, {}, {})                     \
    TENON_DETAIL_INITIALISERS(Before + 4, TENON_DETAIL_BRACES_##Before {}, {}, {}, {})                 \
    TENON_DETAIL_INITIALISERS(Before + 5, TENON_DETAIL_BRACES_##Before {}, {}, {}, {}, {})             \
    TENON_DETAIL_INITIALISERS(Before + 6, TENON_DETAIL_BRACES_##Before {}, {}, {}, {}, {}, {})         \
    TENON_DETAIL_INITIALISERS(Before + 7, TENON_DETAIL_BRACES_##Before {}, {}, {}, {}, {}, {}, {})     \
    TENON_DETAIL_INITIALISERS(Before + 8, TENON_DETAIL_BRACES_##Before {}, {}, {}, {}, {}, {}, {}, {}) \
    TENON_DETAIL_INITIALISERS(Before + 9, TENON_DETAIL_BRACES_##Before {}, {}, {}, {}, {}, {}, {}, {}, {})

// What an octet has before items of its own, each with its comma: all of the octets before it.
#define TENON_DETAIL_NAMES_0
#define TENON_DETAIL_NAMES_8 TENON_DETAIL_NAMES_0 a0, a1, a2, a3, a4, a5, a6, a7,
#define TENON_DETAIL_NAMES_16 TENON_DETAIL_NAMES_8 b0, b1, b2, b3, b4, b5, b6, b7,
#define TENON_DETAIL_NAMES_24 TENON_DETAIL_NAMES_16 c0, c1, c2, c3, c4, c5, c6, c7,
#define TENON_DETAIL_NAMES_32 TENON_DETAIL_NAMES_24 d0, d1, d2, d3, d4, d5, d6, d7,
#define TENON_DETAIL_NAMES_40 TENON_DETAIL_NAMES_32 e0, e1, e2, e3, e4, e5, e6, e7,
#define TENON_DETAIL_NAMES_48 TENON_DETAIL_NAMES_40 f0, f1, f2, f3, f4, f5, f6, f7,
#define TENON_DETAIL_NAMES_56 TENON_DETAIL_NAMES_48 g0, g1, g2, g3, g4, g5, g6, g7,
#define TENON_DETAIL_ADDRESSES_0
#define TENON_DETAIL_ADDRESSES_8 TENON_DETAIL_ADDRESSES_0 TENON_DETAIL_AT(a0), TENON_DETAIL_AT(a1), TENON_DETAIL_AT(a2), TENON_DETAIL_AT(a3), TENON_DETAIL_AT(a4), TENON_DETAIL_AT(a5), TENON_DETAIL_AT(a6), TENON_DETAIL_AT(a7),
#define TENON_DETAIL_ADDRESSES_16 TENON_DETAIL_ADDRESSES_8 TENON_DETAIL_AT(b0), TENON_DETAIL_AT(b1), TENON_DETAIL_AT(b2), TENON_DETAIL_AT(b3), TENON_DETAIL_AT(b4), TENON_DETAIL_AT(b5), TENON_DETAIL_AT(b6), TENON_DETAIL_AT(b7),
#define TENON_DETAIL_ADDRESSES_24 TENON_DETAIL_ADDRESSES_16 TENON_DETAIL_AT(c0), TENON_DETAIL_AT(c1), TENON_DETAIL_AT(c2), TENON_DETAIL_AT(c3), TENON_DETAIL_AT(c4), TENON_DETAIL_AT(c5), TENON_DETAIL_AT(c6), TENON_DETAIL_AT(c7),
#define TENON_DETAIL_ADDRESSES_32 TENON_DETAIL_ADDRESSES_24 TENON_DETAIL_AT(d0), TENON_DETAIL_AT(d1), TENON_DETAIL_AT(d2), TENON_DETAIL_AT(d3), TENON_DETAIL_AT(d4), TENON_DETAIL_AT(d5), TENON_DETAIL_AT(d6), TENON_DETAIL_AT(d7),
#define TENON_DETAIL_ADDRESSES_40 TENON_DETAIL_ADDRESSES_32 TENON_DETAIL_AT(e0), TENON_DETAIL_AT(e1), TENON_DETAIL_AT(e2), TENON_DETAIL_AT(e3), TENON_DETAIL_AT(e4), TENON_DETAIL_AT(e5), TENON_DETAIL_AT(e6), TENON_DETAIL_AT(e7),
#define TENON_DETAIL_ADDRESSES_48 TENON_DETAIL_ADDRESSES_40 TENON_DETAIL_AT(f0), TENON_DETAIL_AT(f1), TENON_DETAIL_AT(f2), TENON_DETAIL_AT(f3), TENON_DETAIL_AT(f4), TENON_DETAIL_AT(f5), TENON_DETAIL_AT(f6), TENON_DETAIL_AT(f7),
#define TENON_DETAIL_ADDRESSES_56 TENON_DETAIL_ADDRESSES_48 TENON_DETAIL_AT(g0), TENON_DETAIL_AT(g1), TENON_DETAIL_AT(g2), TENON_DETAIL_AT(g3), TENON_DETAIL_AT(g4), TENON_DETAIL_AT(g5), TENON_DETAIL_AT(g6), TENON_DETAIL_AT(g7),
#define TENON_DETAIL_BRACES_0
#define TENON_DETAIL_BRACES_8 TENON_DETAIL_BRACES_0 {}, {}, {}, {}, {}, {}, {}, {},
#define TENON_DETAIL_BRACES_16 TENON_DETAIL_BRACES_8 {}, {}, {}, {}, {}, {}, {}, {},
#define TENON_DETAIL_BRACES_24 TENON_DETAIL_BRACES_16 {}, {}, {}, {}, {}, {}, {}, {},
#define TENON_DETAIL_BRACES_32 TENON_DETAIL_BRACES_24 {}, {}, {}, {}, {}, {}, {}, {},
#define TENON_DETAIL_BRACES_40 TENON_DETAIL_BRACES_32 {}, {}, {}, {}, {}, {}, {}, {},
#define TENON_DETAIL_BRACES_48 TENON_DETAIL_BRACES_40 {}, {}, {}, {}, {}, {}, {}, {},
#define TENON_DETAIL_BRACES_56 TENON_DETAIL_BRACES_48 {}, {}, {}, {}, {}, {}, {}, {},

#define TENON_DETAIL_OCTET(Before)    \
    TENON_DETAIL_MEMBER_LISTS(Before) \
    TENON_DETAIL_INITIALISER_LISTS(Before)
TENON_DETAIL_OCTET(0)
TENON_DETAIL_OCTET(8)
TENON_DETAIL_OCTET(16)
TENON_DETAIL_OCTET(24)
TENON_DETAIL_OCTET(32)
TENON_DETAIL_OCTET(40)
TENON_DETAIL_OCTET(48)
TENON_DETAIL_OCTET(56)
// clang-format on

/// The most initialisers `{}` that an aggregate takes which takes `Least`. All fewer are taken too, so the search may leap.
template <class T, std::size_t Least = 0>
consteval std::size_t most_initialisers() {
    if constexpr (!__is_aggregate(T) || __is_union(T)) {
        return 0;
    } else if constexpr (takes<T, Least + 8>) {
        return most_initialisers<T, Least + 8>();
    } else if constexpr (takes<T, Least + 4>) {
        if constexpr (takes<T, Least + 6>)
            return takes<T, Least + 7> ? Least + 7 : Least + 6;
        else
            return takes<T, Least + 5> ? Least + 5 : Least + 4;
    } else {
        if constexpr (takes<T, Least + 2>)
            return takes<T, Least + 3> ? Least + 3 : Least + 2;
        else
            return takes<T, Least + 1> ? Least + 1 : Least;
    }
}

#if defined(__clang__)
#pragma clang diagnostic pop
#endif

}  // namespace detail
}  // namespace tenon

#pragma GCC diagnostic pop
