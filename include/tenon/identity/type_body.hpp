// SPDX-License-Identifier: BSL-1.0
//
// The inside of a class or an enum, which its line ends in: found, listed, or vouched for. A class that shows nothing is refused, and
// told which macro to use.
#pragma once

#include <tenon/identity/enumerators.hpp>
#include <tenon/identity/members.hpp>
#include <tenon/identity/standard_body.hpp>

#include <cstddef>

namespace [[gnu::visibility("hidden")]] tenon {
namespace detail {

/// The way in which T shows its inside: described<...>, nominal<...>, opaque or undescribed.
template <class T>
using description_kind = typename description<T>::description_kind;

/// The inside of a class or an enum, by one of the ways to show it.
struct TypeBody {
    Chars kind = {};  // " nominal ", " -128..255,bits", ...
    Chars text = {};
    const MemberView* members = nullptr;
    std::size_t member_count = 0, member_characters = 0;
    const EnumeratorList* enumerators = nullptr;
    bool lists_members = false, lists_enumerators = false;

    /// In a class of a size with so many digits.
    constexpr std::size_t most_characters(std::size_t digits) const {
        const std::size_t most = kind.size + text.size + 4 + member_characters + member_count * (digits + 12);
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
            const PartType& type = *member.type;
            const bool is_function = type.kind == PartType::Kind::function;
            if (k == 0)
                out.put_one(' ');
            else
                out.put_two(';', ' ');
            if (type.kind == PartType::Kind::base) {
                out.put("base ");
            } else {
                out.put(member.name);
                out.put_two(':', ' ');
                if (is_function) out.put("virtual ");
                if (member.is_mutable) out.put("mutable ");
            }
            out.put(type.text);
            if (is_function) continue;
            out.put_two(' ', '@');
            out.put_number(member.offset);
        }
        out.put(" }");
    }
};

template <std::size_t Count>
constexpr TypeBody inside_of(const MemberList<Count>& table) {
    return {{}, {}, table.of, Count, table.characters, nullptr, true};
}

/// The inside of an enum whose enumerators are found without help.
template <class E>
consteval TypeBody searched_inside() {
    constexpr auto& found = found_enumerators<E>::list;
    static_assert(found.count != 0,
                  "tenon: this enum is only declared here, or has no enumerator that is found without help; include its definition, or use "
                  "TENON_DESCRIBE_ENUM(E, enumerators...), and TENON_DESCRIBE_ENUM(E) for one that has none");
    return {" -128..255,bits", {}, nullptr, 0, 0, &found, false, true};
}

template <class T, class Found>
consteval TypeBody inside_of_found() {
    if constexpr (Found::count != 0) static_assert(is_all_of<T, account_for(found_members<T, Found>, 0, sizeof(T), alignof(T))>);
    return inside_of(found_members<T, Found>);
}

template <class T>
consteval TypeBody found_inside() {
    if constexpr (name_of<T>.is_standard && __is_enum(T))
        return {" ", standard_library};
    else if constexpr (name_of<T>.is_standard)
        return {" ", standard_inside<T>::text};
    else if constexpr (name_of<T>.is_c_value)
        return {" ", "C library"};
    else if constexpr (__is_enum(T))
        return searched_inside<T>();
    else
        return inside_of_found<T, found<T>>();
}

/// What T shows of its inside through `Way`. The primary template is for types that are not described.
template <class T, class Way>
inline constexpr TypeBody inside = found_inside<T>();

template <Literal Revision>
consteval TypeBody nominal_inside() {
    static_assert(is_plain(Revision), "tenon: the revision in TENON_NOMINAL must be a text of printable ASCII characters");
    return {" nominal ", Revision};
}
template <class T, Literal Revision>
inline constexpr TypeBody inside<T, nominal<Revision>> = nominal_inside<Revision>();

template <class E, class... Enumerators>
consteval TypeBody enumerated_inside() {
    static_assert(__is_enum(E), "tenon: TENON_DESCRIBE_ENUM must be given an enum; use TENON_DESCRIBE(T, members...) for a class");
    if constexpr (sizeof...(Enumerators) == 0)
        static_assert(found_enumerators<E>::list.count == 0,
                      "tenon: TENON_DESCRIBE_ENUM lists no enumerator of an enum that has some; list them all, or leave it undescribed");
    return {" described", {}, nullptr, 0, 0, &listed_enumerators_of<E, Enumerators...>::list, false, true};
}
template <class E, class... Enumerators>
inline constexpr TypeBody inside<E, enumerated<Enumerators...>> = enumerated_inside<E, Enumerators...>();

/// The types that it mentions.
template <class T, class Way>
struct inside_mentions : mentions_of<> {};
template <class Listed>
struct listed_mentions;
template <class... M>
struct listed_mentions<ListedMembers<M...>> : mentions_of<M...> {
    static_assert((can_be_held<M> && ...));
};
template <class T>
    requires(!__is_enum(T) && !is_of_library<T> && requires { sizeof(T); })
struct inside_mentions<T, undescribed> : listed_mentions<found<T>> {};
template <class T>
    requires(!__is_enum(T) && name_of<T>.is_standard && requires { sizeof(T); })
struct inside_mentions<T, undescribed> : standard_inside<T> {};
template <class T, class... Parts>
struct inside_mentions<T, described<Parts...>> : mentions_of<typename part<Parts>::type...> {
    static_assert((can_be_held<typename part<Parts>::type> && ...));
};

/// Whether values that T is made of are trivial for the purpose of calls, throughout.
template <class T>
inline constexpr bool is_trivial_throughout = true;
template <class T>
    requires(!is_array<T>)
inline constexpr bool is_trivial_throughout<const T> = is_trivial_throughout<T>;
template <class T, std::size_t N>
inline constexpr bool is_trivial_throughout<T[N]> = is_trivial_throughout<T>;
template <class T>
    requires known_class<T>
inline constexpr bool is_trivial_throughout<T> = passing<T>.is_trivial() && holds_what_is_trivial<T>();

template <class Parts>
inline constexpr bool are_trivial_throughout = true;
template <class... M>
inline constexpr bool are_trivial_throughout<ListedMembers<M...>> = (is_trivial_throughout<M> && ...);
template <class... Parts>
inline constexpr bool are_trivial_throughout<described<Parts...>> = (is_trivial_throughout<typename part<Parts>::type> && ...);

template <class T>
consteval bool holds_what_is_trivial() {
    if constexpr (!__is_same(description_kind<T>, undescribed))
        return are_trivial_throughout<description_kind<T>>;
    else if constexpr (name_of<T>.is_standard)
        return true;
    else
        return are_trivial_throughout<found<T>>;
}

/// Whether values that T is made of hold any data.
template <class T>
inline constexpr bool is_data = true;
template <class T>
    requires(!is_array<T>)
inline constexpr bool is_data<const T> = is_data<T>;
template <class T, std::size_t N>
inline constexpr bool is_data<T[N]> = is_data<T>;
template <class T>
    requires known_class<T>
inline constexpr bool is_data<T> = holds_data<T>();

template <class Parts>
inline constexpr bool are_data = true;
template <class... M>
inline constexpr bool are_data<ListedMembers<M...>> = (is_data<M> || ...);
template <class... Parts>
inline constexpr bool are_data<described<Parts...>> = (is_data<typename part<Parts>::type> || ...);

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
