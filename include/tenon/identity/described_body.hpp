// SPDX-License-Identifier: BSL-1.0
//
// The inside of a class that a description lists: what is wrong with a list is said here.
#pragma once

#include <tenon/identity/type_body.hpp>
#include <tenon/identity/members.hpp>

namespace [[gnu::visibility("hidden")]] tenon {
namespace detail {

/// D with functions declared that override those listed by the description of T and by those of its bases. The macros define
/// `description<T>::tenon_overrider<D>`, and say so by `has_overriders`.
template <class T, class D, class Way = description_kind<T>>
struct overridden {
    using type = D;
};
template <class D, class... Parts>
struct bases_overridden {
    using type = D;
};
template <class D, class FileBytes, class... Rest>
struct bases_overridden<D, FileBytes, Rest...> : bases_overridden<D, Rest...> {};
template <class D, class B, class... Rest>
    requires(__is_abstract(D) && __is_abstract(B))  // where something is pure: elsewhere D may override with another result
struct bases_overridden<D, base<B>, Rest...> : bases_overridden<typename overridden<B, D>::type, Rest...> {};

template <class T, class D>
struct own_overridden {
    using type = D;
};
template <class T, class D>
    requires(description<T>::has_overriders)
struct own_overridden<T, D> {
    using type = typename description<T>::template tenon_overrider<D>;
};
template <class T, class D, class... Parts>
struct overridden<T, D, described<Parts...>> : own_overridden<T, D> {};
template <class T, class D, class... Parts>
    requires(__is_abstract(typename own_overridden<T, D>::type))
struct overridden<T, D, described<Parts...>> : bases_overridden<typename own_overridden<T, D>::type, Parts...> {};

/// The class whose objects are measured for T.
template <class T>
struct measured {
    using type = T;
};
template <class T>
    requires(__is_abstract(T))
struct measured<T> : overridden<T, T> {};

#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wold-style-cast"  // the only one to a base that is private
/// False of a virtual base, from which there is no way down.
template <class T, class FileBytes>
inline constexpr bool is_direct_part = true;
template <class T, class B>
inline constexpr bool is_direct_part<T, base<B>> = __is_base_of(B, T) && !__is_same(B, T) && requires(T* derived, B* base) {
    (B*)derived;
    (T*)base;
};
#pragma GCC diagnostic pop

template <class FileBytes>
inline constexpr bool is_function_part = part<FileBytes>::view.type->kind == PartType::Kind::function;

/// Whether a part is listed by the class that declares it. A base without virtual functions may be listed by its members.
template <class T, class FileBytes>
inline constexpr bool is_own_part = true;
template <class T, Literal Name, auto Pointer, bool IsMutable>
inline constexpr bool is_own_part<T, member<Name, Pointer, IsMutable>> =
    __is_same(member_parent<Pointer>, T) || (!function_type<member_type<Pointer>> && !__is_polymorphic(member_parent<Pointer>));

/// Whether a part brings virtual functions.
template <class FileBytes>
inline constexpr bool is_part_of_vtable = is_function_part<FileBytes>;
template <class B>
inline constexpr bool is_part_of_vtable<base<B>> = __is_polymorphic(B);

/// Says what is wrong with a list that cannot be measured; true if nothing is.
template <class T, class... Parts>
consteval bool is_measurable() {
    constexpr bool bases_are_direct = (is_direct_part<T, Parts> && ...);
    static_assert(bases_are_direct,
                  "tenon: a base listed by TENON_DESCRIBE_DERIVED is virtual, ambiguous or none; use TENON_NOMINAL(T, \"revision\") for a "
                  "class with virtual bases");
    if constexpr (bases_are_direct) {
        constexpr bool functions_are_virtual = __is_polymorphic(T) || !(is_function_part<Parts> || ...);
        static_assert(functions_are_virtual, "tenon: a function listed by TENON_DESCRIBE is not virtual; list virtual functions only");
        constexpr bool parts_are_own = (is_own_part<T, Parts> && ...);
        static_assert(parts_are_own || !functions_are_virtual,
                      "tenon: a member listed by TENON_DESCRIBE is declared by a base with virtual functions; describe the base by itself and "
                      "list it by TENON_DESCRIBE_DERIVED(T, (bases...), members...)");
        constexpr bool vtable_has_parts = !__is_polymorphic(T) || __has_virtual_destructor(T) || (is_part_of_vtable<Parts> || ...);
        static_assert(vtable_has_parts,
                      "tenon: the description of this class leaves out its virtual functions, or the base that declares them; list them, and "
                      "bases by TENON_DESCRIBE_DERIVED(T, (bases...), members...)");
        if constexpr (functions_are_virtual && parts_are_own && vtable_has_parts) {
            constexpr bool pure_ones_are_listed = !__is_abstract(typename measured<T>::type);
            static_assert(pure_ones_are_listed,
                          "tenon: the virtual functions listed by TENON_DESCRIBE leave out a pure one; list them all in the order of their "
                          "declaration, overloads as (name, void(int) const)");
            return pure_ones_are_listed;
        }
    }
    return false;
}

/// Overrides what is listed purely: the compiler refuses that for a function that is not virtual.
template <class T>
inline constexpr bool functions_are_virtual = true;
template <class T>
    requires(__is_polymorphic(T) && !__is_final(T) && description<T>::has_overriders)
inline constexpr bool functions_are_virtual<T> = sizeof(typename description<T>::template tenon_pure_overrider<T>) != 0;

template <class T, class... Parts>
consteval TypeBody described_inside() {
    if constexpr (is_measurable<T, Parts...>()) {
        constexpr auto& known = described_members<typename measured<T>::type, Parts...>;
        static_assert(functions_are_virtual<T>);
        static_assert(account_for(known, __is_polymorphic(T) ? sizeof(void*) : 0, sizeof(T), alignof(T)),
                      "tenon: the members listed by TENON_DESCRIBE do not account for the size of the class; list them all in the order "
                      "of their declaration, or use TENON_NOMINAL(T, \"revision\")");
        return inside_of(known);
    } else {
        return {};
    }
}
template <class T, class... Parts>
inline constexpr TypeBody inside<T, described<Parts...>> = described_inside<T, Parts...>();

}  // namespace detail
}  // namespace tenon
