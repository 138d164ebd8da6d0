// SPDX-License-Identifier: BSL-1.0
//
// The identity of a type for users: its text and its hash.
#pragma once

#include <tenon/identity/identity.hpp>

#include <cstddef>
#include <cstdint>

namespace [[gnu::visibility("hidden")]] tenon {

/// An identity text: lines with a newline between them, then a NUL. Converts to std::string_view and the like.
template <std::size_t Size>
struct TypeText {
    char chars[Size + 1] = {};
    constexpr const char* data() const { return chars; }
    constexpr std::size_t size() const { return Size; }
    template <class View>
    requires(__is_constructible(View, const char*, std::size_t) && __is_trivially_copyable(View)) constexpr
    operator View() const {
        return View(chars, Size);
    }
};

/// The identity text of a function type or an object type T: its signature, then a line for each named type that T
/// reaches. `noexcept` or `const` of T itself is not part of it. Computed at compile time, once in a translation
/// unit, for the T that this unit sees: two units may see two versions. A type without an identity is a compile error
/// that names the remedy.
///
///     std::cout << std::string_view(tenon::type_text_v<void(acme::Image&)>);
template <class T>
static constexpr auto type_text_v = [] {
    constexpr auto& identity = detail::identity<detail::exported<T>>;
    TypeText<detail::size_of_text(identity)> text;
    detail::copy_text(text.chars, identity);
    return text;
}();

/// The hash of that text: FNV-1a, 64 bits, over the FNV-1a hashes of its lines, each as eight bytes, least
/// significant first. Equal hashes are no proof that the texts are equal.
///
///     constexpr std::uint64_t hash = tenon::type_hash_v<void(acme::Image&)>;
template <class T>
static constexpr std::uint64_t type_hash_v = detail::identity<detail::exported<T>>.hash;

/// The lines of those types that T reaches and that tenon does not look into, with a newline between them: nominal
/// ones, handles, and enums of which none or one enumerator was found, so that most have values outside -128..255.
/// Types of the standard libraries, which are trusted by their names, do not count. An author who wants all of an
/// interface to be compared asserts that there are none:
///
///     static_assert(tenon::unseen_v<decltype(filter)>.size() == 0);
template <class T>
static constexpr auto unseen_v = [] {
    constexpr auto& identity = detail::identity<detail::exported<T>>;
    TypeText<detail::size_of_unseen(identity)> text;
    detail::copy_unseen(text.chars, identity);
    return text;
}();

}  // namespace tenon
