// SPDX-License-Identifier: BSL-1.0
//
// How values of a class are passed. The Itanium ABI passes a class in registers only if it is trivial for the purpose
// of calls: no copy constructor, move constructor or destructor that is not deleted does anything, and not all copy
// and move constructors are deleted. Two classes of one layout may differ in that, and a caller that is wrong about
// it crashes. So every class line says it.
#pragma once

#include <tenon/base/clang_version.hpp>
#include <tenon/base/text.hpp>
#include <tenon/identity/described_parts.hpp>
#include <tenon/identity/name.hpp>

#include <cstddef>

namespace [[gnu::visibility("hidden")]] tenon {
namespace detail {

#if defined(__GXX_RTTI)
inline constexpr bool has_rtti = true;
#else
inline constexpr bool has_rtti = false;
#endif

/// What is not trivial about passing a class. Deleted operations do not count.
struct CallTraits {
    bool is_plain = true;  // everything else is false
    bool copy = false, move = false, assign = false, destroy = false;
    bool immovable = false, trivial_abi = false;
    bool polymorphic = false, virtual_destructor = false, is_final = false;
    unsigned old_abi = 0;  // the -fabi-version of g++, if it passes this class in another way than today's ABI
    bool is_known = true;  // whether the compiler tells how values are passed; not part of the text

    /// Whether the class is trivial for the purpose of calls.
    constexpr bool is_trivial() const { return !copy && !move && !destroy; }

    constexpr std::size_t most_characters() const { return is_plain ? 8 : 112; }
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
        if (old_abi != 0) {
            out.put(" abi ");
            out.put_number(old_abi);
        }
        if (polymorphic) out.put(has_rtti ? Chars(" polymorphic") : Chars(" polymorphic no_rtti"));
        if (virtual_destructor) out.put(" virtual_destructor");
        if (is_final) out.put(" final");
    }
};

template <class T>
consteval bool has_trivial_abi() {
#if TENON_DETAIL_CLANG >= 19  // clang++ 14 obeys the attribute, but does not tell
#pragma clang diagnostic push
#pragma clang diagnostic ignored "-Wdeprecated-builtins"  // by clang++ 22, whose new builtin does not see the attribute
    return __is_trivially_relocatable(T) && !__is_trivially_constructible(T, T);  // the attribute alone has this effect
#pragma clang diagnostic pop
#endif
    return false;
}

#if defined(__clang__)
#pragma clang diagnostic push
#pragma clang diagnostic ignored "-Wunknown-warning-option"
#pragma clang diagnostic ignored \
    "-Wdeprecated-builtins"  // the new builtins ask about one constructor, and only a public one
#endif

/// Whether all copy constructors are trivial: private ones and second ones too.
template <class T>
inline constexpr bool has_trivial_copy = __has_trivial_copy(T);

/// Whether the destructor is trivial, even a private one.
template <class T>
inline constexpr bool has_trivial_destructor = __has_trivial_destructor(T);

#if defined(__clang__)
#pragma clang diagnostic pop
#endif

/// Whether a public constructor makes a T of an `Argument`: one that is trivial, or one that does something.
template <class T, class Argument>
inline constexpr bool trivially_from = __is_trivially_constructible(T, Argument);
template <class T, class Argument>
inline constexpr bool nontrivially_from = __is_constructible(T, Argument) && !__is_trivially_constructible(T, Argument);

/// Whether a constructor template of T takes anything, and so may be the one that takes a T. Classes of namespace std
/// are not asked, because some do not compile then.
struct anything {};
template <class T>
concept takes_anything =
    !name_of<T>.is_standard && (__is_constructible(T, anything&) || __is_constructible(T, anything));

/// Whether a description that T befriends can copy or move a T and destroy it. All of these may be private.
template <class T>
inline constexpr bool is_copied_by_friend = false;
template <class T>
requires(description<T>::template tenon_copies<T>()) inline constexpr bool is_copied_by_friend<T> = !takes_anything<T>;

/// Whether a constructor takes an lvalue of T, however qualified, and does something. (A concept asks no more than it
/// needs, and namespace std is not asked everything: since C++23 templates of std::pair and std::tuple take const
/// rvalues, and some do not compile for volatile ones.)
template <class T>
concept copied_nontrivially = nontrivially_from<T, const T&> || nontrivially_from<T, T&> ||
    (!name_of<T>.is_standard && nontrivially_from<T, const volatile T&>);

/// Whether a constructor takes an rvalue of T and does something: it is a move constructor, unless a template may be
/// meant. (Asked only if copying and destroying do nothing, because compilers disagree otherwise.)
template <class T>
concept moved_from_nontrivially = nontrivially_from<T, T> ||
    (!name_of<T>.is_standard && (nontrivially_from<T, const T> || nontrivially_from<T, volatile T>));
template <class T>
consteval bool moves_nontrivially() {
    if constexpr (moved_from_nontrivially<T>) return !takes_anything<T>;
    return false;
}

/// Whether the public constructors of T tell how its values are passed. A private one may do something or be deleted.
template <class T>
consteval bool are_known(const CallTraits& traits) {
    if (traits.destroy || traits.polymorphic) return true;
    if (__is_trivially_copyable(T))
        return trivially_from<T, const T&> || trivially_from<T, T> || trivially_from<T, T&> || is_copied_by_friend<T>;
    if (traits.copy) {
#if TENON_DETAIL_CLANG != 0 && TENON_DETAIL_CLANG < 15  // it takes a deleted T(T&) for one that does something
        return copied_nontrivially<T>;
#else
        return copied_nontrivially<T> ||
               !trivially_from<T, T>;  // compilers disagree about one that is deleted because a member's does something
#endif
    }
    if (traits.move) return true;
    // Either an assignment does something or a constructor is hidden.
    const bool is_explained = traits.assign || !__is_assignable(T&, const T&) || !__is_assignable(T&, T);
    const bool takes_const_value = __is_constructible(T, const T) == __is_constructible(T, const T&);
    return is_explained && !moved_from_nontrivially<T> && trivially_from<T, T> && takes_const_value;
}

template <class T>
consteval unsigned old_abi_of() {
#if !defined(__clang__) && __GXX_ABI_VERSION < 1012  // an empty argument takes room
    return __is_empty(T) ? __GXX_ABI_VERSION - 1000 : 0;
#elif !defined(__clang__) && __GXX_ABI_VERSION == 1012  // move constructors do not count
    return __is_constructible(T, const T&) ? 0 : 12;
#else
    return 0;
#endif
}

template <class T>
consteval CallTraits find_call_traits() {
    CallTraits traits{.is_plain = false};
    if constexpr (!__is_trivially_copyable(T)) {
        traits.copy = !has_trivial_copy<T>;
        traits.assign = (__is_assignable(T&, const T&) && !__is_trivially_assignable(T&, const T&)) ||
                        (__is_assignable(T&, T) && !__is_trivially_assignable(T&, T));
        traits.destroy = !has_trivial_destructor<T>;
        if constexpr (has_trivial_copy<T> && has_trivial_destructor<T>) traits.move = moves_nontrivially<T>();
        traits.trivial_abi = (traits.copy || traits.move || traits.destroy) && has_trivial_abi<T>();
    }
    traits.immovable =
        !__is_abstract(T) && !__is_constructible(T, T) && !__is_constructible(T, const T&) && !is_copied_by_friend<T>;
    traits.polymorphic = __is_polymorphic(T);
    traits.virtual_destructor = __has_virtual_destructor(T);
    traits.is_final = __is_polymorphic(T) && __is_final(T);  // calls of its virtual functions do not use the vtable
    traits.old_abi = old_abi_of<T>();
    traits.is_known = are_known<T>(traits);
    return traits;
}

/// How T is passed. (Most classes are trivial in every way, and skip all questions; node.hpp has the figure.)
template <class T, bool IsPlain = __is_trivially_copyable(T) && !__is_polymorphic(T) && old_abi_of<T>() == 0 &&
                                  (__is_trivially_constructible(T, T) || __is_trivially_constructible(T, const T&))>
inline constexpr CallTraits call_traits = find_call_traits<T>();
template <class T>
inline constexpr CallTraits call_traits<T, true>{};

}  // namespace detail
}  // namespace tenon
