// SPDX-License-Identifier: BSL-1.0
//
// Names without the inline namespaces that TENON_INLINE_NAMESPACE states. g++ prints an inline namespace in a name,
// clang++ leaves it out where the name is found without it, and neither can be asked. So a shared header states it
// once, and then every compiler leaves it out.
#pragma once

#include <tenon/base/hash.hpp>
#include <tenon/base/text.hpp>
#include <tenon/identity/undescribed.hpp>

#include <cstddef>
#include <cstdint>

namespace [[gnu::visibility("hidden")]] tenon {
namespace detail {

/// Stands for a namespace, by the hash of its name, in the functions that TENON_INLINE_NAMESPACE declares. Unlike a
/// specialisation, a declaration may be repeated.
template <std::uint64_t Name, class Scope = tenon_global_scope>
struct named_namespace {};

template <std::uint64_t Name>
concept is_stated_inline = requires(named_namespace<Name>* name) {
    tenon_inline_namespace(name);
};

/// Whether any inline namespace is stated before this is asked for a type. (Where none is, names cost nothing more: to
/// look at the scopes of each costs 8 % of a class.)
template <class Asker>
concept states_inline_namespaces = requires(named_namespace<0>* any, Asker* asker) {
    tenon_inline_namespace(any, asker);
};

/// The hash of the name of a namespace that a macro's arguments, as they are written, give. Blanks do not count.
consteval std::uint64_t hash_of_namespace(const char* outer, const char* inner) {
    Fnv1a hash;
    bool begins = true;
    const auto add = [&](const char* name) {
        for (; *name != '\0'; ++name) {
            if (*name == ' ' || (begins && *name == ':')) continue;
            hash.byte(static_cast<unsigned char>(*name));
            begins = false;
        }
    };
    add(outer);
    if (!begins) add("::");
    add(inner);
    return hash.value();
}

/// The end of the scope that begins at a character of a name, which is the place of its "::"; the size of the name if
/// none follows.
constexpr std::size_t end_of_scope(Chars name, std::size_t from) {
    for (std::size_t k = from; k + 1 < name.size; ++k)
        if (name.data[k] == ':') return k;
    return name.size;
}

constexpr std::uint64_t hash_behind(std::uint64_t hash, Chars more) {
    Fnv1a all(hash);
    all.text(more.data, more.size);
    return all.value();
}

/// Which scopes of `Named::printed` are stated inline namespaces, one bit each, the outermost first. `Kept` is the hash
/// of what is kept in front of the scope at `From`, so that a namespace is stated by its name without others.
template <class Named, std::size_t From = 0, std::uint64_t Kept = Fnv1a().value()>
consteval std::uint64_t inline_scopes() {
    constexpr std::size_t end = end_of_scope(Named::printed, From);
    if constexpr (end == Named::printed.size) {
        return 0;
    } else {
        constexpr std::uint64_t name = hash_behind(Kept, {Named::printed.data + From, end - From});
        if constexpr (is_stated_inline<name>)
            return 1 | inline_scopes<Named, end + 2, Kept>() << 1;
        else
            return inline_scopes<Named, end + 2, hash_behind(name, "::")>() << 1;
    }
}

/// A name without the scopes of that set.
template <class Named, std::uint64_t Inline>
struct shortened_name {
    struct Buffer {
        char chars[Named::printed.size] = {};
        std::size_t size = 0;
    };
    static constexpr Buffer kept = [] {
        Buffer buffer;
        Writer out(buffer.chars);
        std::uint64_t left = Inline;
        for (std::size_t from = 0; from < Named::printed.size; left >>= 1) {
            const std::size_t end = end_of_scope(Named::printed, from);
            const std::size_t next = end == Named::printed.size ? end : end + 2;
            if ((left & 1) == 0) out.put({Named::printed.data + from, next - from});
            from = next;
        }
        buffer.size = out.size();
        return buffer;
    }();
    static constexpr Chars name{kept.chars, kept.size};
};
template <class Named>
struct shortened_name<Named, 0> {
    static constexpr Chars name = Named::printed;
};

/// `Named::printed`, a qualified name, without stated inline namespaces.
template <class Named>
inline constexpr Chars without_inline_namespaces = Named::printed;
template <class Named>
requires states_inline_namespaces<Named>
inline constexpr Chars without_inline_namespaces<Named> = shortened_name<Named, inline_scopes<Named>()>::name;

}  // namespace detail
}  // namespace tenon
