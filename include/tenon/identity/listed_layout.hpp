// SPDX-License-Identifier: BSL-1.0
//
// Whether a class has the layout of its listed members and no others, by a compiler that tells whether two classes are
// layout-compatible. Compatible classes are nested alike, and a list does not say which members lie in an anonymous
// struct or union. So where the plain class is not compatible, those are tried that nest a run of members.
#pragma once

#include <tenon/identity/flat_class.hpp>
#include <tenon/identity/members.hpp>

#include <cstddef>

namespace [[gnu::visibility("hidden")]] tenon {
namespace detail {

/// The listed members in groups: a member by itself, or the alternatives of a union, which have one offset.
template <std::size_t Count>
struct MemberGroups {
    std::size_t first[Count + 1] = {};  // of each group, and the number of members
    std::size_t count = 0, largest = 0, alternatives = 0;
    bool may_have_greater_alignment = false;  // a member, than that of its type, where it lies
    bool is_plain = true;  // each group lies where it does without attributes and without anonymous structs

    constexpr MemberGroups(const MemberList<Count>& list, std::size_t class_size, std::size_t class_alignment) {
        const auto rounded = [](std::size_t at, std::size_t to) { return (at + to - 1) / to * to; };
        std::size_t start = 0, end = 0, alignment = 1;  // start and end of a group in bits
        for (std::size_t k = 0; k < Count; ++k) {
            const PartType& type = *list.items[k].type;
            const std::size_t at = list.items[k].offset * 8 + list.items[k].bit;
            if (type.alignment > alignment) alignment = type.alignment;
            may_have_greater_alignment |= type.alignment < class_alignment && at % (type.alignment * 16) == 0;
            if (at < end) {
                alternatives += at == start;
                is_plain &= at == start;
            } else {
                is_plain &= at == rounded(end, type.alignment * 8);
                first[count++] = k;
                start = at;
            }
            const std::size_t behind = at + (type.width != 0 ? type.width : type.size * 8);
            if (behind > end) end = behind;
            if (k + 1 - first[count - 1] > largest) largest = k + 1 - first[count - 1];
        }
        first[count] = Count;
        is_plain &= alignment == class_alignment && rounded(end, alignment * 8) == class_size * 8;
    }
};
template <class T, class... Parts>
inline constexpr MemberGroups<sizeof...(Parts)> member_groups{described_members<T, Parts...>, sizeof(T), alignof(T)};

#if defined(__has_builtin)
#if __has_builtin(__is_layout_compatible)
#define TENON_DETAIL_TELLS_LAYOUTS
#endif
#endif

#if defined(TENON_DETAIL_TELLS_LAYOUTS)

/// Which items of one group, or which groups of a class, lie in anonymous structs or unions: none, if the run is empty.
struct Nesting {
    enum class Form : unsigned char { together, each_in_struct, each_in_union };
    std::size_t group = 0;  // the number of groups: the run is one of groups
    std::size_t first = 0, last = 0;
    Form form = Form::each_in_struct;
};

/// All nestings of one run that are tried.
template <std::size_t Count>
struct Nestings {
    Nesting items[3 * (Count + 1) * (Count + 2)] = {};
    std::size_t count = 0;

    constexpr explicit Nestings(const MemberGroups<Count>& groups) {
        for (std::size_t group = 0; group < groups.count; ++group)
            if (const std::size_t size = groups.first[group + 1] - groups.first[group]; size > 1) add(group, size);
        add(groups.count, groups.count);
    }

private:
    static constexpr Nesting::Form forms[] = {Nesting::Form::together, Nesting::Form::each_in_struct,
                                              Nesting::Form::each_in_union};
    constexpr void add(std::size_t group, std::size_t size) {
        for (std::size_t first = 0; first < size; ++first)
            for (std::size_t last = first + 1; last <= size; ++last)
                for (const Nesting::Form form : forms) items[count++] = {group, first, last, form};
    }
};

template <std::size_t Index, class T>
struct indexed_type {};
template <class Numbers, class... T>
struct indexed_types;
template <std::size_t... Index, class... T>
struct indexed_types<indices<Index...>, T...> : indexed_type<Index, T>... {};
template <std::size_t Index, class T>
type_holder<T> find_type(indexed_type<Index, T>);
template <class... T>
struct type_array {
    template <std::size_t Index>
    struct at : decltype(find_type<Index>(indexed_types<indices_to<sizeof...(T)>, T...>())) {};
    static constexpr std::size_t count = sizeof...(T);
};

template <bool IsUnion, class... M>
using flat =
    typename choose<IsUnion>::template type<typename flat_class<M...>::of_union, typename flat_class<M...>::of_struct>;

/// A class or a union of items, nested so.
template <bool IsUnion, const Nesting& N, class Items>
struct nested_class {
    template <std::size_t K>
    using at = typename Items::template at<K>::type;
    template <std::size_t... Before, std::size_t... Run, std::size_t... Behind>
    static consteval auto nest(indices<Before...>, indices<Run...>, indices<Behind...>) {
        if constexpr (N.form == Nesting::Form::together)
            return type_holder<
                flat<IsUnion, at<Before>..., flat<IsUnion, at<N.first + Run>...>, at<N.last + Behind>...>>();
        else
            return type_holder<
                flat<IsUnion, at<Before>..., flat<N.form == Nesting::Form::each_in_union, at<N.first + Run>>...,
                     at<N.last + Behind>...>>();
    }
    using type = typename decltype(nest(indices_to<N.first>(), indices_to<N.last - N.first>(),
                                        indices_to<Items::count - N.last>()))::type;
};

/// The type of a group: that of its only member, or a union.
template <class Members, std::size_t First, std::size_t Size, const Nesting& N>
struct group_type;
template <class Members, std::size_t First, const Nesting& N>
struct group_type<Members, First, 1, N> : Members::template at<First> {};
template <class Members, std::size_t First, std::size_t Size, const Nesting& N>
requires(Size > 1) struct group_type<Members, First, Size, N> {
    template <std::size_t... K>
    static nested_class<true, N, type_array<typename Members::template at<First + K>::type...>> find(indices<K...>);
    using type = typename decltype(find(indices_to<Size>()))::type;
};

inline constexpr Nesting no_nesting{};
template <const Nesting& N, std::size_t Group>
inline constexpr const Nesting& nesting_of = no_nesting;
template <const Nesting& N, std::size_t Group>
requires(N.group == Group) inline constexpr const Nesting& nesting_of<N, Group> = N;

/// A class of the listed members and no others, nested so.
template <const auto& Groups, const Nesting& N, class Members, class Numbers>
struct listed_class;
template <const auto& Groups, const Nesting& N, class Members, std::size_t... G>
struct listed_class<Groups, N, Members, indices<G...>>
    : nested_class<false, nesting_of<N, Groups.count>,
                   type_array<typename group_type<Members, Groups.first[G], Groups.first[G + 1] - Groups.first[G],
                                                  nesting_of<N, G>>::type...>> {};

/// Whether T is compatible with a class of the listed members, nested so.
template <class T, const auto& Groups, const Nesting& N, class Members>
inline constexpr bool has_layout =
    __is_layout_compatible(T, typename listed_class<Groups, N, Members, indices_to<Groups.count>>::type);
template <class T, const auto& Groups, const Nesting& N, class Members>
requires(__is_union(T)) inline constexpr bool has_layout<T, Groups, N, Members> =
    __is_layout_compatible(T, typename nested_class<true, N, Members>::type);

template <class T, class... Parts>
inline constexpr Nestings<sizeof...(Parts)> nestings{member_groups<T, Parts...>};

/// Whether T is compatible with such a class in one of the nestings.
template <class T, const auto& Groups, const auto& Nestings, class Members, class Numbers>
inline constexpr bool has_a_layout = false;
template <class T, const auto& Groups, const auto& Nestings, class Members, std::size_t... K>
inline constexpr bool has_a_layout<T, Groups, Nestings, Members, indices<K...>> =
    any_of<has_layout<T, Groups, Nestings.items[K], Members>...>;

/// What a compiler takes for a part of the layout: that an alignment is stated for a member (clang++), or that it is
/// greater than that of its type (g++ from 14 on). A list does not tell which members have one.
struct without_alignment {
    int first;
    double second;
};
struct with_alignment {
    alignas(int) int first;
    double second;
};
struct with_greater_alignment {
    alignas(double) int first;
    double second;
};
inline constexpr bool compares_stated_alignments = !__is_layout_compatible(with_alignment, without_alignment);
inline constexpr bool compares_alignments = !__is_layout_compatible(with_greater_alignment, without_alignment);

/// Whether T is compatible with a class of the listed members. Not asked where a member may have an alignment that the
/// list does not tell, unless a union may have been left behind.
template <class T, class... Parts>
consteval bool has_the_listed_layout() {
    constexpr auto& groups = member_groups<T, Parts...>;
    constexpr bool is_asked =
        __is_union(T) || groups.alternatives != 0 ||
        (!compares_stated_alignments && !(compares_alignments && groups.may_have_greater_alignment));
    if constexpr (!is_asked || !__is_standard_layout(T) || !groups.is_plain || groups.count > most_flat_members ||
                  groups.largest > most_flat_members) {
        return true;
    } else {
        using members = type_array<typename part<Parts>::type...>;
        if constexpr (has_layout<T, groups, no_nesting, members>) {
            return true;
        } else {
            constexpr auto& all = nestings<T, Parts...>;
            return has_a_layout<T, groups, all, members, indices_to<all.count>>;
        }
    }
}
#else
template <class T, class... Parts>
consteval bool has_the_listed_layout() {
    return true;
}
#endif

}  // namespace detail
}  // namespace tenon
