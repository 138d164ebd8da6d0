// SPDX-License-Identifier: BSL-1.0
//
// How many members an aggregate has: as many as it takes initialisers `{}`. C++20 has no pack of `{}`, so each count is
// written out: member_lists.hpp has those up to 64, large_member_lists.hpp those up to 512.
#pragma once

#include <tenon/base/traits.hpp>

#include <cstddef>

namespace [[gnu::visibility("hidden")]] tenon {
namespace detail {

/// Stands for a base class, which comes first in the braces of an aggregate. It is not copied, so that std::any does
/// not take it.
template <class T>
struct base_stand_in {
    base_stand_in();
    base_stand_in(const base_stand_in&) = delete;
    template <class U>
    requires(__is_base_of(U, T) && !__is_same(U, T)) operator U() const;
};

/// Whether T begins with a base, an empty one too. (A first member that can be made of anything is no base.)
template <class T>
concept begins_with_a_base = requires {
    T{base_stand_in<T>{}};
}
&&!requires { T{base_stand_in<int>{}}; };

/// Stands for any member. It finds members that `{}` cannot initialise.
struct member_stand_in {
    template <class U>
    operator U&() const;
    template <class U>
    operator U&&() const;
};

/// `initialisers<Count>::taken_by<T, More...>` names T if `Count` initialisers `{}` and one of each type behind them
/// initialise it, and nothing otherwise. member_lists.hpp specialises it for counts above 0; without
/// <tenon/large.hpp> no count above 65 is known, which is one more than can be listed.
template <std::size_t Count>
struct initialisers {};
template <>
struct initialisers<0> {
    template <class T, class... More>
    requires requires { T{More{}...}; }
    using taken_by = T;
};

/// Whether T takes these initialisers. (The name stands in a list, because g++ 12 does not take an alias of a class
/// alone for a type.)
template <class T, std::size_t Count, class... More>
concept takes = requires {
    typename type_list<typename initialisers<Count>::template taken_by<T, More...>>;
};

/// Returns how many initialisers `{}` an aggregate takes at most, if it takes `Least`. It takes all fewer too, so the
/// search may leap. 0 for unions and for all that is no aggregate.
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

}  // namespace detail
}  // namespace tenon
