// SPDX-License-Identifier: BSL-1.0
//
// How values of a class are passed. Two classes of one layout are passed differently, in registers or by address, if one of them is
// not trivial for the purposes of calls, as the Itanium ABI has it: a copy constructor, move constructor or destructor that is not
// deleted does something, or all copy and move constructors are deleted. A caller that believes otherwise crashes. So every class line
// says so.
#pragma once

#include <tenon/identity/described_parts.hpp>
#include <tenon/identity/name.hpp>
#include <tenon/base/text.hpp>

#include <cstddef>

namespace [[gnu::visibility("hidden")]] tenon {
namespace detail {

#if defined(__GXX_RTTI)
inline constexpr bool has_rtti = true;
#else
inline constexpr bool has_rtti = false;
#endif

/// What of passing is not trivial. A deleted operation is no part of passing.
struct CallTraits {
    bool is_plain = true;  // all else is false
    bool copy = false, move = false, assign = false, destroy = false;
    bool immovable = false, trivial_abi = false;
    bool polymorphic = false, virtual_destructor = false, is_final = false;
    unsigned old_abi = 0;   // of g++, where it passes this class in another way than the ABI of today
    bool is_known = true;   // whether the compiler tells how values are passed; not part of the text

    /// Whether the ABI takes the class for trivial for the purpose of calls.
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
#if defined(__clang__) && defined(__has_builtin)
#if __has_builtin(__is_trivially_relocatable) && __clang_major__ >= 19  // clang++ 14 obeys the attribute and does not tell
#pragma clang diagnostic push
#pragma clang diagnostic ignored "-Wdeprecated-builtins"  // of clang++ 22, whose other builtin does not ask for the attribute
    return __is_trivially_relocatable(T) && !__is_trivially_constructible(T, T);  // which alone makes a class so
#pragma clang diagnostic pop
#endif
#endif
    return false;
}

#if defined(__clang__)
#pragma clang diagnostic push
#pragma clang diagnostic ignored "-Wunknown-warning-option"
#pragma clang diagnostic ignored "-Wdeprecated-builtins"  // what replaces them asks one constructor, and only where it is public
#endif

/// Whether all copy constructors are trivial, private and second ones too.
template <class T>
inline constexpr bool has_trivial_copy = __has_trivial_copy(T);

/// The same of the destructor.
template <class T>
inline constexpr bool has_trivial_destructor = __has_trivial_destructor(T);

#if defined(__clang__)
#pragma clang diagnostic pop
#endif

/// Whether `Argument` makes a T by a public constructor, and a trivial one at that, or one that does something.
template <class T, class Argument>
inline constexpr bool trivially_from = __is_trivially_constructible(T, Argument);
template <class T, class Argument>
inline constexpr bool laboriously_from = __is_constructible(T, Argument) && !__is_trivially_constructible(T, Argument);

/// Whether a constructor template of T takes anything, and so may be what takes a T: never in namespace std, where some break when asked.
struct anything {};
template <class T>
concept takes_anything = !name_of<T>.is_standard && (__is_constructible(T, anything&) || __is_constructible(T, anything));

/// Whether a description that T befriends can copy or move a T, and destroy it: all of these may be private.
template <class T>
inline constexpr bool is_copied_by_friend = false;
template <class T>
    requires(description<T>::template tenon_copies<T>())
inline constexpr bool is_copied_by_friend<T> = !takes_anything<T>;

/// Whether something takes a T, of whatever qualifiers, and does something. (A concept asks no more than it needs, and not all of namespace
/// std: since C++23, templates of std::pair and std::tuple take what is const and given up, and some break where it is volatile.)
template <class T>
concept copied_laboriously = laboriously_from<T, const T&> || laboriously_from<T, T&> ||
                             (!name_of<T>.is_standard && laboriously_from<T, const volatile T&>);

/// The same of a T that is given up: a move constructor, unless a template may be meant. (Asked where copying and destroying do nothing:
/// compilers disagree elsewhere.)
template <class T>
concept given_up_laboriously =
    laboriously_from<T, T> || (!name_of<T>.is_standard && (laboriously_from<T, const T> || laboriously_from<T, volatile T>));
template <class T>
consteval bool moves_laboriously() {
    if constexpr (given_up_laboriously<T>) return !takes_anything<T>;
    return false;
}

/// Whether what can be asked of T from outside tells how its values are passed: what is private may do something or be deleted.
template <class T>
consteval bool passing_is_known(const CallTraits& p) {
    if (p.destroy || p.polymorphic) return true;
    if (__is_trivially_copyable(T))
        return trivially_from<T, const T&> || trivially_from<T, T> || trivially_from<T, T&> || is_copied_by_friend<T>;
    if (p.copy) {
#if defined(__clang__) && __clang_major__ < 15  // takes a deleted T(T&) for one that does something
        return copied_laboriously<T>;
#else
        return copied_laboriously<T> || !trivially_from<T, T>;  // of one that is deleted, as a member's does something, compilers disagree
#endif
    }
    if (p.move) return true;
    // What is left is an assignment that does something, or a constructor that is hidden.
    const bool is_explained = p.assign || !__is_assignable(T&, const T&) || !__is_assignable(T&, T);
    const bool takes_const_value = __is_constructible(T, const T) == __is_constructible(T, const T&);
    return is_explained && !given_up_laboriously<T> && trivially_from<T, T> && takes_const_value;
}

template <class T>
consteval unsigned old_abi_of() {
#if !defined(__clang__) && __GXX_ABI_VERSION < 1012  // -fabi-version: an empty argument takes room
    return __is_empty(T) ? __GXX_ABI_VERSION - 1000 : 0;
#elif !defined(__clang__) && __GXX_ABI_VERSION == 1012  // it does not ask for move constructors
    return __is_constructible(T, const T&) ? 0 : 12;
#else
    return 0;
#endif
}

template <class T>
consteval CallTraits find_passing() {
    CallTraits p{.is_plain = false};
    if constexpr (!__is_trivially_copyable(T)) {
        p.copy = !has_trivial_copy<T>;
        p.assign = (__is_assignable(T&, const T&) && !__is_trivially_assignable(T&, const T&)) ||
                   (__is_assignable(T&, T) && !__is_trivially_assignable(T&, T));
        p.destroy = !has_trivial_destructor<T>;
        if constexpr (has_trivial_copy<T> && has_trivial_destructor<T>) p.move = moves_laboriously<T>();
        p.trivial_abi = (p.copy || p.move || p.destroy) && has_trivial_abi<T>();
    }
    p.immovable = !__is_abstract(T) && !__is_constructible(T, T) && !__is_constructible(T, const T&) && !is_copied_by_friend<T>;
    p.polymorphic = __is_polymorphic(T);
    p.virtual_destructor = __has_virtual_destructor(T);
    p.is_final = __is_polymorphic(T) && __is_final(T);  // calls of its virtual functions are not looked up in a vtable
    p.old_abi = old_abi_of<T>();
    p.is_known = passing_is_known<T>(p);
    return p;
}

/// How T is passed. Most classes are trivial in every way.
template <class T, bool IsPlain = __is_trivially_copyable(T) && !__is_polymorphic(T) && old_abi_of<T>() == 0 &&
                                  (__is_trivially_constructible(T, T) || __is_trivially_constructible(T, const T&))>
inline constexpr CallTraits passing = find_passing<T>();
template <class T>
inline constexpr CallTraits passing<T, true>{};

}  // namespace detail
}  // namespace tenon
