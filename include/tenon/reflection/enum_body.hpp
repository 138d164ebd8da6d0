// SPDX-License-Identifier: BSL-1.0
//
// The enumerators of an enum by reflection (C++26), whatever their values are. An enum that C++20 finds nothing of shows
// what TENON_DESCRIBE_ENUM would list. One that C++20 finds a part of is refused, because the other side may be C++20,
// unless TENON_REFLECTED says that no side is. A description that is there is compared with the enum.
#pragma once

#include <tenon/identity/description_proof.hpp>
#include <tenon/identity/type_body.hpp>
#include <tenon/reflection/reflected.hpp>

#include <cstddef>
#include <cstdint>
#include <meta>
#include <string_view>

// Version 14 does not know this syntax.
// clang-format off

namespace [[gnu::visibility("hidden")]] tenon {

namespace detail {

/// The description of an enum that nobody wrote.
struct seen_enum {
    using description_kind = seen_enum;
};

/// An enumerator, as it is listed or as it is declared.
struct ProvenEnumerator {
    Enumerator is;
    bool is_signed = false;

    static constexpr bool may_be_left_out = false;
    static constexpr Chars remedy = {};

    constexpr bool has_name_of(const ProvenEnumerator& other) const { return is.name == other.is.name; }
    constexpr bool operator==(const ProvenEnumerator& other) const {
        return is.name == other.is.name && is.bits == other.is.bits;
    }
    constexpr std::size_t most_characters() const { return is.name.size + 24; }
    constexpr void write(auto& out) const { write_enumerator(out, is, is_signed); }
};

template <std::size_t Count>
struct ProvenEnumerators {
    ProvenEnumerator items[Count + 1];
    static constexpr std::size_t count = Count;
};

/// The enumerators of E in the order of their declaration.
template <class E>
inline constexpr auto seen_enumerators = [] {
    constexpr std::size_t count = std::meta::enumerators_of(std::meta::dealias(^^E)).size();
    using underlying = __underlying_type(E);
    ProvenEnumerators<count> seen{};
    [[maybe_unused]] std::size_t next = 0;
    template for (constexpr std::meta::info one :
                  std::define_static_array(std::meta::enumerators_of(std::meta::dealias(^^E)))) {
        const std::string_view name = std::define_static_string(std::meta::identifier_of(one));
        seen.items[next++] = {{{name.data(), name.size()}, static_cast<std::uint64_t>(static_cast<underlying>([:one:]))},
                              has_sign<underlying>};
    }
    return seen;
}();

/// How many enumerators C++20 finds.
template <class E>
inline constexpr std::size_t found_in_cpp20 = [] {
    std::size_t count = 0;
    for (std::size_t k = 0; k != seen_enumerators<E>.count; ++k)
        count += searched_values<E>.contain(seen_enumerators<E>.items[k].is.bits);
    return count;
}();

/// Whether E is an enum that can be seen.
template <class E>
concept enum_to_see =
    __is_enum(E) && !name_of<E>.is_standard && __is_same(foreign_description<E>, undescribed) &&
    std::meta::is_enumerable_type(^^E);

/// The body of an enum by what reflection sees.
template <class E>
struct seen_list {
    using underlying = __underlying_type(E);
    static constexpr auto all = [] {
        struct {
            Enumerator items[seen_enumerators<E>.count + 1];
        } sorted{};
        for (std::size_t k = 0; k != seen_enumerators<E>.count; ++k) sorted.items[k] = seen_enumerators<E>.items[k].is;
        sort_by_value<underlying>(sorted.items, seen_enumerators<E>.count);
        return sorted;
    }();
    static constexpr EnumeratorList list{all.items, seen_enumerators<E>.count, has_sign<underlying>};
};
template <class E>
inline constexpr TypeBody type_body<E, reflected> = {" reflected", {}, nullptr, 0, 0, &seen_list<E>::list, false, true};
template <class E>
inline constexpr TypeBody type_body<E, seen_enum> = {" described", {}, nullptr, 0, 0, &seen_list<E>::list, false, true};

/// An enum of which C++20 finds a part. The sentence says which enumerator it would leave out.
template <class E>
consteval auto sentence_about_unfound() {
    constexpr auto& seen = seen_enumerators<E>;
    constexpr std::size_t which = [] {
        std::size_t k = 0;
        while (searched_values<E>.contain(seen.items[k].is.bits)) ++k;
        return k;
    }();
    Sentence<spelling<E>::view.text.size + seen.items[which].most_characters() + 320> said;
    Writer out(said.chars);
    out.put("tenon: C++20 does not find '");
    seen.items[which].write(out);
    out.put("' of ");
    out.put(spelling<E>::view.text);
    out.put(" without help; use TENON_DESCRIBE_ENUM(E, enumerators...) or TENON_ENUM_RANGE(E, first, last), or "
            "TENON_REFLECTED(E) if all that meet it are compiled with reflection");
    said.length = out.size();
    return said;
}
template <enum_to_see E>
requires(found_in_cpp20<E> != seen_enumerators<E>.count)
inline constexpr TypeBody type_body<E, undescribed> = [] {
    static_assert(found_in_cpp20<E> == seen_enumerators<E>.count, sentence_about_unfound<E>());
    return TypeBody{};
}();

/// Compares a description with the enum.
template <class E, class... Enumerators>
inline constexpr Lie<ProvenEnumerator> lie_about_enum{};
template <class E, Literal... Names, auto... Values>
inline constexpr Lie<ProvenEnumerator> lie_about_enum<E, enumerator<Names, Values>...> = [] {
    using underlying = __underlying_type(E);
    static constexpr ProvenEnumerator listed[] = {
        {{Names, static_cast<std::uint64_t>(static_cast<underlying>(Values))}, has_sign<underlying>}..., {}};
    std::size_t which[sizeof...(Names) + 1] = {};
    return find_lie(listed, sizeof...(Names), seen_enumerators<E>.items, seen_enumerators<E>.count, which);
}();
template <class E, class... Enumerators>
consteval TypeBody proven_enum() {
    constexpr auto& lie = lie_about_enum<E, Enumerators...>;
    constexpr Chars name = spelling<E>::view.text;
    static_assert(lie.is_none(), sentence_about<room_for_sentence(lie, name)>(lie, name));
    return enumerated_body<E, Enumerators...>();
}
template <class E, class... Enumerators>
requires(__is_enum(E))
inline constexpr TypeBody type_body<E, enumerated<Enumerators...>> = proven_enum<E, Enumerators...>();

}  // namespace detail
}  // namespace tenon

/// An enum of which C++20 finds nothing.
template <tenon::detail::enum_to_see E>
requires(tenon::detail::found_in_cpp20<E> == 0)
struct tenon::description<E> : tenon::detail::seen_enum {};
