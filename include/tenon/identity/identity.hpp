// SPDX-License-Identifier: BSL-1.0
//
// The identity of a type: its signature, and the lines of every named type that it reaches. The text is the identity; the hash is its
// digest: FNV-1a over the hash of the signature and those of the lines, eight bytes each, least significant first.
#pragma once

#include <tenon/identity/line.hpp>

#include <cstddef>
#include <cstdint>
#include <type_traits>

namespace tenon {
namespace detail {

/// What of an export is a flag beside the text: a lookup may ask for less than there is, never for more.
enum ExportFlag : std::uint32_t {
    is_function = 1,
    is_const = 2,     // the exported variable itself
    is_noexcept = 4,  // the exported function itself
};

template <class T>
struct without_noexcept {
    using type = T;
};
template <class R, class... A>
struct without_noexcept<R(A...) noexcept> {
    using type = R(A...);
};
template <class R, class... A>
struct without_noexcept<R(A..., ...) noexcept> {
    using type = R(A..., ...);
};

/// The type of an export as its signature spells it.
template <class T>
using signature_type = typename without_noexcept<std::remove_const_t<T>>::type;

template <class T>
inline constexpr std::uint32_t export_flags =
    (std::is_function_v<T> ? is_function : 0u) | (std::is_const_v<T> ? is_const : 0u) |
    (std::is_same_v<typename without_noexcept<T>::type, T> ? 0u : is_noexcept);

template <class T>
struct signature {
    static constexpr void write(Writer& out) {
        out.put(std::is_function_v<T> ? Chars("fn ") : Chars("var "));
        spell<T>(out);
    }
};

/// Flags, signature, lines and hash of one exportable type, computed once in a translation unit. Hidden, as nodes are.
template <class T, class Mentions = typename spelling<T>::mentions>
struct [[gnu::visibility("hidden")]] identity;
template <class T, class... M>
struct [[gnu::visibility("hidden")]] identity<T, type_list<M...>> {
    static_assert(!std::is_reference_v<T>, "tenon: a reference has no identity of its own; export or look up the object that it refers to");
    static_assert(std::is_function_v<T> || std::is_object_v<T>, "tenon: void is not the type of a function or variable");

    static constexpr auto text = written<signature<T>>();
    static constexpr EdgeList<sizeof...(M)> edges{{&node_of<M>...}};
    static constexpr auto reached = reach<edges>();
    static constexpr std::uint64_t hash = [] {
        Fnv1a all;
        all.number(text.hash);
        for (std::size_t k = 0; k < reached.count; ++k) all.number(reached.nodes[k]->hash);
        return all.value();
    }();
};

template <class T>
using identity_of = identity<signature_type<T>>;

constexpr void copy_chars(char* out, const std::uint32_t* words, std::size_t size) {
    for (std::size_t k = 0; k < size; ++k) {
        const std::size_t lane = __BYTE_ORDER__ == __ORDER_LITTLE_ENDIAN__ ? k % 4 : 3 - k % 4;
        out[k] = static_cast<char>(words[k / 4] >> (8 * lane));
    }
}

}  // namespace detail

/// An identity text as characters: lines with '\n' between them. Converts to std::string_view and the like.
template <std::size_t Size>
struct TypeText {
    char chars[Size + 1] = {};
    constexpr const char* data() const { return chars; }
    constexpr std::size_t size() const { return Size; }
    template <class View>
        requires std::is_constructible_v<View, const char*, std::size_t> && std::is_trivially_copyable_v<View>
    constexpr operator View() const {
        return View(chars, Size);
    }
};

namespace detail {

template <class T>
consteval auto type_text() {
    constexpr auto& reached = identity_of<T>::reached;
    constexpr std::size_t size = [] {
        std::size_t sum = identity_of<T>::text.size;
        for (std::size_t k = 0; k < reached.count; ++k) sum += 1 + reached.nodes[k]->size;
        return sum;
    }();
    TypeText<size> text;
    copy_chars(text.chars, identity_of<T>::text.words, identity_of<T>::text.size);
    std::size_t at = identity_of<T>::text.size;
    for (std::size_t k = 0; k < reached.count; ++k) {
        text.chars[at++] = '\n';
        copy_chars(text.chars + at, reached.nodes[k]->words, reached.nodes[k]->size);
        at += reached.nodes[k]->size;
    }
    return text;
}

}  // namespace detail

/// The identity text of T: line one the signature, then a line for each named type that T reaches. `noexcept` of T itself and
/// `const` of T itself are not part of it.
template <class T>
[[gnu::visibility("hidden")]] inline constexpr auto type_text_v = detail::type_text<T>();

/// The hash of that text: FNV-1a, 64 bits, over the FNV-1a hashes of its lines as eight bytes each, least significant first.
template <class T>
[[gnu::visibility("hidden")]] inline constexpr std::uint64_t type_hash_v = detail::identity_of<T>::hash;

}  // namespace tenon
