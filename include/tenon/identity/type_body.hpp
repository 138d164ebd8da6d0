// SPDX-License-Identifier: BSL-1.0
//
// The body of a line: what a class or an enum holds, found, listed by a description, or trusted. A class that shows
// nothing is a compile error that names the macro to use.
#pragma once

#include <tenon/identity/enumerators.hpp>
#include <tenon/identity/members.hpp>
#include <tenon/identity/standard_body.hpp>

#include <cstddef>

namespace [[gnu::visibility("hidden")]] tenon {
namespace detail {

/// Writes a part of a class without its place.
constexpr void write_part(Writer& out, const MemberView& part) {
    if (part.type->kind == PartType::Kind::base) {
        out.put("base ");
    } else {
        out.put(part.name);
        out.put(": ");
        if (part.type->kind == PartType::Kind::function) out.put("virtual ");
        if (part.is_mutable) out.put("mutable ");
    }
    out.put(part.type->text);
    if (part.type->kind == PartType::Kind::bit_field) {
        out.put(" :");
        out.put_number(part.type->width);
    }
}

/// The body of a line: members, enumerators, or a text.
struct TypeBody {
    Chars kind = {};  // " nominal ", " -128..255,bits", ...
    Chars text = {};
    const MemberView* members = nullptr;
    std::size_t member_count = 0, member_characters = 0;
    const EnumeratorList* enumerators = nullptr;
    bool lists_members = false, lists_enumerators = false;

    /// `digits`: of the size of the class.
    constexpr std::size_t most_characters(std::size_t digits) const {
        const std::size_t most = kind.size + text.size + 4 + member_characters + member_count * (digits + 18);
        return lists_enumerators ? most + enumerators->most_characters() : most;
    }
    constexpr void write(auto& out) const {
        if (lists_members) {
            write_members(out);
        } else {
            out.put(kind);
            out.put(text);
            if (lists_enumerators) enumerators->write(out);
        }
    }

private:
    constexpr void write_members(Writer& out) const {
        out.put(" {");
        for (std::size_t k = 0; k < member_count; ++k) {
            const MemberView& member = members[k];
            out.put(k == 0 ? Chars(" ") : Chars("; "));
            write_part(out, member);
            if (member.type->kind == PartType::Kind::function) continue;
            out.put(" @");
            out.put_number(member.offset);
            if (member.type->kind == PartType::Kind::bit_field) {
                out.put(".");
                out.put_number(member.bit);
            }
        }
        out.put(" }");
    }
};

template <std::size_t Count>
constexpr TypeBody body_of(const MemberList<Count>& table) {
    return {{}, {}, table.items, Count, table.characters, nullptr, true};
}

/// The body of an enum whose enumerators are found without help.
template <class E>
consteval TypeBody searched_body() {
    constexpr auto& found = found_enumerators<E>::list;
    if constexpr (found.count == 0) {
        static_assert(sizeof(refused<E>));
        static_assert(
            !__is_same(E, E),
            "tenon: this enum is only declared here, or has no enumerator that is found without help; include its "
            "definition, or use TENON_DESCRIBE_ENUM(E, enumerators...), or TENON_DESCRIBE_ENUM(E) if it has none");
    }
    return {" -128..255,bits", {}, nullptr, 0, 0, &found, false, true};
}

template <class T, class Found>
consteval TypeBody body_of_found() {
    if constexpr (Found::count != 0)
        static_assert(is_all_of<T, account_for(found_members<T, Found>, 0, sizeof(T), alignof(T))>);
    return body_of(found_members<T, Found>);
}

template <class T>
consteval TypeBody found_body() {
    if constexpr (name_of<T>.is_standard && __is_enum(T))
        return {" ", standard_library};
    else if constexpr (name_of<T>.is_standard)
        return {" ", standard_body<T>::text};
    else if constexpr (name_of<T>.is_c_value)
        return {" ", "C library"};
    else if constexpr (__is_enum(T))
        return searched_body<T>();
    else
        return body_of_found<T, found<T>>();
}

/// The body of the line of T, which is described as `Kind`. The primary template is for types that are not described.
template <class T, class Kind>
inline constexpr TypeBody type_body = found_body<T>();

template <class T, Literal Revision>
consteval TypeBody nominal_body() {
    if constexpr (!is_plain(Revision)) {
        static_assert(sizeof(refused<T>));
        static_assert(!__is_same(T, T),
                      "tenon: the revision in TENON_NOMINAL must be a text of printable ASCII characters");
    }
    return {" nominal ", Revision};
}
template <class T, Literal Revision>
inline constexpr TypeBody type_body<T, nominal<Revision>> = nominal_body<T, Revision>();

template <class E, class... Enumerators>
consteval TypeBody enumerated_body() {
    if constexpr (!__is_enum(E)) {
        static_assert(sizeof(refused<E>));
        static_assert(
            !__is_same(E, E),
            "tenon: TENON_DESCRIBE_ENUM must be given an enum; use TENON_DESCRIBE(T, members...) for a class");
        return {};
    } else {
        if constexpr (sizeof...(Enumerators) == 0 && found_enumerators<E>::list.count != 0) {
            static_assert(sizeof(refused<E>));
            static_assert(!__is_same(E, E),
                          "tenon: TENON_DESCRIBE_ENUM lists no enumerator, but the enum has some; list them all, or "
                          "leave it undescribed");
        }
        return {" described", {}, nullptr, 0, 0, &listed_enumerators_of<E, Enumerators...>::list, false, true};
    }
}
template <class E, class... Enumerators>
inline constexpr TypeBody type_body<E, enumerated<Enumerators...>> = enumerated_body<E, Enumerators...>();

template <class E, auto First, auto Last>
consteval TypeBody ranged_body() {
    if constexpr (!__is_enum(E)) {
        static_assert(sizeof(refused<E>));
        static_assert(!__is_same(E, E),
                      "tenon: TENON_ENUM_RANGE must be given an enum; use TENON_DESCRIBE(T, members...) for a class");
        return {};
    } else {
        using found = enumerators_in_range<E, First, Last>;
        if constexpr (!found::has_bounds) {
            static_assert(sizeof(refused<E>));
            static_assert(!__is_same(E, E),
                          "tenon: a bound of TENON_ENUM_RANGE is no value of the type of the enum; correct the range");
        } else if constexpr (!found::is_searched) {
            static_assert(sizeof(refused<E>));
            static_assert(!__is_same(E, E),
                          "tenon: the range in TENON_ENUM_RANGE must be of 1 to 4096 values; use "
                          "TENON_DESCRIBE_ENUM(E, enumerators...) for values that lie far apart");
        } else if constexpr (found::list.count == 0) {
            static_assert(sizeof(refused<E>));
            static_assert(!__is_same(E, E),
                          "tenon: no enumerator of this enum is in the range of TENON_ENUM_RANGE; include the "
                          "definition of the enum, or correct the range");
        }
        return {{found::stated.chars, found::stated.size}, {}, nullptr, 0, 0, &found::list, false, true};
    }
}
template <class E, auto First, auto Last>
inline constexpr TypeBody type_body<E, enum_range<First, Last>> = ranged_body<E, First, Last>();

/// The types that the body of T mentions.
template <class T, class Kind>
struct body_mentions : mentions_of<> {};
template <class Listed>
struct listed_mentions;
template <class... M>
struct listed_mentions<ListedMembers<M...>> : mentions_of<M...> {
    static_assert(all_of<can_be_held<M>...>);
};
template <class T>
requires(!__is_enum(T) && !is_of_library<T> && requires { sizeof(T); }) struct body_mentions<T, undescribed>
    : listed_mentions<found<T>> {
};
template <class T>
requires(!__is_enum(T) && name_of<T>.is_standard && requires { sizeof(T); }) struct body_mentions<T, undescribed>
    : standard_body<T> {
};
template <class T, class... Parts>
struct body_mentions<T, described<Parts...>> : mentions_of<typename part<Parts>::type...> {
    static_assert(all_of<can_be_held<typename part<Parts>::type>...>);
};

/// Whether T and everything that it holds is trivial for the purpose of calls.
template <class T>
inline constexpr bool is_trivial_throughout = true;
template <class T>
requires(!is_array<T>) inline constexpr bool is_trivial_throughout<const T> = is_trivial_throughout<T>;
template <class T, std::size_t N>
inline constexpr bool is_trivial_throughout<T[N]> = is_trivial_throughout<T>;
template <class T>
requires known_class<T>
inline constexpr bool is_trivial_throughout<T> = call_traits<T>.is_trivial() && holds_trivial_only<T>();

template <class Parts>
inline constexpr bool are_trivial_throughout = true;
template <class... M>
inline constexpr bool are_trivial_throughout<ListedMembers<M...>> = all_of<is_trivial_throughout<M>...>;
template <class... Parts>
inline constexpr bool are_trivial_throughout<described<Parts...>> =
    all_of<is_trivial_throughout<typename part<Parts>::type>...>;

template <class T>
consteval bool holds_trivial_only() {
    if constexpr (!__is_same(description_kind<T>, undescribed))
        return are_trivial_throughout<description_kind<T>>;
    else if constexpr (name_of<T>.is_standard)
        return true;
    else
        return are_trivial_throughout<found<T>>;
}

/// Whether T holds any data.
template <class T>
inline constexpr bool is_data = true;
template <class T>
requires(!is_array<T>) inline constexpr bool is_data<const T> = is_data<T>;
template <class T, std::size_t N>
inline constexpr bool is_data<T[N]> = is_data<T>;
template <class T>
requires known_class<T>
inline constexpr bool is_data<T> = holds_data<T>();

template <class Parts>
inline constexpr bool are_data = true;
template <class... M>
inline constexpr bool are_data<ListedMembers<M...>> = any_of<is_data<M>...>;
template <class... Parts>
inline constexpr bool are_data<described<Parts...>> = any_of<is_data<typename part<Parts>::type>...>;

template <class T>
consteval bool holds_data() {
    if constexpr (__is_empty(T))
        return false;
    else if constexpr (!__is_same(description_kind<T>, undescribed))
        return are_data<description_kind<T>>;
    else if constexpr (is_of_library<T>)
        return true;
    else
        return are_data<found<T>>;
}

}  // namespace detail
}  // namespace tenon
