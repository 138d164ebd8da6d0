// SPDX-License-Identifier: BSL-1.0
//
// The name of a class, union or enum without its template arguments, the same from every compiler: the compiler's own, less the
// inline namespaces of the standard library, or the one that TENON_NAME gives. A name that no other binary could mean is refused.
#pragma once

#include <tenon/identity/compiler_name.hpp>
#include <tenon/identity/description.hpp>

#include <cstddef>

namespace tenon::detail {

/// A name in two parts, between which the compiler printed something that is not part of it.
struct Name {
    Chars head, tail;
    constexpr Name() = default;
    constexpr Name(Chars whole) : head(whole) {}
    template <std::size_t N>
    constexpr Name(const char (&literal)[N]) : head(literal) {}
    constexpr Name(Chars first, Chars last) : head(first), tail(last) {}
    constexpr void write(Writer& out) const {
        out.put(head);
        if (tail.size != 0) out.put(tail);
    }
};

/// What the compiler's spelling of a class or enum tells.
struct PrintedName {
    Chars head;  // without template arguments
    bool has_arguments = false;
    /// Types without linkage are not: "(anonymous namespace)::", "(lambda at", "main()::" of the compilers, "{anonymous}", "<lambda",
    /// "<unnamed" of g++. (clang++ prints a local class as if it were a global one: not seen.)
    bool is_nameable = true;
    /// A member class of a class template, "Box<int>::Node": its enclosing arguments are the compiler's own spelling.
    bool is_member_of_template = false;
};

constexpr PrintedName read_name(Chars printed) {
    PrintedName name;
    std::size_t at = length_before(printed.data, "<({");
    if (at > printed.size) at = printed.size;
    if (at != printed.size && (printed.data[at] != '<' || at == 0 || printed.data[at - 1] == ':')) name.is_nameable = false;
    name.head = {printed.data, at};
    name.has_arguments = at < printed.size;
    if (name.has_arguments && name.is_nameable) {
        std::size_t depth = 0;
        do {
            depth += printed.data[at] == '<';
            depth -= printed.data[at] == '>';
        } while (depth != 0 && ++at < printed.size);
        name.is_member_of_template = at + 1 < printed.size;
    }
    return name;
}

/// Whether a name is made of identifiers and "::" only.
constexpr bool is_qualified_name(Chars name) {
    for (std::size_t k = 0; k < name.size; ++k)
        if (!is_name_char(name.data[k]) && name.data[k] != ':') return false;
    return true;
}

/// Namespaces that belong to the standard library's implementation are treated as std.
constexpr bool is_standard(Chars printed) {
    return printed.starts_with("std::") || printed.starts_with("__gnu_cxx::") || printed.starts_with("__gnu_debug::");
}

/// The length of an inline namespace of a standard library in front of a name, "::" included, or 0.
constexpr std::size_t inline_namespace(Chars name) {
    constexpr Chars known[] = {"__cxx11::", "__1::", "__debug::", "__cxx1998::", "_V2::", "__8::", "__fs::"};
    if (name.size == 0 || name.data[0] != '_') return 0;
    for (const Chars one : known)
        if (name.starts_with(one)) return one.size;
    return 0;
}

constexpr Name without_inline_namespaces(Chars name) {
    for (std::size_t k = 0; k + 1 < name.size; ++k) {
        if (name.data[k] != ':') continue;
        const std::size_t first = k += 2;
        std::size_t last = first;
        while (const std::size_t size = inline_namespace(name.from(last))) last += size;
        if (last != first) return {{name.data, first}, name.from(last)};
    }
    return name;
}

template <class T>
struct named {
    static constexpr bool given = given_name<T>.size != 0;
    static constexpr PrintedName printed = read_name(printed_type<T>());
    static constexpr bool standard = !given && is_standard(printed.head);

    static_assert(!given || is_plain(given_name<T>), "tenon: the name in TENON_NAME must be a text of printable ASCII characters");
    static_assert(given || printed.is_nameable,
                  "tenon: a type in an unnamed namespace, a local class or a lambda cannot be named by another binary; move it to a "
                  "named namespace");
    static_assert(given || standard || !printed.is_member_of_template,
                  "tenon: a member class of a class template is not spelled alike by all compilers; give it a name with "
                  "TENON_NAME(T, \"acme::Box<int>::Node\")");

    /// Whether the name says it all, there being no template arguments to spell (or the name having been refused).
    static constexpr bool stands_alone = given || !printed.has_arguments || !printed.is_nameable || printed.is_member_of_template;

    static constexpr Name name = given      ? Name(given_name<T>)
                                 : standard ? without_inline_namespaces(printed.head)
                                            : Name(printed.head);
};

}  // namespace tenon::detail
