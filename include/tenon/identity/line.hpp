// SPDX-License-Identifier: BSL-1.0
//
// The line of a named type: what it is. Grammar, one line for each of the ways in which a type shows its inside:
//
//     class  := key name " size " N " align " N passing inside
//     key    := "struct" | "union"
//     passing:= " trivial" | " nontrivial" { " copy" | " move" | " assign" | " destroy" }
//               [ " immovable" ] [ " trivial_abi" ] [ " polymorphic" ] [ " virtual_destructor" ] [ " final" ]
//     inside := " { " member { "; " member } " }" | " { }"          found, or listed by TENON_DESCRIBE
//             | " nominal " revision                                TENON_NOMINAL
//             | " " library                                         a type of namespace std: "libstdc++ cxx11"
//     member := name ": " type " @" offset                          in bytes from the start of the class
//     handle := key name " opaque"                                  TENON_OPAQUE
//     enum   := "enum " name " : " type range " { " enumerator { "; " enumerator } " }" | "enum " name " : " type " " library
//     range  := " -128..255,bits"                                   the values among which enumerators were looked for
//     enumerator := name " = " value
#pragma once

#include <tenon/identity/enumerators.hpp>
#include <tenon/identity/members.hpp>
#include <tenon/identity/node.hpp>
#include <tenon/identity/package_of.hpp>
#include <tenon/identity/passing.hpp>
#include <tenon/identity/standard_library.hpp>
#include <tenon/identity/template_spelling.hpp>

#include <cstddef>
#include <type_traits>
#include <utility>

namespace tenon::detail {

template <class T>
concept is_complete = requires { sizeof(T); };

template <class... Members>
described<Members...> way_of(const described<Members...>*);
template <Literal Revision>
nominal<Revision> way_of(const nominal<Revision>*);
opaque way_of(const opaque*);
undescribed way_of(const undescribed*);

/// The way in which T shows its inside, which its description derives from or names: described<...>, nominal<...>, opaque or undescribed.
template <class T>
struct way_chosen {
    using type = decltype(way_of(static_cast<description<T>*>(nullptr)));
};
template <class T>
    requires requires { typename description<T>::way; }
struct way_chosen<T> {
    using type = typename description<T>::way;
};
template <class T>
using way = typename way_chosen<T>::type;

/// One member as the line shows it, its type by the functions that write it.
struct MemberView {
    Chars name;
    std::size_t offset, size;
    void (*before)(Writer&);
    void (*after)(Writer&);
};

template <std::size_t Count>
struct MemberTable {
    MemberView of[Count + 1];
};

template <class Members, class... M, std::size_t... I>
consteval MemberTable<Members::count> table_of(type_list<M...>, std::index_sequence<I...>) {
    return {{{Members::template name<I>, Members::offsets.of[I], sizeof(M), &spelling<M>::before, &spelling<M>::after}...}};
}

constexpr void write_members(Writer& out, const MemberView* members, std::size_t count) {
    out.put(" {");
    for (std::size_t k = 0; k < count; ++k) {
        out.put(k == 0 ? Chars(" ") : Chars("; "));
        out.put(members[k].name);
        out.put(": ");
        members[k].before(out);
        members[k].after(out);
        out.put(" @");
        out.put_number(members[k].offset);
    }
    out.put(" }");
}

template <class Types>
struct mentions_of;
template <class... T>
struct mentions_of<type_list<T...>> : concat<typename spelling<T>::mentions...> {};

/// The inside of a class whose members are known, found or listed.
template <class Members>
struct known_inside {
    static constexpr auto table = table_of<Members>(typename Members::types{}, std::make_index_sequence<Members::count>{});
    static constexpr void write(Writer& out) { write_members(out, table.of, Members::count); }
    using mentions = typename mentions_of<typename Members::types>::type;
};

/// Whether members and the padding that alignment calls for fill a class to its end.
constexpr bool account_for(const MemberView* members, std::size_t count, std::size_t start, std::size_t size, std::size_t alignment) {
    const auto rounded = [](std::size_t at, std::size_t to) { return (at + to - 1) / to * to; };
    std::size_t end = start;
    for (std::size_t k = 0; k < count; ++k) {
        bool follows = members[k].offset < end;  // a union's member, an empty one
        for (std::size_t to = 1; to <= alignment; to *= 2) follows |= rounded(end, to) == members[k].offset;
        if (!follows) return false;
        if (members[k].offset + members[k].size > end) end = members[k].offset + members[k].size;
    }
    return rounded(end == 0 ? 1 : end, alignment) == size;
}

/// A class that shows its inside through `Way`.
template <class T, class Way>
struct inside;

template <class T, class... Members>
struct inside<T, described<Members...>> : known_inside<described_members<T, described<Members...>>> {
    using known = known_inside<described_members<T, described<Members...>>>;
    static_assert(account_for(known::table.of, sizeof...(Members), std::is_polymorphic_v<T> ? sizeof(void*) : 0, sizeof(T), alignof(T)),
                  "tenon: the members listed by TENON_DESCRIBE do not account for the size of the class; list them all in the order of "
                  "their declaration, or use TENON_NOMINAL(T, \"revision\")");
};

template <class T, Literal Revision>
struct inside<T, nominal<Revision>> {
    static_assert(is_plain(Chars(Revision.chars)), "tenon: the revision in TENON_NOMINAL must be a text of printable ASCII characters");
    static constexpr void write(Writer& out) {
        out.put(" nominal ");
        out.put(Chars(Revision.chars));
    }
    using mentions = type_list<>;
};

template <class T>
    requires(named<T>::standard)
struct inside<T, undescribed> {
    static constexpr void write(Writer& out) {
        out.put(" ");
        out.put(standard_library);
    }
    using mentions = type_list<>;
};

template <class T, bool Countable>
consteval bool all_members_counted() {
    if constexpr (Countable)
        return !arity<count_members<T>()>::template takes_and<T, member_stand_in>;
    else
        return false;
}

template <class T>
struct lazily_found {
    using type = known_inside<found_members<T>>;
};
struct not_found {
    using type = not_found;
    static constexpr void write(Writer&) {}
    using mentions = type_list<>;
};

/// An aggregate, looked into without help; anything else says what to do.
template <class T>
struct inside<T, undescribed> {
    static_assert(!std::is_union_v<T>, "tenon: the members of a union are not found without help; use TENON_DESCRIBE(T, members...)");
    static_assert(std::is_union_v<T> || std::is_aggregate_v<T>,
                  "tenon: a class with constructors, private members or virtual functions is not looked into without help; use "
                  "TENON_DESCRIBE(T, members...), or TENON_NOMINAL(T, \"revision\") to trust it by name");
    static constexpr bool is_aggregate = std::is_aggregate_v<T> && !std::is_union_v<T>;

    static constexpr bool is_derived = is_aggregate && has_bases<T>;
    static_assert(!is_derived,
                  "tenon: the members of an aggregate with base classes are not found without help; use TENON_NOMINAL(T, \"revision\")");
    static constexpr bool is_initialisable = is_aggregate && !is_derived && arity<0>::takes<T>;
    static_assert(!is_aggregate || is_derived || is_initialisable,
                  "tenon: a member of this aggregate cannot be initialised by {}, so its members are not found without help; use "
                  "TENON_DESCRIBE(T, members...), or TENON_NOMINAL(T, \"revision\") if it is a reference");
    static constexpr bool is_small = is_initialisable && !exceeds_arity_64<T>;
    static_assert(!is_initialisable || is_small,
                  "tenon: the members of an aggregate with more than 64 of them are not found without help; use TENON_DESCRIBE(T, "
                  "members...)");

    static constexpr bool is_counted = all_members_counted<T, is_small>();
    static_assert(!is_small || is_counted,
                  "tenon: a member of this aggregate cannot be initialised by {}, so its members are not found without help; use "
                  "TENON_DESCRIBE(T, members...), or TENON_NOMINAL(T, \"revision\") if it is a reference");

    using found = typename std::conditional_t<is_counted, lazily_found<T>, not_found>::type;
    static constexpr void write(Writer& out) { found::write(out); }
    using mentions = typename found::mentions;
};

template <class T>
struct argument_mentions {
    using type = type_list<>;
};
template <class T>
    requires requires { typename spelling<T>::argument_mentions; }
struct argument_mentions<T> {
    using type = typename spelling<T>::argument_mentions;
};

template <class T, class Way = way<T>>
struct line {
    static_assert(is_complete<T>,
                  "tenon: this class is only declared here; include its definition, or use TENON_OPAQUE(T) if it is a handle that is "
                  "never looked into");
    static constexpr void write(Writer& out) {
        if constexpr (is_complete<T>) {
            out.put(std::is_union_v<T> ? Chars("union ") : Chars("struct "));
            spell<T>(out);
            out.put(" size ");
            out.put_number(sizeof(T));
            out.put(" align ");
            out.put_number(alignof(T));
            write_passing(out, passing<T>());
            shown::write(out);
        }
    }
    using shown = std::conditional_t<is_complete<T>, inside<T, Way>, not_found>;
    using mentions = typename concat<typename argument_mentions<T>::type, typename shown::mentions>::type;
};

template <class T>
struct line<T, opaque> {
    static constexpr void write(Writer& out) {
        out.put(std::is_union_v<T> ? Chars("union ") : Chars("struct "));
        spell<T>(out);
        out.put(" opaque");
    }
    using mentions = typename argument_mentions<T>::type;
};

template <class E>
constexpr void write_enum_head(Writer& out) {
    out.put("enum ");
    spell<E>(out);
    out.put(" : ");
    spell<std::underlying_type_t<E>>(out);
}
template <class E, Literal Revision>
    requires std::is_enum_v<E>
struct line<E, nominal<Revision>> {
    static constexpr void write(Writer& out) {
        write_enum_head<E>(out);
        inside<E, nominal<Revision>>::write(out);
    }
    using mentions = type_list<>;
};
template <class E>
    requires std::is_enum_v<E>
struct line<E, undescribed> {
    static constexpr void write(Writer& out) {
        write_enum_head<E>(out);
        if constexpr (named<E>::standard) {
            out.put(" ");
            out.put(standard_library);
        } else {
            found_enumerators<E>::write(out);
        }
    }
    using mentions = type_list<>;
};

/// The node of T, computed once in a translation unit however often T is met. Hidden: another binary of the process may have another T
/// of this name, and must not lend its line to this one.
template <class T, class Mentions = typename line<T>::mentions>
struct [[gnu::visibility("hidden")]] node_holder;
template <class T, class... M>
struct [[gnu::visibility("hidden")]] node_holder<T, type_list<M...>> {
    static constexpr auto text = written<line<T>>();
    static constexpr EdgeList<sizeof...(M)> edges{{&node_of<M>...}};
    static constexpr Node node{text.words, text.size, text.hash, edges.items, edges.count, &package_holder_of<T>::value};
};

template <class T>
constexpr const Node& node_of() {
    return node_holder<T>::node;
}

}  // namespace tenon::detail
