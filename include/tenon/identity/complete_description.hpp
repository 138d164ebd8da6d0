// SPDX-License-Identifier: BSL-1.0
//
// Whether a description lists all data members of a class, as far as the compiler tells. That the members account for
// the size of the class leaves out what takes no room: a member in padding, an alternative of a union, an array without
// a bound at the end.
#pragma once

#include <tenon/identity/flat_class.hpp>
#include <tenon/identity/member_count.hpp>
#include <tenon/identity/members.hpp>

#include <cstddef>

namespace [[gnu::visibility("hidden")]] tenon {
namespace detail {

/// The listed members in groups: a member by itself, or the alternatives of an anonymous union, which have one offset.
template <std::size_t Count>
struct MemberGroups {
    std::size_t first[Count + 1] = {};  // of each group, and the number of members
    std::size_t count = 0, largest = 0, alternatives = 0;
    bool is_plain = true;  // each group lies where it does without attributes and without anonymous structs

    constexpr MemberGroups(const MemberList<Count>& list, std::size_t class_size, std::size_t class_alignment) {
        std::size_t start = 0, end = 0, alignment = 1;
        for (std::size_t k = 0; k < Count; ++k) {
            const PartType& type = *list.items[k].type;
            const std::size_t offset = list.items[k].offset;
            if (type.alignment > alignment) alignment = type.alignment;
            if (offset < end) {
                alternatives += offset == start;
                is_plain &= offset == start;
            } else {
                is_plain &= offset == (end + type.alignment - 1) / type.alignment * type.alignment;
                first[count++] = k;
                start = offset;
            }
            if (offset + type.size > end) end = offset + type.size;
            if (k + 1 - first[count - 1] > largest) largest = k + 1 - first[count - 1];
        }
        first[count] = Count;
        is_plain &= alignment == class_alignment && (end + alignment - 1) / alignment * alignment == class_size;
    }
};
template <class T, class... Parts>
inline constexpr MemberGroups<sizeof...(Parts)> member_groups{described_members<T, Parts...>, sizeof(T), alignof(T)};

/// Whether a part is data that takes room, and so lies at one offset with alternatives of a union only.
template <class Part>
concept solid_part = requires {
    requires part<Part>::view.type->kind == PartType::Kind::data;
    requires !__is_empty(typename part<Part>::type);
};

#if defined(__has_builtin)
#if __has_builtin(__is_layout_compatible)
#define TENON_DETAIL_TELLS_LAYOUTS
#endif
#endif

#if defined(TENON_DETAIL_TELLS_LAYOUTS)

template <std::size_t Index, class T>
struct indexed_type {};
template <class Numbers, class... T>
struct indexed_types;
template <std::size_t... Index, class... T>
struct indexed_types<indices<Index...>, T...> : indexed_type<Index, T>... {};
template <std::size_t Index, class T>
type_holder<T> type_at(indexed_type<Index, T>);

/// The type of a group of members: that of its only member, or a union.
template <class Types, std::size_t First, class Numbers>
struct group_type;
template <class Types, std::size_t First>
struct group_type<Types, First, indices<0>> : decltype(type_at<First>(Types{})) {};
template <class Types, std::size_t First, std::size_t... K>
requires(sizeof...(K) > 1) struct group_type<Types, First, indices<K...>> {
    using type = typename flat_class<typename decltype(type_at<First + K>(Types{}))::type...>::of_union;
};

/// A class of the listed members and no others.
template <class Types, const auto& Groups, class Numbers>
struct listed_class;
template <class Types, const auto& Groups, std::size_t... G>
struct listed_class<Types, Groups, indices<G...>> {
    using type =
        typename flat_class<typename group_type<Types, Groups.first[G],
                                                indices_to<Groups.first[G + 1] - Groups.first[G]>>::type...>::of_struct;
};

/// Whether T is compatible with a class of the listed members. (g++ does not look at `alignas` then, clang++ does: it is
/// asked only where a union may have been left behind.)
template <class T, class... Parts>
consteval bool has_the_listed_layout() {
    constexpr auto& groups = member_groups<T, Parts...>;
    if constexpr (!__is_standard_layout(T) || !groups.is_plain || groups.count > most_flat_members ||
                  groups.largest > most_flat_members) {
        return true;
    } else if constexpr (__is_union(T)) {
        return __is_layout_compatible(T, typename flat_class<typename part<Parts>::type...>::of_union);
    } else {
#if defined(__clang__)
        if constexpr (groups.alternatives == 0) return true;
#endif
        using types = indexed_types<indices_to<sizeof...(Parts)>, typename part<Parts>::type...>;
        return __is_layout_compatible(T, typename listed_class<types, groups, indices_to<groups.count>>::type);
    }
}
#else
template <class T, class... Parts>
consteval bool has_the_listed_layout() {
    return true;
}
#endif

/// Whether T takes no more initialisers than members are listed. (g++ takes none for an array without a bound. What is
/// not trivial may be of an incomplete class, as a std::vector<Device> is, and cannot be initialised then.)
template <class T, class... Parts>
consteval bool has_the_listed_count() {
    if constexpr (__is_trivially_copyable(T) && __is_aggregate(T) && !__is_union(T))
        return most_initialisers<T>() <= sizeof...(Parts) - member_groups<T, Parts...>.alternatives;
    return true;
}

/// Whether a description lists all data members of T; true where the compiler does not tell.
template <class T, class... Parts>
consteval bool lists_all_members() {
    if constexpr (sizeof...(Parts) != 0 && all_of<solid_part<Parts>...>)
        return has_the_listed_layout<T, Parts...>() && has_the_listed_count<T, Parts...>();
    return true;
}

}  // namespace detail
}  // namespace tenon
