// SPDX-License-Identifier: BSL-1.0
//
// How values of a class are passed. Two classes of one layout are passed differently, in registers or by address, if one of them is
// not trivial to copy, move and destroy; a caller that believes otherwise crashes. So every class line says so.
#pragma once

#include <tenon/identity/integers.hpp>
#include <tenon/identity/text.hpp>

namespace [[gnu::visibility("hidden")]] tenon {
namespace detail {

/// What of passing is not trivial. A deleted operation is no part of passing.
struct Passing {
    bool is_plain = true;  // all else is false
    bool copy = false, move = false, assign = false, destroy = false;
    bool immovable = false, trivial_abi = false;
    bool polymorphic = false, virtual_destructor = false, is_final = false;

    constexpr size_t most_characters() const { return is_plain ? 8 : 96; }
    constexpr void write(auto& out) const {
        if (is_plain) {
            out.put(" trivial");
            return;
        }
        if (copy || move || assign || destroy) {
            out.put(" nontrivial");
            if (copy) out.put(" copy");
            if (move) out.put(" move");
            if (assign) out.put(" assign");
            if (destroy) out.put(" destroy");
        } else {
            out.put(" trivial");
        }
        if (immovable) out.put(" immovable");
        if (trivial_abi) out.put(" trivial_abi");
        if (polymorphic) out.put(" polymorphic");
        if (virtual_destructor) out.put(" virtual_destructor");
        if (is_final) out.put(" final");
    }
};

template <class T>
consteval bool has_trivial_abi() {
#if defined(__clang__) && defined(__has_builtin)
#if __has_builtin(__is_trivially_relocatable) && __clang_major__ >= 19  // clang++ 14 obeys the attribute and does not tell
#pragma clang diagnostic push
#pragma clang diagnostic ignored "-Wdeprecated-builtins"  // of clang++ 22, whose other builtin does not ask for the attribute
    return __is_trivially_relocatable(T);
#pragma clang diagnostic pop
#endif
#endif
    return false;
}

template <class T>
consteval bool is_trivially_destructible() {
#if defined(__clang__)
    return __is_trivially_destructible(T);
#else
    return requires(T& object) { object.~T(); } && __has_trivial_destructor(T);
#endif
}

template <class T>
consteval Passing find_passing() {
    Passing p{.is_plain = false};
    constexpr bool is_abstract = __is_abstract(T);
    if constexpr (!__is_trivially_copyable(T)) {
        // Compilers disagree whether a class without any operation is trivially copyable: each operation is asked about.
        p.copy = __is_constructible(T, const T&) && !__is_trivially_constructible(T, const T&);
        p.move = __is_constructible(T, T) && !__is_trivially_constructible(T, T);
        p.assign = (__is_assignable(T&, const T&) && !__is_trivially_assignable(T&, const T&)) ||
                   (__is_assignable(T&, T) && !__is_trivially_assignable(T&, T));
        p.destroy = !is_trivially_destructible<T>();
        p.trivial_abi = (p.copy || p.move || p.destroy) && has_trivial_abi<T>();
    }
    p.immovable = !is_abstract && !__is_constructible(T, T) && !__is_constructible(T, const T&);
    p.polymorphic = __is_polymorphic(T);
    p.virtual_destructor = __has_virtual_destructor(T);
    p.is_final = __is_polymorphic(T) && __is_final(T);  // calls of its virtual functions are not looked up in a vtable
    return p;
}

/// How T is passed. Most classes are trivial in every way.
template <class T, bool IsPlain = __is_trivially_copyable(T) && __is_constructible(T, T) && !__is_polymorphic(T)>
inline constexpr Passing passing = find_passing<T>();
template <class T>
inline constexpr Passing passing<T, true>{};

}  // namespace detail
}  // namespace tenon
