// SPDX-License-Identifier: BSL-1.0
//
// How values of a class are passed. Two classes of one layout are passed differently, in registers or by address, if one of them is
// not trivial to copy, move and destroy; a caller that believes otherwise crashes. So every class line says so.
#pragma once

#include <tenon/identity/text.hpp>

#include <type_traits>

namespace tenon::detail {

/// Whether an operation exists and does something: a deleted one is no part of passing, and compilers disagree whether a
/// class without any is "trivially copyable", so std::is_trivially_copyable is not asked.
struct Passing {
    bool copies, moves, copy_works, move_works, assign_works, destroy_works;
    bool trivial_abi, is_abstract, polymorphic, virtual_destructor, is_final;
};

template <class T>
consteval bool has_trivial_abi() {
#if defined(__clang__) && defined(__has_builtin)
#if __has_builtin(__is_trivially_relocatable) && __clang_major__ >= 19
    return __is_trivially_relocatable(T);  // clang++ 14 obeys the attribute and does not tell
#endif
#endif
    return false;
}

template <class T>
consteval Passing passing() {
    constexpr bool copies = std::is_constructible_v<T, const T&>;
    constexpr bool moves = std::is_constructible_v<T, T>;
    constexpr bool assigns = std::is_assignable_v<T&, const T&>;
    constexpr bool move_assigns = std::is_assignable_v<T&, T>;
    Passing p{};
    p.copies = copies;
    p.moves = moves;
    p.copy_works = copies && !__is_trivially_constructible(T, const T&);
    p.move_works = moves && !__is_trivially_constructible(T, T);
    p.assign_works = (assigns && !__is_trivially_assignable(T&, const T&)) || (move_assigns && !__is_trivially_assignable(T&, T));
    p.destroy_works = !std::is_trivially_destructible_v<T>;
    p.trivial_abi = (p.copy_works || p.move_works || p.destroy_works) && has_trivial_abi<T>();
    p.is_abstract = std::is_abstract_v<T>;
    p.polymorphic = std::is_polymorphic_v<T>;
    p.virtual_destructor = std::has_virtual_destructor_v<T>;
    p.is_final = std::is_final_v<T>;
    return p;
}

constexpr void write_passing(Writer& out, const Passing& p) {
    if (p.copy_works || p.move_works || p.assign_works || p.destroy_works) {
        out.put(" nontrivial");
        if (p.copy_works) out.put(" copy");
        if (p.move_works) out.put(" move");
        if (p.assign_works) out.put(" assign");
        if (p.destroy_works) out.put(" destroy");
    } else {
        out.put(" trivial");
    }
    if (!p.copies && !p.moves && !p.is_abstract) out.put(" immovable");
    if (p.trivial_abi) out.put(" trivial_abi");
    if (p.polymorphic) out.put(" polymorphic");
    if (p.virtual_destructor) out.put(" virtual_destructor");
    if (p.is_final) out.put(" final");
}

}  // namespace tenon::detail
