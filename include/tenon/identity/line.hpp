// SPDX-License-Identifier: BSL-1.0
//
// The line of a named type: what it is. Grammar, one line for each of the ways in which a type shows its inside:
//
//     class  := key name " size " N " align " N passing handed inside
//     key    := "struct" | "union"
//     passing:= " trivial" | " nontrivial" { " copy" | " move" | " assign" | " destroy" }
//               [ " immovable" ] [ " trivial_abi" ] [ " abi " N ]         -fabi-version, where it passes the class in another way
//               [ " polymorphic" [ " no_rtti" ] ] [ " virtual_destructor" ] [ " final" ]
//     handed := [ " derived @" offset ]                             where a derived class may begin, if not behind the class
//               { " operator new" | [ " destroying" ] " operator delete" | " operator new[]" | [ " sized" ] " operator delete[]" }
//     inside := " { " part { "; " part } " }" | " { }"              found, or listed by TENON_DESCRIBE
//             | " nominal " revision                                TENON_NOMINAL
//             | " " library [ " { " fact { "; " fact } " }" ]       a type of namespace std: "libstdc++ cxx11"; of C: "C library"
//     part   := "base " type " @" offset                            in bytes from the start of the class
//             | name ": " [ "mutable " ] type " @" offset
//             | name ": virtual " type                              the type of the function: "int(char) const"
//     fact   := word ": " text                                      what the inside of a std type hangs on: "hashes: stored"
//     handle := key name " opaque"                                  TENON_OPAQUE, or one of C: _IO_FILE
//     enum   := "enum " name " : " type range " { " enumerator { "; " enumerator } " }"
//             | "enum " name " : " type " " library | "enum " name " : " type " nominal " revision
//     range  := " -128..255,bits"                                   the values among which enumerators were looked for
//             | " described"                                        TENON_DESCRIBE_ENUM
//     enumerator := name " = " value
#pragma once

#include <tenon/identity/handed_on.hpp>
#include <tenon/identity/described_body.hpp>
#include <tenon/identity/node.hpp>
#include <tenon/identity/package_of.hpp>
#include <tenon/identity/call_traits.hpp>

#include <cstddef>

namespace [[gnu::visibility("hidden")]] tenon {
namespace detail {

/// A class or union as its line shows it.
struct ClassLine {
    Chars key, name;
    std::size_t size, alignment;
    const CallTraits* passing;
    HandedOn handed_on;
    const TypeBody* inside;

    constexpr std::size_t most_characters() const {
        const std::size_t digits = digits_of(size);
        return key.size + name.size + 2 * digits + 13 + passing->most_characters() + handed_on.most_characters() + inside->most_characters(digits);
    }
    constexpr void write(auto& out) const {
        out.put(key);
        out.put(name);
        out.put(" size ");
        out.put_number(size);
        out.put(" align ");
        out.put_number(alignment);
        passing->write(out);
        handed_on.write(out);
        inside->write(out);
    }
};

/// The same of an enum.
struct EnumLine {
    Chars name, underlying;
    const TypeBody* inside;

    constexpr std::size_t most_characters() const {
        return name.size + underlying.size + 8 + inside->most_characters(1);
    }
    constexpr void write(auto& out) const {
        out.put("enum ");
        out.put(name);
        out.put(" : ");
        out.put(underlying);
        inside->write(out);
    }
};

/// The same of a handle.
struct HandleLine {
    Chars key, name;

    constexpr std::size_t most_characters() const { return key.size + name.size + 7; }
    constexpr void write(auto& out) const {
        out.put(key);
        out.put(name);
        out.put(" opaque");
    }
};

/// The word in front of the name of a class, by whether it is a union.
inline constexpr Chars class_key[] = {"struct ", "union "};

/// The line of a class or union. (What a class of namespace std hands on is the library's.)
template <class T, class Way = description_kind<T>>
inline constexpr ClassLine line{class_key[__is_union(T)], spelling<T>::view.text, sizeof(T), alignof(T), &passing<T>,
                                handed_on<T, name_of<T>.is_standard>, &inside<T, Way>};
template <class T, class Way>
    requires(__is_enum(T))
inline constexpr EnumLine line<T, Way>{spelling<T>::view.text, spelling<__underlying_type(T)>::view.text, &inside<T, Way>};
template <class T>
inline constexpr HandleLine line<T, opaque>{class_key[__is_union(T)], spelling<T>::view.text};
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

/// Leads from a node back to its type, for what no list of pointers can hold.
template <const Node& N>
struct node_key {};
template <const Node& N>
using type_of_node = typename decltype(kept_for(keeper<node_key<N>>{}))::type;

template <class T>
struct node_owner;

/// Whether the vtable of T is compared: not that of a handle, nor one of the standard library, whose ABI is in the line.
template <class T, class Way = description_kind<T>>
concept has_vtable = __is_class(T) && !__is_same(Way, opaque) && requires { sizeof(T); } && __is_polymorphic(T) &&
                     !name_of<T>.is_standard && sizeof(node_owner<T>) != 0;

template <class T>
inline constexpr auto line_text = written<room_for_text(line<T>.most_characters())>(line<T>);

/// (Of the lists of mentions only the addresses are asked: types that mention each other make their nodes in a circle.)
template <std::size_t Words>
constexpr Node node_with(const Text<Words>& text, const References& arguments, const References& inside, const Package& package,
                         bool has_vtable) {
    return {text.words, text.size, text.hash, arguments, inside, &package, has_vtable};
}

/// The node of T, computed once in a translation unit however often T is met. Hidden: another binary of the process may have another T
/// of this name, and must not lend its line to this one.
template <class T>
inline constexpr Node node = node_with(
    line_text<T>, {false, nullptr, spelling<T>::arguments::parts, spelling<T>::arguments::count},
    {false, nullptr, inside_mentions<T, description_kind<T>>::parts, inside_mentions<T, description_kind<T>>::count}, package_of<T>::holder::value, has_vtable<T>);
template <class T>
struct node_owner : keep<node_key<node<T>>, type_holder<T>{}> {};

template <class T>
constexpr const Node& node_of() {
    return node<T>;
}

}  // namespace detail
}  // namespace tenon
