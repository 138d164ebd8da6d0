// SPDX-License-Identifier: BSL-1.0
//
// The body of a class that TENON_DESCRIBE lists. The static_asserts here say what is wrong with a list.
#pragma once

#include <tenon/identity/complete_description.hpp>
#include <tenon/identity/members.hpp>
#include <tenon/identity/type_body.hpp>

namespace [[gnu::visibility("hidden")]] tenon {
namespace detail {

/// A class derived from D that overrides the functions which the descriptions of T and of its bases list. The macros
/// define `description<T>::tenon_overrider<D>`, and say so with `has_overriders`.
template <class T, class D, class Kind = description_kind<T>>
struct overridden {
    using type = D;
};
template <class D, class... Parts>
struct bases_overridden {
    using type = D;
};
template <class D, class Part, class... Rest>
struct bases_overridden<D, Part, Rest...> : bases_overridden<D, Rest...> {};
template <class D, class B, class... Rest>
requires(__is_abstract(D) &&
         __is_abstract(B))  // only if something is pure: otherwise D may override with another result
    struct bases_overridden<D, base<B>, Rest...> : bases_overridden<typename overridden<B, D>::type, Rest...> {
};

template <class T, class D>
struct own_overridden {
    using type = D;
};
template <class T, class D>
requires(description<T>::has_overriders) struct own_overridden<T, D> {
    using type = typename description<T>::template tenon_overrider<D>;
};
template <class T, class D, class... Parts>
struct overridden<T, D, described<Parts...>> : own_overridden<T, D> {};
template <class T, class D, class... Parts>
requires(__is_abstract(typename own_overridden<T, D>::type)) struct overridden<T, D, described<Parts...>>
    : bases_overridden<typename own_overridden<T, D>::type, Parts...> {
};

/// The class whose objects are measured for T: T itself, or a class without pure functions if T is abstract.
template <class T>
struct measured {
    using type = T;
};
template <class T>
requires(__is_abstract(T)) struct measured<T> : overridden<T, T> {
};

#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wold-style-cast"  // only such a cast reaches a private base
/// Whether a listed base is a direct base of T. A virtual one is not: no cast leads down from it.
template <class T, class Part>
inline constexpr bool is_direct_part = true;
template <class T, class B>
inline constexpr bool is_direct_part<T, base<B>> = __is_base_of(B, T) && !__is_same(B, T) &&
                                                   requires(T * derived, B* base) {
    (B*)derived;
    (T*)base;
};
#pragma GCC diagnostic pop

template <class Part>
inline constexpr bool is_function_part = part<Part>::view.type->kind == PartType::Kind::function;

/// Whether T itself declares a listed part. Data members of a base without virtual functions may be listed too.
template <class T, class Part>
inline constexpr bool is_own_part = true;
template <class T, Literal Name, auto Pointer, bool IsMutable>
inline constexpr bool is_own_part<T, member<Name, Pointer, IsMutable>> = __is_same(member_parent<Pointer>, T) ||
                                                                         (!function_type<member_type<Pointer>> &&
                                                                          !__is_polymorphic(member_parent<Pointer>));

/// Whether a part has virtual functions.
template <class Part>
inline constexpr bool is_part_of_vtable = is_function_part<Part>;
template <class B>
inline constexpr bool is_part_of_vtable<base<B>> = __is_polymorphic(B);

/// Whether a list can be measured. If not, a static_assert says why.
template <class T, class... Parts>
consteval bool is_measurable() {
    constexpr bool bases_are_direct = all_of<is_direct_part<T, Parts>...>;
    if constexpr (!bases_are_direct) {
        static_assert(sizeof(refused<T>));
        static_assert(!__is_same(T, T),
                      "tenon: a base listed by TENON_DESCRIBE_DERIVED is virtual, ambiguous or no base; use "
                      "TENON_NOMINAL(T, \"revision\") for a class with virtual bases");
    }
    if constexpr (bases_are_direct) {
        constexpr bool functions_are_virtual = __is_polymorphic(T) || !any_of<is_function_part<Parts>...>;
        if constexpr (!functions_are_virtual) {
            static_assert(sizeof(refused<T>));
            static_assert(!__is_same(T, T),
                          "tenon: a function listed by TENON_DESCRIBE is not virtual; list virtual functions only");
        }
        constexpr bool parts_are_own = all_of<is_own_part<T, Parts>...>;
        if constexpr (!parts_are_own && functions_are_virtual) {
            static_assert(sizeof(refused<T>));
            static_assert(
                !__is_same(T, T),
                "tenon: a member listed by TENON_DESCRIBE is declared by a base with virtual functions; describe "
                "the base by itself and list it by TENON_DESCRIBE_DERIVED(T, (bases...), members...)");
        }
        constexpr bool vtable_has_parts =
            !__is_polymorphic(T) || __has_virtual_destructor(T) || any_of<is_part_of_vtable<Parts>...>;
        if constexpr (!vtable_has_parts) {
            static_assert(sizeof(refused<T>));
            static_assert(!__is_same(T, T),
                          "tenon: the description of this class leaves out its virtual functions, or the base that "
                          "declares them; list them, and bases by TENON_DESCRIBE_DERIVED(T, (bases...), members...)");
        }
        if constexpr (functions_are_virtual && parts_are_own && vtable_has_parts) {
            constexpr bool pure_ones_are_listed = !__is_abstract(typename measured<T>::type);
            if constexpr (!pure_ones_are_listed) {
                static_assert(sizeof(refused<T>));
                static_assert(
                    !__is_same(T, T),
                    "tenon: the virtual functions listed by TENON_DESCRIBE leave out a pure one; list them all "
                    "in the order of their declaration, overloads as (name, void(int) const)");
            }
            return pure_ones_are_listed;
        }
    }
    return false;
}

/// Overrides each listed function with `= 0`. The compiler refuses that if the function is not virtual.
template <class T>
inline constexpr bool functions_are_virtual = true;
template <class T>
requires(__is_polymorphic(T) && !__is_final(T) &&
         description<T>::has_overriders) inline constexpr bool functions_are_virtual<T> =
    sizeof(typename description<T>::template tenon_pure_overrider<T>) != 0;

template <class T, class... Parts>
consteval TypeBody described_body() {
    static_assert(has_places<T, Parts...>);
    if constexpr (any_of<__is_same(Parts, refused_part)...>) {
        return {};  // which was said already
    } else if constexpr (is_measurable<T, Parts...>()) {
        constexpr auto& known = described_members<typename measured<T>::type, Parts...>;
        static_assert(functions_are_virtual<T>);
        if constexpr (!account_for(known, __is_polymorphic(T) ? sizeof(void*) : 0, sizeof(T), alignof(T))) {
            static_assert(sizeof(refused<T>));
            static_assert(
                !__is_same(T, T),
                "tenon: the members listed by TENON_DESCRIBE do not account for the size of the class; list them "
                "all in the order of their declaration, or use TENON_NOMINAL(T, \"revision\")");
        } else if constexpr (!__is_union(T) && !bit_fields_are_placed(known)) {
            static_assert(sizeof(refused<T>));
            static_assert(
                !__is_same(T, T),
                "tenon: a description does not tell where a bit-field lies that is in an anonymous union and not the "
                "first member of the class; give the union a name, or use TENON_NOMINAL(T, \"revision\")");
        } else if constexpr (!lists_all_members<T, Parts...>()) {
            static_assert(sizeof(refused<T>));
            static_assert(
                !__is_same(T, T),
                "tenon: the description of this class leaves out a member that takes no room of its own, in padding, "
                "in a union or as an array without a bound; list all members in the order of their declaration, or "
                "use TENON_NOMINAL(T, \"revision\")");
        }
        return body_of(known);
    } else {
        return {};
    }
}
template <class T, class... Parts>
inline constexpr TypeBody type_body<T, described<Parts...>> = described_body<T, Parts...>();

}  // namespace detail
}  // namespace tenon
