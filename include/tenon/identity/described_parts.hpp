// SPDX-License-Identifier: BSL-1.0
//
// Tools for descriptions and the macros that write them: pointers to members, overloads, lists.
#pragma once

#include <tenon/base/refused.hpp>
#include <tenon/base/traits.hpp>
#include <tenon/identity/description.hpp>

#include <cstddef>
#include <cstdint>

namespace [[gnu::visibility("hidden")]] tenon {
namespace detail {

/// How the macros say that a class is described by its parts. These are found when the description is complete.
template <class T>
struct by_parts;
template <class Kind>
struct kind {
    using type = Kind;
};
template <class T>
struct kind<by_parts<T>> {
    using type = typename description<T>::template tenon_parts<typename description<T>::tenon_naming>;
};

/// How T is described: described<...>, enumerated<...>, enum_range<...>, nominal<...>, opaque or undescribed.
template <class T>
using description_kind = typename kind<typename description<T>::description_kind>::type;

/// Whether T has this description. (TENON_FOREIGN asks.)
template <class T, class Description>
concept described_as = __is_same(description_kind<T>, typename Description::description_kind);

/// Whether all types are classes or unions, which may be incomplete. (TENON_OPAQUE asks.)
template <class... T>
inline constexpr bool are_classes = all_of<(__is_class(T) || __is_union(T))...>;

/// The lists of the macros begin with `void`, because each item brings a comma.
template <class, class... Parts>
using listed = described<Parts...>;
template <class, class... Enumerators>
using listed_enumerators = enumerated<Enumerators...>;

template <class F, class C>
type_holder<F> pointee(F C::*);

/// The type that a pointer to a member points to: an object type, or a function type with its qualifiers.
template <auto Pointer>
using member_type = typename decltype(pointee(Pointer))::type;

/// Whether a description lists an array without a bound, behind which nothing can lie.
template <class Part>
inline constexpr bool is_unbounded = false;
template <Literal Name, auto Pointer, bool IsMutable>
inline constexpr bool is_unbounded<member<Name, Pointer, IsMutable>> = is_array<member_type<Pointer>> && !requires {
    sizeof(member_type<Pointer>);
};
template <class Kind>
inline constexpr bool is_open_ended = false;
template <class... Parts>
inline constexpr bool is_open_ended<described<Parts...>> = any_of<is_unbounded<Parts>...>;

template <class F, class C>
type_holder<C> parent(F C::*);

/// The class that declares the member.
template <auto Pointer>
using member_parent = typename decltype(parent(Pointer))::type;

/// Whether a list of items, as it is written, names a destructor.
consteval bool lists_a_destructor(const char* list) {
    for (bool is_first = true; *list != '\0'; ++list) {
        if (is_first && *list == '~') return true;
        if (*list != ' ') is_first = *list == ',' || *list == '(';
    }
    return false;
}

/// Whether a list of items, as it is written, names a conversion function: `operator` with a type behind it.
consteval bool lists_a_conversion(const char* list) {
    const auto begins_with = [](const char* text, const char* word) {
        while (*word != '\0' && *text == *word) ++text, ++word;
        return *word == '\0';
    };
    for (; *list != '\0'; ++list) {
        if (!begins_with(list, "operator ")) continue;
        const char* const type = list + 9;
        const bool is_known = begins_with(type, "new") || begins_with(type, "delete") || begins_with(type, "co_await");
        const bool is_name =
            (*type >= 'a' && *type <= 'z') || (*type >= 'A' && *type <= 'Z') || *type == '_' || *type == ':';
        if (is_name && !is_known) return true;
    }
    return false;
}

/// Takes no const object. A member of a const object that it takes is mutable.
template <class M>
requires(!is_const_type<M>) void take_mutable(M&);

/// Picks the overload of type F.
template <class F, class C>
consteval auto overload(F C::*pointer) {
    return pointer;
}

/// The type of what a class made by the macros declares under the name of a member, by the constant pointer to it. For a
/// virtual function it is that of the function, which is so overridden; for all else it is int, which means nothing.
template <class Pointer>
struct overriding_type {
    using type = int;
};
template <class F, class C, F C::*Pointer>
requires function_type<F>
struct overriding_type<constant<Pointer>> {
    using type = F;
};
template <class Pointer>
using overriding = typename overriding_type<Pointer>::type;

/// The base of the class that names the members of T, and that class or T itself. An aggregate, which may end in an
/// array without a bound, has no protected members, and need not be derived from.
struct no_base {};
template <class T>
inline constexpr bool is_derived_from_for_access = __is_class(T) && !__is_final(T) && !__is_aggregate(T);
template <class T>
using base_for_access = typename choose<is_derived_from_for_access<T>>::template type<T, no_base>;
template <class T, class Access>
using class_for_access = typename choose<is_derived_from_for_access<T>>::template type<Access, T>;

/// Stands for an item that was refused, so that nothing else is said of the description.
struct refused_part {};
template <class T, class Named, Literal Name>
consteval refused_part refuse_name() {
    static_assert(sizeof(refused<T>));
    static_assert(!__is_same(T, T),
                  "tenon: an item of TENON_DESCRIBE is no member of the class, or is private or overloaded; befriend "
                  "tenon::description<T> in a class with private members, and list overloads as (name, void(int) "
                  "const)");
    return {};
}

/// Whether the offset of a reference of this type can be asked for. g++ does not tell that of one to a function.
template <class M>
inline constexpr bool has_known_offset = false;
template <class M>
inline constexpr bool has_known_offset<M&> = !function_type<M>;
template <class M>
inline constexpr bool has_known_offset<M&&> = !function_type<M>;

#if defined(__clang__)
#pragma clang diagnostic push
#if __has_warning("-Wenum-constexpr-conversion")
#pragma clang diagnostic ignored "-Wenum-constexpr-conversion"  // as in enumerators.hpp
#endif
#else
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wconversion"
#endif

/// Whether there are constants of type M for all bits. (An enum without a fixed underlying type has those that its
/// enumerators need, says clang++ from 20 on; then a bit-field of it may be wider than they tell.)
template <class M>
concept has_all_values = !__is_enum(M) || requires {
    typename constant<static_cast<M>(
        static_cast<typename number_of<M>::type>(std::uint64_t{1} << (sizeof(M) * 8 - 2)))>;
};

/// How many bits a bit-field has, by what it returns for the values that are stored: `Store()(type_holder<T>(), value)`
/// returns it from a constant T. 0 if there is no such T.
template <class T, class M, class Store>
consteval unsigned width_of_bits() {
    if constexpr (!requires { typename constant<Store()(type_holder<T>(), M{}) == M{}>; }) {
        return 0;
    } else if constexpr (__is_same(M, bool)) {
        return 1;
    } else {
        using number = typename number_of<M>::type;
        constexpr unsigned most = sizeof(M) * 8;
        unsigned width = 0;
        while (width != most &&
               Store()(type_holder<T>(), static_cast<M>(static_cast<number>(std::uint64_t{1} << width))) > M{})
            ++width;
        return width + has_sign<number>;
    }
}

#if defined(__clang__)
#pragma clang diagnostic pop
#else
#pragma GCC diagnostic pop
#endif

/// The part for a member without an address that is no reference: a bit-field.
template <Literal Name, class M, class T, bool IsMutable, class Store>
consteval auto part_of_bits(Store) {
    constexpr unsigned width = [] {
        if constexpr (!IsMutable && has_all_values<M>) return width_of_bits<T, M, Store>();
        return 0u;
    }();
    if constexpr (width == 0) {
        static_assert(sizeof(refused<T>));
        static_assert(
            !__is_same(T, T),
            "tenon: the width of a bit-field cannot be measured, as it is const, mutable or in an anonymous union, "
            "or no object of the class is a constant; use TENON_NOMINAL(T, \"revision\")");
        return refused_part();
    } else {
        return bit_field<Name, M, width>();
    }
}

}  // namespace detail
}  // namespace tenon
