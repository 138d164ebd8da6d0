// SPDX-License-Identifier: BSL-1.0
//
// The line of a named type says what the type is. Its grammar:
//
//     class  := key " " name " size " N " align " N passing handed grows body
//     key    := "struct" | "union"
//     passing:= " trivial" | " nontrivial" { " copy" | " move" | " assign" | " destroy" }
//               [ " immovable" ] [ " trivial_abi" ] [ " abi " N ]        -fabi-version, if it matters to passing
//               [ " polymorphic" [ " no_rtti" ] ] [ " virtual_destructor" ] [ " final" ]
//     handed := [ " derived @" offset ]                             where a derived class may begin, if not at the end
//               { " operator new" | [ " destroying" ] " operator delete" |
//                 " operator new[]" | [ " sized" ] " operator delete[]" }
//     grows  := [ " grows made_by_program" | " grows made_by_plugin" ]                                TENON_GROWS
//     body   := " { " part { "; " part } " }" | " { }"              found, or listed by TENON_DESCRIBE
//             | " nominal " revision                                TENON_NOMINAL
//             | " " library [ " { " fact { "; " fact } " }" ]       in std: "libstdc++ cxx11"; of C: "C library"
//     part   := "base " type " @" offset                            in bytes from the start of the class
//             | name ": " [ "mutable " ] type " @" offset
//             | name ": " type " :" width " @" offset "." bit               a bit-field; its first bit in that byte
//             | name ": virtual " type                              the type of the function: "int(char) const"
//     fact   := word ": " text                                      what the layout depends on: "hashes: stored"
//     handle := key " " name " opaque"                              TENON_OPAQUE, or a handle of C: _IO_FILE
//     enum   := "enum " name " : " type range ( " { " enumerator { "; " enumerator } " }" | " { }" )
//             | "enum " name " : " type " " library | "enum " name " : " type " nominal " revision
//     range  := " -128..255,bits"                                   the values that were searched for enumerators
//             | " " number ".." number                              TENON_ENUM_RANGE
//             | " described"                                        TENON_DESCRIBE_ENUM
//     enumerator := name " = " value
#pragma once

#include <tenon/base/stateful_constant.hpp>
#include <tenon/identity/call_traits.hpp>
#include <tenon/identity/described_body.hpp>
#include <tenon/identity/growth.hpp>
#include <tenon/identity/handed_on.hpp>
#include <tenon/identity/node.hpp>
#include <tenon/identity/package_of.hpp>

#include <cstddef>

namespace [[gnu::visibility("hidden")]] tenon {
namespace detail {

/// The line of a class or union.
struct ClassLine {
    Chars key, name;
    std::size_t size, alignment;
    const CallTraits* call_traits;
    HandedOn handed_on;
    Chars growth;
    const TypeBody* body;

    constexpr std::size_t most_characters() const {
        const std::size_t digits = digits_of(size);
        return key.size + name.size + 2 * digits + 13 + call_traits->most_characters() + handed_on.most_characters() +
               growth.size + body->most_characters(digits);
    }
    constexpr void write(auto& out) const {
        out.put(key);
        out.put(name);
        out.put(" size ");
        out.put_number(size);
        out.put(" align ");
        out.put_number(alignment);
        call_traits->write(out);
        handed_on.write(out);
        out.put(growth);
        body->write(out);
    }
};

/// The line of an enum.
struct EnumLine {
    Chars name, underlying;
    const TypeBody* body;

    constexpr std::size_t most_characters() const { return name.size + underlying.size + 8 + body->most_characters(1); }
    constexpr void write(auto& out) const {
        out.put("enum ");
        out.put(name);
        out.put(" : ");
        out.put(underlying);
        body->write(out);
    }
};

/// The line of a handle.
struct HandleLine {
    Chars key, name;

    constexpr std::size_t most_characters() const { return key.size + name.size + 7; }
    constexpr void write(auto& out) const {
        out.put(key);
        out.put(name);
        out.put(" opaque");
    }
};

/// The word in front of the name of a class and of a union.
inline constexpr Chars class_key[] = {"struct ", "union "};

/// What the line of T hands on. No class is derived from one that grows, and where it ends may differ.
template <class T>
consteval HandedOn handed_in_line() {
    HandedOn handed = handed_on<T, name_of<T>.is_standard>;
    if (growing<T>) handed.first_byte = 0;
    return handed;
}

/// The line of T. (What derived classes and `new` see of a class of namespace std is a matter of its library.)
template <class T, class Kind = description_kind<T>>
inline constexpr ClassLine line{
    class_key[__is_union(T)], spelling<T>::view.text,    sizeof(T),          alignof(T), &call_traits<T>,
    handed_in_line<T>(),      growth_in_line<T, Kind>(), &type_body<T, Kind>};
template <class T, class Kind>
requires(__is_enum(T)) inline constexpr EnumLine line<T, Kind>{
    spelling<T>::view.text, spelling<__underlying_type(T)>::view.text, &type_body<T, Kind>};
template <class T>
requires(can_grow<T, opaque>()) inline constexpr HandleLine line<T, opaque>{class_key[__is_union(T)],
                                                                            spelling<T>::view.text};

/// Whether T is a class that is only declared here. Its line is not known: another unit of this binary may look inside.
/// only_declared.hpp refuses all of an export together.
template <class T, class Kind>
concept only_declared = !__is_enum(T) && !__is_same(Kind, opaque) && !requires {
    sizeof(T);
};
template <class T, class Kind>
requires only_declared<T, Kind>
inline constexpr HandleLine line<T, Kind> = line<T, opaque>;

/// The type of a node. A list of nodes holds pointers, which do not tell it.
template <const Node& N>
struct node_key {};
template <const Node& N>
using type_of_node = typename decltype(stored_constant(constant_key<node_key<N>>{}))::type;

template <class T>
struct node_owner;

/// Whether the vtable of T is compared. It is not for handles, nor for the standard library, whose ABI is in the line.
/// (The last condition completes node_owner, which stores T for type_of_node.)
template <class T, class Kind = description_kind<T>>
concept has_vtable = __is_class(T) && !__is_same(Kind, opaque) && requires {
    sizeof(T);
}
&&__is_polymorphic(T) && !name_of<T>.is_standard && sizeof(node_owner<T>) != 0;

template <class T>
inline constexpr auto line_text = written<room_for_text(line<T>.most_characters())>(line<T>);

/// (It takes references and stores addresses, because types that mention each other make their nodes in a circle.)
template <std::size_t Words>
constexpr Node node_with(const Text<Words>& text, const References& arguments, const References& members,
                         const Package& package, bool has_vtable, bool is_only_declared, bool is_unseen) {
    return {text.words, text.size, text.hash, arguments, members, &package, has_vtable, is_only_declared, is_unseen};
}

/// Whether a node is of a class that is only declared, and not by its library. (Then its type is asked for, as in
/// has_vtable.)
template <class T>
concept has_no_line = only_declared<T, description_kind<T>> && !is_reserved(name_of<T>) && sizeof(node_owner<T>) != 0;

/// Whether the line of T tells nothing of its inside: T is nominal, a handle, or an enum of which none or one enumerator
/// was found. (Types of libraries are trusted by their names.)
template <class T, class Kind>
inline constexpr bool is_unseen = false;
template <class T, Literal Revision>
inline constexpr bool is_unseen<T, nominal<Revision>> = true;
template <class T>
inline constexpr bool is_unseen<T, opaque> = !name_of<T>.is_c_handle;
template <class T>
requires(__is_enum(T) &&
         !name_of<T>.is_standard) inline constexpr bool is_unseen<T, undescribed> = found_enumerators<T>::list.count <
                                                                                    2;

/// The node of T, computed once in a translation unit. It is hidden, because another binary of the process may have
/// another T of this name, and the two must not be merged.
template <class T>
inline constexpr Node node = node_with(
    line_text<T>, {false, nullptr, spelling<T>::arguments::parts, spelling<T>::arguments::count},
    {false, nullptr, body_mentions<T, description_kind<T>>::parts, body_mentions<T, description_kind<T>>::count},
    package_of<T>::holder::value, has_vtable<T>, has_no_line<T>, is_unseen<T, description_kind<T>>);
template <class T>
struct node_owner : store_constant<node_key<node<T>>, type_holder<T>{}> {};

template <class T>
constexpr const Node& node_of() {
    return node<T>;
}

}  // namespace detail
}  // namespace tenon
