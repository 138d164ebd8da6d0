// SPDX-License-Identifier: BSL-1.0
//
// The names of types that have none: `union { ... } time;` as a member of LV2_Atom_Event is LV2_Atom_Event::time. Only
// the class knows how its member is called, so it stores that where its members are found or listed, and the name of the
// type is asked for afterwards.
#pragma once

#include <tenon/base/stateful_constant.hpp>
#include <tenon/base/traits.hpp>
#include <tenon/identity/compiler_name.hpp>
#include <tenon/identity/name.hpp>

#include <cstddef>

#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wattributes"  // g++ warns wherever it sees the class of va_list with const

namespace [[gnu::visibility("hidden")]] tenon {
namespace detail {

template <class T>
struct spelling;

/// The class or enum that a type points to, refers to, is an array of, or is.
template <class T>
struct innermost {
    using type = T;
};
template <class T>
requires(!is_array<T>) struct innermost<const T> : innermost<T> {
};
template <class T>
requires(!is_array<T>) struct innermost<volatile T> : innermost<T> {
};
template <class T>
requires(!is_array<T>) struct innermost<const volatile T> : innermost<T> {
};
template <class T>
struct innermost<T*> : innermost<T> {};
template <class T>
struct innermost<T* __restrict__> : innermost<T> {};
template <class T>
struct innermost<T&> : innermost<T> {};
template <class T, std::size_t N>
struct innermost<T[N]> : innermost<T> {};
template <class T>
struct innermost<T[]> : innermost<T> {};
template <class T>
using innermost_type = typename innermost<T>::type;

/// Whether that has no name. (Asked of each member of each class, so it is cheap: it is the same for all classes.)
template <class T>
inline constexpr bool has_unnamed = false;
template <class T>
requires(__is_same(T, innermost_type<T>) &&
         (__is_class(T) || __is_union(T) || __is_enum(T))) inline constexpr bool has_unnamed<T> = name_of<T>.is_unnamed;
template <class T>
requires(!__is_same(T, innermost_type<T>)) inline constexpr bool has_unnamed<T> = has_unnamed<innermost_type<T>>;

/// Whether an unnamed type is declared in a class, and not only used there.
template <class T, class Unnamed>
consteval bool declares() {
    return is_declared_in(printed_type<Unnamed>(), printed_type<T>());
}

template <class Unnamed>
struct place_key {};
template <class Unnamed>
concept has_place = requires {
    stored_constant(constant_key<place_key<Unnamed>>{});
};

/// The name of a member's place: that of the class, and `Member::name`.
template <class T, class Member>
struct place {
    static constexpr Chars scope = spelling<T>::view.text;
    static constexpr Chars own = Member::name();
    static constexpr auto joined = [] {
        struct {
            char chars[scope.size + 2 + own.size];
        } name{};
        Writer out(name.chars);
        out.put(scope);
        out.put("::");
        out.put(own);
        return name;
    }();
    static constexpr Chars name{joined.chars, sizeof joined.chars};
};

/// Stores the place of the type of a member, if it has no name, is declared in T and is not that of an earlier member.
template <bool IsFirst, class T, class Unnamed, class Member>
struct stored_place {};
template <class T, class Unnamed, class Member>
struct stored_place<true, T, Unnamed, Member> : store_constant<place_key<Unnamed>, type_holder<place<T, Member>>{}> {};

/// Which of these types are the first of their kind, and unnamed types that T declares.
template <std::size_t Count>
struct FirstOfKind {
    bool items[Count + 1] = {};
};
template <class T, class... M>
consteval FirstOfKind<sizeof...(M)> find_unnamed() {
    FirstOfKind<sizeof...(M)> found;
    std::size_t k = 0;
    const auto is_first = [&]<class Type>(type_holder<Type>) {
        const bool same[] = {__is_same(innermost_type<Type>, innermost_type<M>)..., true};
        std::size_t first = 0;
        while (!same[first]) ++first;
        return first == k;
    };
    const auto look_at = [&]<class Type>(type_holder<Type> type) {
        if constexpr (has_unnamed<Type>) found.items[k] = declares<T, innermost_type<Type>>() && is_first(type);
        ++k;
    };
    (look_at(type_holder<M>{}), ...);
    return found;
}

/// Stores the places of the unnamed types among those of members.
template <class T, class Types, class Members>
struct stored_places;
template <class T, class... M, class... Members>
struct stored_places<T, type_list<M...>, type_list<Members...>> {
    static constexpr auto unnamed = find_unnamed<T, M...>();
    template <std::size_t... K>
    static consteval bool store(indices<K...>) {
        return (sizeof(stored_place<unnamed.items[K], T, innermost_type<M>, Members>) + ... + 1) != 0;
    }
    static constexpr bool done = store(indices_to<sizeof...(M)>());
};

template <class Unnamed>
consteval Chars name_by_place() {
    static_assert(
        has_place<Unnamed>,
        "tenon: this class or enum has no name, and is not the type of a member of a class that was met before "
        "it; declare it with a name, or give it one with TENON_NAME(decltype(acme::Image::member), "
        "\"acme::Image::member\")");
    if constexpr (has_place<Unnamed>)
        return decltype(stored_constant(constant_key<place_key<Unnamed>>{}))::type::name;
    else
        return {};
}
template <class T>
requires(name_of<T>.is_unnamed) inline constexpr Chars whole_name<T, false> = name_by_place<T>();

}  // namespace detail
}  // namespace tenon

#pragma GCC diagnostic pop
