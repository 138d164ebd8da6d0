// SPDX-License-Identifier: BSL-1.0
//
// What reflection (C++26) sees of a class: its bases, data members and virtual functions, private ones too, in the order
// of their declaration, which is what a description lists. Only <tenon/reflect.hpp> includes this room, because <meta>
// costs a unit that uses nothing of the standard library four times as much as an export.
#pragma once

#include <tenon/identity/members.hpp>

#include <cstddef>
#include <meta>
#include <string>
#include <string_view>
#include <vector>

// Version 14 does not know this syntax.
// clang-format off

namespace [[gnu::visibility("hidden")]] tenon {
namespace detail {

/// Reflection sees private members too.
consteval std::meta::access_context everything() { return std::meta::access_context::unchecked(); }

/// A base, a data member or a virtual function of a class.
struct ReflectedPart {
    std::meta::info what;
    std::size_t offset = 0;        // of bases and data members, in bytes
    bool may_be_left_out = false;  // an overriding function that has no slot of its own
    unsigned bit = 0;              // of a bit-field: its first bit in that byte
};

/// Whether pointers to a class and to one of its bases, or to itself, are the same address, so that a function may return
/// one where its base's version returns the other.
consteval bool lies_first(std::meta::info base, std::meta::info derived) {
    if (base == derived) return true;
    if (!std::meta::is_class_type(derived) || !std::meta::is_complete_type(derived)) return false;
    for (const std::meta::info direct : std::meta::bases_of(derived, everything()))
        if (!std::meta::is_virtual(direct) && std::meta::offset_of(direct).bytes == 0 &&
            lies_first(base, std::meta::dealias(std::meta::type_of(direct))))
            return true;
    return false;
}

/// Whether a function that returns `result` takes the slot of one that returns `overridden`.
consteval bool returns_in_one_slot(std::meta::info result, std::meta::info overridden) {
    result = std::meta::dealias(result);
    overridden = std::meta::dealias(overridden);
    if (result == overridden) return true;
    const auto target = [](std::meta::info type) {
        return std::meta::dealias(
            std::meta::remove_cv(std::meta::remove_pointer(std::meta::remove_reference(std::meta::dealias(type)))));
    };
    return lies_first(target(overridden), target(result));
}

consteval bool have_one_name(std::meta::info a, std::meta::info b) {
    if (std::meta::has_identifier(a) != std::meta::has_identifier(b)) return false;
    if (std::meta::has_identifier(a)) return std::meta::identifier_of(a) == std::meta::identifier_of(b);
    if (std::meta::is_conversion_function(a) || std::meta::is_conversion_function(b))
        return std::meta::is_conversion_function(a) && std::meta::is_conversion_function(b);
    return std::meta::is_operator_function(a) && std::meta::is_operator_function(b) &&
           std::meta::operator_of(a) == std::meta::operator_of(b);
}

consteval bool have_one_parameter_list(std::meta::info a, std::meta::info b) {
    const std::vector<std::meta::info> of_a = std::meta::parameters_of(std::meta::type_of(a)),
                                       of_b = std::meta::parameters_of(std::meta::type_of(b));
    if (of_a.size() != of_b.size()) return false;
    for (std::size_t k = 0; k != of_a.size(); ++k)
        if (std::meta::dealias(of_a[k]) != std::meta::dealias(of_b[k])) return false;
    return std::meta::is_vararg_function(a) == std::meta::is_vararg_function(b) &&
           std::meta::is_const(a) == std::meta::is_const(b) && std::meta::is_volatile(a) == std::meta::is_volatile(b) &&
           std::meta::is_lvalue_reference_qualified(a) == std::meta::is_lvalue_reference_qualified(b) &&
           std::meta::is_rvalue_reference_qualified(a) == std::meta::is_rvalue_reference_qualified(b);
}

consteval bool is_virtual_function(std::meta::info member) {
    return std::meta::is_function(member) && std::meta::is_virtual(member) && !std::meta::is_destructor(member);
}

/// The base with which a class shares its vtable, which the Itanium ABI calls primary; the null reflection if there is
/// none.
consteval std::meta::info primary_base(std::meta::info type) {
    for (const std::meta::info direct : std::meta::bases_of(type, everything()))
        if (!std::meta::is_virtual(direct) && std::meta::is_polymorphic_type(std::meta::type_of(direct)))
            return std::meta::dealias(std::meta::type_of(direct));
    return {};
}

/// Whether a virtual function of a class takes the slot of one that it overrides. Otherwise it has a slot of its own.
consteval bool takes_a_slot_of_a_base(std::meta::info function, std::meta::info type) {
    for (std::meta::info base = primary_base(type); base != std::meta::info{}; base = primary_base(base))
        for (const std::meta::info member : std::meta::members_of(base, everything()))
            if (is_virtual_function(member) && have_one_name(function, member) &&
                have_one_parameter_list(function, member) &&
                returns_in_one_slot(std::meta::return_type_of(function), std::meta::return_type_of(member)))
                return true;
    return false;
}

/// Adds a data member, or those of an anonymous union.
consteval void add_data(std::vector<ReflectedPart>& parts, std::meta::info member, std::size_t from) {
    const std::size_t at = from + static_cast<std::size_t>(std::meta::offset_of(member).bytes);
    if (std::meta::has_identifier(member)) {
        parts.push_back({member, at, false, static_cast<unsigned>(std::meta::offset_of(member).bits)});
        return;
    }
    for (const std::meta::info inner : std::meta::nonstatic_data_members_of(std::meta::type_of(member), everything()))
        add_data(parts, inner, at);
}

/// Whether a class has no base and so many members, each of which a structured binding binds and an address tells.
consteval bool has_plain_members(std::meta::info type, std::size_t count) {
    if (!std::meta::bases_of(type, everything()).empty()) return false;
    for (const std::meta::info member : std::meta::members_of(type, everything())) {
        if (std::meta::is_bit_field(member)) return false;  // one without a name is no data member
        if (!std::meta::is_nonstatic_data_member(member)) continue;
        const std::meta::info of = std::meta::type_of(member);
        if (!std::meta::has_identifier(member) || std::meta::is_reference_type(of) ||
            std::meta::is_unbounded_array_type(of) || std::meta::is_volatile(of) || count-- == 0)
            return false;
    }
    return count == 0;
}

/// Whether a description may list the data of a base as if it were the class's own.
consteval bool may_be_listed_by_members(std::meta::info base) {
    return !std::meta::is_virtual(base) && !std::meta::is_polymorphic_type(std::meta::type_of(base)) &&
           !std::meta::is_empty_type(std::meta::type_of(base));
}

consteval void add_parts(std::vector<ReflectedPart>& parts, std::meta::info type, std::size_t from,
                         const std::vector<std::meta::info>& listed_bases, bool lists_all_bases) {
    for (const std::meta::info base : std::meta::bases_of(type, everything())) {
        const std::meta::info of = std::meta::dealias(std::meta::type_of(base));
        const std::size_t at = from + static_cast<std::size_t>(std::meta::offset_of(base).bytes);
        bool is_listed = lists_all_bases || !may_be_listed_by_members(base);
        for (const std::meta::info listed : listed_bases) is_listed |= listed == of;
        if (is_listed)
            parts.push_back({base, at});
        else
            add_parts(parts, of, at, {}, false);  // one base of a base is no part of the class
    }
    for (const std::meta::info member : std::meta::members_of(type, everything())) {
        if (std::meta::is_nonstatic_data_member(member))
            add_data(parts, member, from);
        else if (is_virtual_function(member))
            parts.push_back({member, 0, takes_a_slot_of_a_base(member, type)});
    }
}

/// The name of a part, which a base has none: that of an operator as its declaration has it.
consteval Chars kept_name(std::meta::info part) {
    if (std::meta::is_base(part)) return {};
    if (std::meta::has_identifier(part)) {
        const std::string_view name = std::meta::identifier_of(part);
        return {std::define_static_string(name), name.size()};
    }
    std::string name = "operator";
    if (std::meta::is_conversion_function(part))
        (name += ' ') += std::meta::display_string_of(std::meta::return_type_of(part));
    else
        name += std::meta::symbol_of(std::meta::operator_of(part));
    return {std::define_static_string(name), name.size()};
}

/// Whether the type of a member, or what it points to or is an array of, is declared without a name.
consteval bool is_of_unnamed_type(std::meta::info member) {
    std::meta::info type = std::meta::dealias(std::meta::type_of(member)), outer = type;
    do {
        outer = type;
        type = std::meta::remove_cvref(std::meta::remove_pointer(std::meta::remove_all_extents(type)));
    } while (type != outer);
    return (std::meta::is_class_type(type) || std::meta::is_union_type(type) || std::meta::is_enum_type(type)) &&
           !std::meta::has_identifier(type) && !std::meta::has_template_arguments(type);
}
consteval bool has_members_of_unnamed_types(std::meta::info type) {
    for (const std::meta::info member : std::meta::nonstatic_data_members_of(type, everything()))
        if (is_of_unnamed_type(member)) return true;
    return false;
}

/// Says what of a class no line shows; nothing if there is nothing.
consteval std::string what_cannot_be_shown(std::meta::info type) {
    for (const std::meta::info base : std::meta::bases_of(type, everything()))
        if (std::meta::is_virtual(base))
            return std::string("the virtual base ").append(std::meta::display_string_of(std::meta::type_of(base)));
    for (const std::meta::info member : std::meta::members_of(type, everything())) {
        if (is_virtual_function(member) && std::meta::is_deleted(member))
            return std::string("a virtual function that is deleted, ").append(kept_name(member).data);
        if (std::meta::is_bit_field(member) && !std::meta::has_identifier(member))
            return "an unnamed bit-field, which makes compilers pass the class in different ways";
        if (!std::meta::is_nonstatic_data_member(member)) continue;
        if (std::meta::has_identifier(member)) continue;
        if (const std::string inner = what_cannot_be_shown(std::meta::type_of(member)); !inner.empty()) return inner;
    }
    return {};
}

}  // namespace detail
}  // namespace tenon
