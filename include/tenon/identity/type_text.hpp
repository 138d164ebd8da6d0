// SPDX-License-Identifier: BSL-1.0
//
// The identity of a type as a user asks for it: its text and its hash.
#pragma once

#include <tenon/identity/identity.hpp>

#include <cstddef>
#include <cstdint>

namespace [[gnu::visibility("hidden")]] tenon {

/// An identity text as characters: lines with a newline between them. Converts to std::string_view and the like.
template <std::size_t Size>
struct TypeText {
    char chars[Size + 1] = {};
    constexpr const char* data() const { return chars; }
    constexpr std::size_t size() const { return Size; }
    template <class View>
        requires(__is_constructible(View, const char*, std::size_t) && __is_trivially_copyable(View))
    constexpr operator View() const {
        return View(chars, Size);
    }
};

/// The identity text of T: line one the signature, then a line for each named type that T reaches. `noexcept` of T itself and
/// `const` of T itself are not part of it. T is what the translation unit was compiled with that asks: two may see two versions.
template <class T>
static constexpr auto type_text_v = [] {
    constexpr auto& identity = detail::identity<detail::exported<T>>;
    TypeText<detail::size_of_text(identity)> text;
    detail::copy_text(text.chars, identity);
    return text;
}();

/// The hash of that text: FNV-1a, 64 bits, over the FNV-1a hashes of its lines as eight bytes each, least significant first.
template <class T>
static constexpr std::uint64_t type_hash_v = detail::identity<detail::exported<T>>.hash;

}  // namespace tenon
