// SPDX-License-Identifier: BSL-1.0
//
// The body of a class by reflection (C++26): a class that is not described shows what a description would list, and a
// description that is there is compared with the class.
#pragma once

#include <tenon/identity/described_body.hpp>
#include <tenon/identity/description_proof.hpp>
#include <tenon/reflection/class_parts.hpp>

#include <cstddef>
#include <meta>
#include <string>
#include <vector>

// Version 14 does not know this syntax.
// clang-format off

namespace [[gnu::visibility("hidden")]] tenon {
namespace detail {

/// A part of a class, as it is listed or as it is declared.
struct ClassPart {
    MemberView view;
    bool may_be_left_out = false;

    static constexpr Chars remedy = ", bases by TENON_DESCRIBE_DERIVED(T, (bases...), members...)";

    constexpr bool has_name_of(const ClassPart& other) const {
        return view.name.size != 0 && view.name == other.view.name;
    }
    constexpr bool operator==(const ClassPart& other) const {
        return view.type->kind == other.view.type->kind && view.name == other.view.name &&
               view.type->text == other.view.type->text && view.type->width == other.view.type->width &&
               view.is_mutable == other.view.is_mutable;
    }
    constexpr std::size_t most_characters() const { return view.name.size + view.type->text.size + 24; }
    constexpr void write(Writer& out) const { write_part(out, view); }
};

/// A data member in the description that nobody wrote: its type, and its name if the type has none.
template <class M, const char* Name = nullptr>
struct unwritten_member {};
template <class M, const char* Name>
struct part<unwritten_member<M, Name>> {
    using type = M;
};
template <class M, const char* Name>
struct part_name<unwritten_member<M, Name>> {
    static consteval Chars name() { return Name == nullptr ? Chars() : Chars(Name, __builtin_strlen(Name)); }
};
template <class M, const char* Name>
inline constexpr bool is_unbounded<unwritten_member<M[], Name>> = true;
template <std::meta::info Function>
using unwritten_function = member<"", &[:Function:]>;

/// Whether C++20 finds the members of T without help, as find_members does. Reflection would show the same, at six times
/// the cost.
template <class T, std::size_t Count = most_initialisers<T>()>
concept found_by_cpp20 =
    __is_aggregate(T) && !__is_union(T) && has_plain_members(^^T, Count) &&
    requires { sizeof(member_lists<octet_of(Count)>); } && takes<T, 0> && !takes<T, Count, member_stand_in> &&
    !may_bind_by_get<T> && requires { typename constant<(const_members_of<T, Count>().addresses, true)>; };

/// Whether reflection describes T: a class or a union without a description. (Enums: enum_body.hpp.)
template <class T>
consteval bool is_to_be_seen() {
    if constexpr (!__is_class(T) && !__is_union(T))
        return false;
    else if constexpr (name_of<T>.is_c_handle || is_of_library<T> || !__is_same(foreign_description<T>, undescribed))
        return false;
    else if constexpr (!requires { sizeof(T); })
        return false;
    else
        return !found_by_cpp20<T>;
}

/// Whether the description of T is the one that nobody wrote.
template <class T>
concept described_by_nobody = requires { typename description<T>::by_reflection; };

/// The parts of T with all its bases, or with those that a description lists.
template <class T, bool ListsAllBases, class... Bases>
inline constexpr auto reflected_parts = [] {
    std::vector<ReflectedPart> parts;
    add_parts(parts, ^^T, 0, {std::meta::dealias(^^Bases)...}, ListsAllBases);
    return std::define_static_array(parts);
}();

/// The description of T that nobody wrote.
template <class T>
consteval std::meta::info unwritten_description() {
    std::vector<std::meta::info> parts;
    for (const ReflectedPart& one : reflected_parts<T, true>) {
        const std::meta::info type = std::meta::type_of(one.what);
        if (one.may_be_left_out) continue;
        if (std::meta::is_base(one.what))
            parts.push_back(substitute(^^base, {type}));
        else if (std::meta::is_function(one.what))
            parts.push_back(substitute(^^unwritten_function, {std::meta::reflect_constant(one.what)}));
        else if (is_of_unnamed_type(one.what))
            parts.push_back(
                substitute(^^unwritten_member, {type, std::meta::reflect_constant(kept_name(one.what).data)}));
        else
            parts.push_back(substitute(^^unwritten_member, {type}));
    }
    return substitute(^^described, parts);
}

/// Stores the places of those members of T whose types have no name: of all, as a description may forget one.
template <class T, class All>
inline constexpr bool stores_all_places = false;
template <class T, class... All>
inline constexpr bool stores_all_places<T, described<All...>> = has_places<T, All...>;
template <class T>
consteval bool has_all_places() {
    if constexpr (has_members_of_unnamed_types(^^T)) {
        using all = [:unwritten_description<T>():];
        return stores_all_places<T, all>;
    }
    return true;
}

template <std::size_t Count>
struct ClassParts {
    ClassPart items[Count + 1];
    static constexpr std::size_t count = Count;
};
template <class T, bool ListsAllBases, class... Bases>
inline constexpr auto declared_parts = [] {
    ClassParts<reflected_parts<T, ListsAllBases, Bases...>.size()> parts{};
    [[maybe_unused]] std::size_t count = 0;
    template for (constexpr ReflectedPart one : reflected_parts<T, ListsAllBases, Bases...>) {
        using type = [:std::meta::type_of(one.what):];
        MemberView view{nullptr, kept_name(one.what), one.offset, std::meta::is_mutable_member(one.what), one.bit};
        if constexpr (std::meta::is_base(one.what))
            view.type = &base_class<type>;
        else if constexpr (std::meta::is_function(one.what))
            view.type = &virtual_function<type>;
        else if constexpr (std::meta::is_bit_field(one.what))
            view.type = &bits_of<type, static_cast<unsigned>(std::meta::bit_size_of(one.what))>;
        else if constexpr (is_reference_type<type>)
            view.type = &reference_to<type>;
        else
            view.type = &data_member<type>;
        parts.items[count++] = {view, one.may_be_left_out};
    }
    return parts;
}();

/// The parts of T, which is described by `Parts`.
template <class... Parts>
consteval std::vector<std::meta::info> listed_bases() {
    std::vector<std::meta::info> bases;
    for (const std::meta::info part : {^^Parts..., ^^void})
        if (std::meta::has_template_arguments(part) && std::meta::template_of(part) == ^^base)
            bases.push_back(std::meta::dealias(std::meta::template_arguments_of(part)[0]));
    return bases;
}
template <class T, class... Parts>
consteval std::meta::info with_listed_bases(std::meta::info list) {
    std::vector<std::meta::info> arguments{^^T, std::meta::reflect_constant(described_by_nobody<T>)};
    if (!described_by_nobody<T>)
        for (const std::meta::info base : listed_bases<Parts...>()) arguments.push_back(base);
    return substitute(list, arguments);
}
template <class T, class... Parts>
consteval auto& parts_there() {
    return [:with_listed_bases<T, Parts...>(^^declared_parts):];
}

template <std::meta::info What>
inline constexpr auto pointer_to = &[:What:];

/// Whether a description lists a part by a pointer to it. (A pointer to a member of an anonymous union has another type
/// than the same of its class, and is not compared.)
consteval bool points_to(std::meta::info listed, std::meta::info declared) {
    if (!std::meta::has_template_arguments(listed) || std::meta::template_of(listed) != ^^member) return true;
    if (std::meta::is_bit_field(declared) || std::meta::is_reference_type(std::meta::type_of(declared))) return true;
    const std::meta::info pointer = std::meta::template_arguments_of(listed)[1];
    const std::meta::info expected =
        std::meta::constant_of(substitute(^^pointer_to, {std::meta::reflect_constant(declared)}));
    return pointer == expected || std::meta::type_of(pointer) != std::meta::type_of(expected);
}

/// What is wrong with a description, and which of the declared parts it lists.
template <std::size_t Count>
struct ClassProof {
    Lie<ClassPart> lie;
    std::size_t which[Count + 1];
};
template <class... Parts>
inline constexpr ClassPart listed_parts[] = {{part<Parts>::view}..., {}};
template <class T, class... Parts>
inline constexpr auto class_proof = [] {
    constexpr auto& there = parts_there<T, Parts...>();
    ClassProof<sizeof...(Parts)> proof{};
    if constexpr (described_by_nobody<T>) {
        std::size_t count = 0;
        for (std::size_t k = 0; k != there.count; ++k)
            if (!there.items[k].may_be_left_out) proof.which[count++] = k;
    } else {
        constexpr auto& listed = listed_parts<Parts...>;
        proof.lie = find_lie(listed, sizeof...(Parts), there.items, there.count, proof.which);
        if (!proof.lie.is_none()) return proof;
        constexpr auto& declared = [:with_listed_bases<T, Parts...>(^^reflected_parts):];
        const std::meta::info parts[] = {^^Parts..., ^^void};
        for (std::size_t k = sizeof...(Parts); k-- != 0;)
            if (!points_to(parts[k], declared[proof.which[k]].what))
                proof.lie = {Lie<ClassPart>::Kind::points_elsewhere, &listed[k]};
    }
    return proof;
}();

/// The parts that the line of T shows.
template <class T, class... Parts>
inline constexpr auto proven_members = [] {
    MemberList<sizeof...(Parts)> list{};
    for (std::size_t k = 0; k != sizeof...(Parts); ++k) {
        const MemberView& view = list.items[k] = parts_there<T, Parts...>().items[class_proof<T, Parts...>.which[k]].view;
        list.characters += view.name.size + view.type->text.size + (view.is_mutable ? 8 : 0);
    }
    return list;
}();

template <class T, class... Parts>
consteval TypeBody proven_body() {
    constexpr bool can_be_shown = what_cannot_be_shown(^^T).empty();
    static_assert(can_be_shown, "tenon: a description of " + std::string(std::meta::display_string_of(^^T)) +
                                    " cannot show " + what_cannot_be_shown(^^T) +
                                    "; use TENON_NOMINAL(T, \"revision\")");
    if constexpr (can_be_shown && !any_of<__is_same(Parts, refused_part)...>) {
        static_assert(has_all_places<T>());
        constexpr auto& lie = class_proof<T, Parts...>.lie;
        constexpr Chars name = spelling<T>::view.text;
        static_assert(lie.is_none(), sentence_about<room_for_sentence(lie, name)>(lie, name));
        if constexpr (lie.is_none()) return body_of(proven_members<T, Parts...>);
    }
    return {};
}
template <class T, class... Parts>
requires(__is_class(T) || __is_union(T))
inline constexpr TypeBody type_body<T, described<Parts...>> = proven_body<T, Parts...>();

}  // namespace detail
}  // namespace tenon

template <class T>
requires(tenon::detail::is_to_be_seen<T>())
struct tenon::description<T> {
    using by_reflection = T;
    using description_kind = [:tenon::detail::unwritten_description<T>():];
    static_assert(tenon::detail::stores_all_places<T, description_kind>);

    /// As TENON_DETAIL_COPIES: a class may befriend its description although nobody writes it.
    template <class Tenon>
    static consteval bool tenon_copies() {
        return requires(Tenon& object) { object.~Tenon(); } &&
               (requires(const Tenon& from) { ::new Tenon(from); } ||
                requires(Tenon&& from) { ::new Tenon(static_cast<Tenon&&>(from)); });
    }
};
