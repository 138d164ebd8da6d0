// SPDX-License-Identifier: BSL-1.0
//
// The name of a class, union or enum without its template arguments, the same with every compiler: the compiler's own
// without the inline namespaces of the standard library, or the one that TENON_NAME gives. A type that no other
// binary can name is a compile error.
#pragma once

#include <tenon/identity/compiler_name.hpp>
#include <tenon/identity/described_parts.hpp>
#include <tenon/identity/inline_namespace.hpp>
#include <tenon/identity/standard_library.hpp>

#include <cstddef>

namespace [[gnu::visibility("hidden")]] tenon {
namespace detail {

/// The name of a class, union or enum without its template arguments, and what it tells of the type.
struct KnownName {
    Chars head = {},
          tail = {};         // two parts, if the compiler prints something between them that is not part of the name
    bool is_simple = false;  // all that the compiler printed; most names are
    bool is_given = false, is_standard = false;
    bool is_c_handle = false, is_c_value = false;
    bool has_arguments = false;
    /// False for types without linkage: clang++ and g++ print "(anonymous namespace)::", "(lambda at", "main()::",
    /// g++ also "{anonymous}", "<lambda", "<unnamed". (clang++ prints a local class like a global one, so it is not
    /// recognised.)
    bool is_nameable = true;
    /// True for a class or enum that is declared without a name, and that no typedef names: "acme::Port::<unnamed enum>".
    bool is_unnamed = false;
    /// True for a member class of a class template, "Box<int>::Node": the compiler spells the template arguments in it.
    bool is_member_of_template = false;

    constexpr std::size_t size() const { return head.size + tail.size; }
    constexpr void write(auto& out) const {
        out.put(head);
        if (tail.size != 0) out.put(tail);
    }
};

/// Whether a name consists of identifiers and "::".
constexpr bool is_qualified_name(Chars name) {
    for (std::size_t k = 0; k < name.size; ++k)
        if (!is_name_char(name.data[k]) && name.data[k] != ':') return false;
    return true;
}

/// Whether a name is of namespace std, or of a namespace of the standard library's implementation.
constexpr bool is_standard(Chars printed) {
    return printed.size != 0 && (printed.data[0] == 's' || printed.data[0] == '_') &&
           (printed.starts_with("std::") || printed.starts_with("__gnu_cxx::") || printed.starts_with("__gnu_debug::"));
}

/// Handles of the C library: complete in one translation unit and only declared in the next. (Those of glibc and musl,
/// then those of macOS.)
inline constexpr Chars c_handles[] = {"_IO_FILE", "__dirstream", "__locale_struct", "re_dfa_t",         "__sFILE",
                                      "_telldir", "_xlocale",    "re_guts",         "_opaque_pthread_t"};

/// Types of the C library whose members it does not document. (Types with documented members, such as `tm`, are
/// looked into like any other.)
inline constexpr Chars c_values[] = {"pthread_mutex_t",
                                     "pthread_mutexattr_t",
                                     "pthread_cond_t",
                                     "pthread_condattr_t",
                                     "pthread_rwlock_t",
                                     "pthread_rwlockattr_t",
                                     "pthread_barrier_t",
                                     "pthread_barrierattr_t",
                                     "pthread_attr_t",
                                     "sem_t",
                                     "fenv_t",
                                     "siginfo_t",
                                     "max_align_t",
                                     "__mbstate_t",
                                     "_G_fpos_t",
                                     "_G_fpos64_t",
                                     "__sigset_t",
                                     "__jmp_buf_tag",
                                     "_opaque_pthread_mutex_t",
                                     "_opaque_pthread_mutexattr_t",
                                     "_opaque_pthread_cond_t",
                                     "_opaque_pthread_condattr_t",
                                     "_opaque_pthread_rwlock_t",
                                     "_opaque_pthread_rwlockattr_t",
                                     "_opaque_pthread_attr_t"};

/// Whether a name is in a list. (The first character rules out most.)
constexpr bool is_among(const auto& list, Chars name) {
    for (const Chars& item : list)
        if (item.data[0] == name.data[0] && name == item) return true;
    return false;
}

/// The length of the inline namespace of a standard library that a name begins with, "::" included, or 0.
constexpr std::size_t inline_namespace(Chars name) {
    constexpr Chars known[] = {"__cxx11::",
                               "__1::",
                               "__debug::",
                               "__cxx1998::",
                               "_V2::",
                               "__8::",
                               "__fs::",
                               "__n4861::",
                               "fundamentals_v1::",
                               "fundamentals_v2::",
                               "parallelism_v2::",
                               "v1::"};
    if (name.size == 0) return 0;
    for (const Chars item : known)
        if (item.data[0] == name.data[0] && name.starts_with(item)) return item.size;
    const bool is_own = name.starts_with(abi_namespace) && name.from(abi_namespace.size).starts_with("::");
    return is_own ? abi_namespace.size + 2 : 0;
}

/// Removes inline namespaces from a name.
constexpr void skip_inline_namespaces(KnownName& name) {
    const Chars printed = name.head;
    for (std::size_t k = 0; k + 1 < printed.size; ++k) {
        if (printed.data[k] != ':') continue;
        const std::size_t first = k += 2;
        std::size_t last = first;
        while (const std::size_t size = inline_namespace(printed.from(last))) last += size;
        if (last == first) continue;
        name.head = {printed.data, first};
        name.tail = printed.from(last);
        return;
    }
}

/// Whether a name is std::`wanted`.
constexpr bool is_called(const KnownName& name, Chars wanted) {
    constexpr Chars scope = "std::";
    if (name.size() != scope.size + wanted.size || !name.head.starts_with(scope)) return false;
    const std::size_t in_head = name.head.size - scope.size;
    return name.head.from(scope.size) == Chars(wanted.data, in_head) && name.tail == wanted.from(in_head);
}

/// Whether a name of namespace std is reserved to the library, which need not define such a class anywhere: libc++ 21
/// only declares __hash_value_type.
constexpr bool is_reserved(const KnownName& name) {
    if (!name.is_standard || name.is_given) return false;
    const Chars own = name.tail.size != 0 ? name.tail : name.head.from(length_before(name.head.data, ":") + 2);
    return own.size > 1 && own.data[0] == '_' && (own.data[1] == '_' || (own.data[1] >= 'A' && own.data[1] <= 'Z'));
}

/// Reads the name of a class or enum as the compiler prints it.
constexpr KnownName read_name(Chars printed) {
    KnownName name;
    std::size_t at = length_before(printed.data, name_ends);
    name.head = {printed.data, at < printed.size ? at : printed.size};
    if (is_standard(name.head)) {
        name.is_standard = true;
        skip_inline_namespaces(name);
    } else if (is_in_module(printed, at)) {
        const std::size_t behind = at + size_of_module(printed.from(at));
        at = behind + length_before(printed.data + behind, name_ends);
        name.tail = {printed.data + behind, (at < printed.size ? at : printed.size) - behind};
    }
    name.is_simple = at >= printed.size && name.head.size == printed.size && !name.is_standard;
    if (name.is_simple) {
        name.is_c_handle = is_among(c_handles, printed);
        name.is_c_value = is_among(c_values, printed);
    }
    if (at >= printed.size) return name;
    if (length_before_unnamed(printed) != printed.size) {
        name.is_unnamed = true;
        name.is_nameable = false;
        return name;
    }
    if (const std::size_t unnamed = size_of_unnamed_scopes(printed.from(at)); unnamed != 0) {
        name.tail = printed.from(at + unnamed);
        name.is_nameable = is_qualified_name(name.tail);
        return name;
    }
    name.is_nameable = printed.data[at] == '<' && at != 0 && printed.data[at - 1] != ':';
    name.has_arguments = true;
    if (!name.is_nameable) return name;
    std::size_t depth = 0;
    const char *end = printed.data + at, *const last = printed.data + printed.size - 1;
    for (;; ++end) {
        end = end_of_unnamed(end_of_character(end));
        depth += *end == '<';
        depth -= *end == '>';
        if (depth == 0 || end >= last) break;
    }
    name.is_member_of_template = end < last;
    return name;
}

/// The name of T: the one that TENON_NAME gives, or the compiler's.
constexpr KnownName known_name(Chars given, Chars printed) {
    if (given.size == 0) return read_name(type_in(printed));
    KnownName name;
    name.head = given;
    name.is_given = true;
    name.is_standard = is_standard(type_in(printed));
    return name;
}

/// Whether users specialise this template of namespace std. The library's own specialisations hold nothing.
constexpr bool is_specialised_by_users(const KnownName& name) {
    constexpr Chars known[] = {"hash", "equal_to", "less", "greater", "default_delete", "allocator", "char_traits"};
    for (const Chars item : known)
        if (is_called(name, item)) return true;
    return false;
}
template <class T>
concept holds_something = requires {
    sizeof(T);
}
&&!__is_empty(T);

template <class T>
inline constexpr KnownName printed_name = known_name(given_name<T>, tenon_printer::type<T>());
template <class T>
struct named_type {
    static constexpr Chars printed = printed_name<T>.head;
};

/// The name of T. A specialisation that a user wrote and that holds something, such as a std::hash<Key> with a seed,
/// is looked into like any other class: it does not count as one of namespace std.
template <class T>
consteval KnownName find_name() {
    KnownName own = printed_name<T>;
    if constexpr (printed_name<T>.is_standard) {
        if constexpr (printed_name<T>.has_arguments && is_specialised_by_users(printed_name<T>))
            own.is_standard = !holds_something<T>;
    } else if constexpr (!printed_name<T>.is_given && printed_name<T>.is_nameable) {
        own.head = without_inline_namespaces<named_type<T>>;
    }
    return own;
}
template <class T>
inline constexpr KnownName name_of = find_name<T>();

/// Whether T is trusted by its name and the tag of its library: nobody else knows its members.
template <class T>
inline constexpr bool is_of_library = name_of<T>.is_standard || name_of<T>.is_c_value;

/// Asserts that a name can be used.
template <const KnownName& Name>
consteval bool is_proper() {
    static_assert(!Name.is_given || is_plain(Name.head),
                  "tenon: the name in TENON_NAME must be a text of printable ASCII characters");
    static_assert(Name.is_nameable,
                  "tenon: another binary cannot name a type in an unnamed namespace, a local class or a lambda; move "
                  "it to a named namespace");
    static_assert(!Name.is_member_of_template,
                  "tenon: compilers spell a member class of a class template in different ways; give it a name with "
                  "TENON_NAME(T, \"acme::Box<int>::Node\")");
    return true;
}

/// The characters of a name whose parts are joined.
template <const KnownName& Name>
inline constexpr auto joined = [] {
    struct {
        char chars[Name.size()];
    } name{};
    Writer out(name.chars);
    Name.write(out);
    return name;
}();
template <const KnownName& Name>
consteval Chars joined_name() {
    if constexpr (Name.tail.size == 0)
        return Name.head;
    else
        return {joined<Name>.chars, Name.size()};
}

/// The name of a class or enum that is spelled without template arguments.
template <const KnownName& Name>
consteval Chars find_whole_name() {
    static_assert(is_proper<Name>());
    static_assert(!Name.has_arguments || !Name.is_nameable || Name.is_member_of_template,
                  "tenon: the arguments of this class template are types, values and templates in an order that tenon "
                  "cannot take apart; give the class a name with TENON_NAME(T, \"acme::Name\")");
    return joined_name<Name>();
}
/// (Most names are simple, and skip all questions; node.hpp has the figure.)
template <class T, bool IsSimple = name_of<T>.is_simple>
inline constexpr Chars whole_name = find_whole_name<name_of<T>>();
template <class T>
inline constexpr Chars whole_name<T, true> = name_of<T>.head;

}  // namespace detail
}  // namespace tenon

/// Handles of the C library need no description.
template <class T>
requires(tenon::detail::name_of<T>.is_c_handle) struct tenon::description<T> : tenon::opaque {
};
