// SPDX-License-Identifier: BSL-1.0
//
// The line of a named type: what it is. Grammar, one line for each of the ways in which a type shows its inside:
//
//     class  := key name " size " N " align " N passing inside
//     key    := "struct" | "union"
//     passing:= " trivial" | " nontrivial" { " copy" | " move" | " assign" | " destroy" }
//               [ " immovable" ] [ " trivial_abi" ] [ " polymorphic" ] [ " virtual_destructor" ] [ " final" ]
//     inside := " { " part { "; " part } " }" | " { }"              found, or listed by TENON_DESCRIBE
//             | " nominal " revision                                TENON_NOMINAL
//             | " " library                                         a type of namespace std: "libstdc++ cxx11"
//     part   := "base " type " @" offset                            in bytes from the start of the class
//             | name ": " type " @" offset
//             | name ": virtual " type                              the type of the function: "int(char) const"
//     handle := key name " opaque"                                  TENON_OPAQUE
//     enum   := "enum " name " : " type range " { " enumerator { "; " enumerator } " }"
//             | "enum " name " : " type " " library | "enum " name " : " type " nominal " revision
//     range  := " -128..255,bits"                                   the values among which enumerators were looked for
//             | " described"                                        TENON_DESCRIBE_ENUM
//     enumerator := name " = " value
#pragma once

#include <tenon/identity/inside_described.hpp>
#include <tenon/identity/node.hpp>
#include <tenon/identity/package_of.hpp>
#include <tenon/identity/passing.hpp>

#include <cstddef>

namespace tenon::detail {

/// A class or union as its line shows it.
struct ClassLine {
    Chars key;
    const TypeView* type;
    std::size_t size, alignment;
    const Passing* passing;
    const Inside* inside;

    constexpr std::size_t most_characters() const {
        const std::size_t digits = digits_of(size);
        return key.size + type->text.size + 2 * digits + 13 + passing->most_characters() + inside->most_characters(digits);
    }
    constexpr void write(Writer& out) const {
        out.put(key);
        out.put(type->text);
        out.put(" size ");
        out.put_number(size);
        out.put(" align ");
        out.put_number(alignment);
        passing->write(out);
        inside->write(out);
    }
};

/// The same of an enum.
struct EnumLine {
    const TypeView *type, *underlying;
    const Inside* inside;

    constexpr std::size_t most_characters() const {
        return type->text.size + underlying->text.size + 8 + inside->most_characters(1);
    }
    constexpr void write(Writer& out) const {
        out.put("enum ");
        out.put(type->text);
        out.put(" : ");
        out.put(underlying->text);
        inside->write(out);
    }
};

/// The same of a handle.
struct HandleLine {
    Chars key;
    const TypeView* type;

    constexpr std::size_t most_characters() const { return key.size + type->text.size + 7; }
    constexpr void write(Writer& out) const {
        out.put(key);
        out.put(type->text);
        out.put(" opaque");
    }
};

/// The word in front of the name of a class, by whether it is a union.
inline constexpr Chars class_key[] = {"struct ", "union "};

/// The line of a class or union.
template <class T, class Way = way<T>>
inline constexpr ClassLine line{class_key[__is_union(T)], &spelling<T>::view, sizeof(T), alignof(T), &passing<T>, &inside<T, Way>};
template <class T, class Way>
    requires(__is_enum(T))
inline constexpr EnumLine line<T, Way>{&spelling<T>::view, &spelling<__underlying_type(T)>::view, &inside<T, Way>};
template <class T>
inline constexpr HandleLine line<T, opaque>{class_key[__is_union(T)], &spelling<T>::view};
template <class T>
consteval HandleLine undefined_line() {
    static_assert(!__is_same(T, T),
                  "tenon: this class is only declared here; include its definition, or use TENON_OPAQUE(T) if it is a handle that is "
                  "never looked into");
    return line<T, opaque>;
}
template <class T, class Way>
    requires(!__is_enum(T) && !__is_same(Way, opaque) && !requires { sizeof(T); })
inline constexpr HandleLine line<T, Way> = undefined_line<T>();

#if defined(__GNUC__) && !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wnon-template-friend"  // one function for each node is meant
#endif

/// Leads from a node back to its type, for what no list of pointers can hold: whoever makes the node of T defines the function that the
/// key of the node declares.
template <const Node& N>
struct node_key {
    friend constexpr auto type_behind(node_key);
};
template <class T>
struct [[gnu::visibility("hidden")]] node_holder;
template <class T>
struct node_owner {
    friend constexpr auto type_behind(node_key<node_holder<T>::node>) { return type_holder<T>{}; }
};
template <const Node& N>
using type_of_node = typename decltype(type_behind(node_key<N>{}))::type;

#if defined(__GNUC__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif

/// Whether the vtable of T is compared: not that of a handle, nor one of the standard library, whose ABI is in the line.
template <class T, class Way = way<T>>
concept has_vtable =
    __is_class(T) && !__is_same(Way, opaque) && __is_polymorphic(T) && !name_of<T>.is_standard && sizeof(node_owner<T>) != 0;

/// The node of T, computed once in a translation unit however often T is met. Hidden: another binary of the process may have another T
/// of this name, and must not lend its line to this one.
template <class T>
struct [[gnu::visibility("hidden")]] node_holder {
    static constexpr auto& text = text_of<line<T>>;
    using arguments = typename spelling<T>::arguments;
    using inside = inside_mentions<T, way<T>>;
    static constexpr Node node{text.words,
                               text.size,
                               text.hash,
                               {false, nullptr, arguments::parts, arguments::count},
                               {false, nullptr, inside::parts, inside::count},
                               &package_of<T>::holder::value,
                               has_vtable<T>};
};

template <class T>
constexpr const Node& node_of() {
    return node_holder<T>::node;
}

}  // namespace tenon::detail
