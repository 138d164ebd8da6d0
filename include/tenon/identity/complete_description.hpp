// SPDX-License-Identifier: BSL-1.0
//
// Whether a description lists all data members of a class, as far as the compiler tells. That the members account for
// the size of the class leaves out what takes no room: a member in padding, an alternative of a union, an array without
// a bound at the end.
#pragma once

#include <tenon/identity/listed_layout.hpp>
#include <tenon/identity/member_count.hpp>
#include <tenon/identity/members.hpp>

#include <cstddef>

namespace [[gnu::visibility("hidden")]] tenon {
namespace detail {

/// Whether a part is data that takes room, and so lies at one offset with alternatives of a union only.
template <class Part>
concept solid_part = requires {
    requires part<Part>::view.type->kind == PartType::Kind::data;
    requires !__is_empty(typename part<Part>::type);
};

template <class Part>
concept bit_field_part = part<Part>::view.type->kind == PartType::Kind::bit_field;

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
    if constexpr (sizeof...(Parts) == 0)
        return true;
    else if constexpr (all_of<solid_part<Parts>...>)
        return has_the_listed_layout<T, Parts...>() && has_the_listed_count<T, Parts...>();
    else if constexpr (all_of<(solid_part<Parts> || bit_field_part<Parts>)...>)
        return has_the_listed_count<T, Parts...>();
    return true;
}

}  // namespace detail
}  // namespace tenon
