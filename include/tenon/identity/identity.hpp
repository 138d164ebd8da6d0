// SPDX-License-Identifier: BSL-1.0
//
// The identity of a type: its signature, and the lines of all named types that it reaches. The text is the identity.
// The hash is its digest: FNV-1a over the hash of the signature and those of the lines, eight bytes each, least
// significant first.
#pragma once

#include <tenon/identity/line.hpp>
#include <tenon/identity/only_declared.hpp>

#include <cstddef>
#include <cstdint>

namespace [[gnu::visibility("hidden")]] tenon {
namespace detail {

/// Properties of an export that are flags beside the text: a lookup may ask for less than there is, never for more.
inline constexpr std::uint32_t is_function = 1;
inline constexpr std::uint32_t is_const = 2;     // the exported variable itself
inline constexpr std::uint32_t is_noexcept = 4;  // the exported function itself

/// The type of an export as its signature spells it, and the flags beside it.
template <class T>
struct exportable {
    using type = T;
    static constexpr std::uint32_t flags = 0;
};
template <class T>
struct exportable<const T> {
    using type = T;
    static constexpr std::uint32_t flags = is_const;
};
template <class R, class... A>
struct exportable<R(A...)> {
    using type = R(A...);
    static constexpr std::uint32_t flags = is_function;
};
template <class R, class... A>
struct exportable<R(A..., ...)> {
    using type = R(A..., ...);
    static constexpr std::uint32_t flags = is_function;
};
template <class R, class... A>
struct exportable<R(A...) noexcept> {
    using type = R(A...);
    static constexpr std::uint32_t flags = is_function | is_noexcept;
};
template <class R, class... A>
struct exportable<R(A..., ...) noexcept> {
    using type = R(A..., ...);
    static constexpr std::uint32_t flags = is_function | is_noexcept;
};

template <class T>
using exported = typename exportable<T>::type;

/// Writes the signature of a variable. (FunctionView writes that of a function.)
struct VariableView {
    const TypeView* type;
    constexpr std::size_t most_characters() const { return type->text.size + 4; }
    constexpr void write(auto& out) const {
        out.put("var ");
        out.put(type->text);
    }
};
template <class T>
consteval VariableView variable_view() {
    static_assert(!__is_same(const volatile T, const volatile void),
                  "tenon: void is not the type of a function or variable");
    if constexpr (holds_growing<T>) refuse_growing<T>();
    return {&spelling<T>::view};
}

/// The signature of an exportable type.
template <class T>
inline constexpr auto signature = written<room_for_text(variable_view<T>().most_characters())>(variable_view<T>());
template <class T>
requires(__is_same(T, const T))  // a function
    inline constexpr auto signature<T> =
        written<room_for_text(spelling<T>::function.most_characters())>(spelling<T>::function);
template <class T>
consteval Text<1> refused_signature() {
    static_assert(sizeof(refused<T>));
    static_assert(!__is_same(T, T),
                  "tenon: a reference has no identity of its own; export or look up the object that it refers to");
    return {};
}
template <class T>
inline constexpr auto signature<T&> = refused_signature<T>();
template <class T>
inline constexpr auto signature<T&&> = refused_signature<T>();

/// Returns the only part that mentions anything, if there is one: signatures that mention the same single type then
/// share the walk from it.
constexpr const References& single_part(const References& mentions) {
    const References* single = &mentions;
    std::size_t parts = 0;
    for (std::size_t k = 0; k < mentions.count; ++k) {
        if (mentions.parts[k]->is_empty()) continue;
        single = mentions.parts[k];
        ++parts;
    }
    return parts == 1 ? single_part(*single) : mentions;
}

constexpr std::uint64_t hash_of_text(std::uint64_t signature, const Node* const* reached, std::size_t count) {
    Fnv1a all;
    all.number(signature);
    for (std::size_t k = 0; k < count; ++k) all.number(reached[k]->hash);
    return all.value();
}

/// An identity as data: hash, signature and lines.
struct IdentityView {
    std::uint64_t hash;
    const std::uint32_t* signature;
    std::size_t signature_size;
    const Node* const* reached;
    std::size_t reached_count;
    std::uint64_t reached_digest;
    bool needs_more_records;  // for packages or vtables
};
template <std::size_t Words, std::size_t Count>
constexpr IdentityView view_of(const Text<Words>& text, const Reached<Count>& reached) {
    const std::uint64_t hash = hash_of_text(text.hash, reached.nodes, Count);
    return {
        hash, text.words, text.size, reached.nodes, Count, reached.digest, reached.has_vtables || reached.has_packages};
}

/// The named types that T reaches; `closure_of` refuses classes that are only declared.
template <class T>
inline constexpr auto& walk_of = reached_from<single_part(spelling<T>::mentions)>;
template <class T>
inline constexpr auto& closure_of = all_defined<walk_of<T>>();

/// The identity of an exportable type, computed once in a translation unit. Hidden, as nodes are.
template <class T>
inline constexpr IdentityView identity = view_of(signature<T>, closure_of<T>);

constexpr void copy_chars(char* out, const std::uint32_t* words, std::size_t size) {
    for (std::size_t k = 0; k < size; ++k) out[k] = static_cast<char>(words[k / 4] >> shift_of(k));
}

constexpr std::size_t size_of_text(const IdentityView& view) {
    std::size_t size = view.signature_size;
    for (std::size_t k = 0; k < view.reached_count; ++k) size += 1 + view.reached[k]->size;
    return size;
}
constexpr void copy_text(char* out, const IdentityView& view) {
    copy_chars(out, view.signature, view.signature_size);
    out += view.signature_size;
    for (std::size_t k = 0; k < view.reached_count; ++k) {
        *out++ = '\n';
        copy_chars(out, view.reached[k]->words, view.reached[k]->size);
        out += view.reached[k]->size;
    }
}

/// The lines of types that are not looked into, with a newline between them.
constexpr std::size_t size_of_unseen(const IdentityView& view) {
    std::size_t size = 0;
    for (std::size_t k = 0; k < view.reached_count; ++k)
        if (view.reached[k]->is_unseen) size += view.reached[k]->size + (size != 0);
    return size;
}
constexpr void copy_unseen(char* out, const IdentityView& view) {
    const char* const first = out;
    for (std::size_t k = 0; k < view.reached_count; ++k) {
        if (!view.reached[k]->is_unseen) continue;
        if (out != first) *out++ = '\n';
        copy_chars(out, view.reached[k]->words, view.reached[k]->size);
        out += view.reached[k]->size;
    }
}

}  // namespace detail
}  // namespace tenon
