// SPDX-License-Identifier: BSL-1.0
//
// The names of classes, members and enumerators, which only the compiler knows and shows in __PRETTY_FUNCTION__. No
// other header reads that. Only bare names are taken, never the spelling of a composite type, in which g++ and
// clang++ differ. Each reader is tried on a known answer, so that a compiler which prints another form is refused.
#pragma once

#include <tenon/base/text.hpp>
#include <tenon/identity/member_binding.hpp>

#include <cstddef>

// g++ leaves out the scopes that a name shares with the function that prints it, so these functions share none with
// any type.
namespace [[gnu::visibility("hidden")]] tenon_printer {

template <class T>
consteval tenon::detail::Chars type() {
    return {__PRETTY_FUNCTION__, sizeof __PRETTY_FUNCTION__ - 1};
}

template <auto Address>
consteval tenon::detail::Chars member() {
    return {__PRETTY_FUNCTION__, sizeof __PRETTY_FUNCTION__ - 1};
}

template <template <class...> class C>
consteval tenon::detail::Chars template_name() {
    return {__PRETTY_FUNCTION__, sizeof __PRETTY_FUNCTION__ - 1};
}

/// Prints a list of values: an enumerator as `acme::Format::gray`, a value without one as `(acme::Format)2`.
template <class E, E... Values>
consteval tenon::detail::Chars values() {
    return {__PRETTY_FUNCTION__, sizeof __PRETTY_FUNCTION__ - 1};
}

}  // namespace tenon_printer

namespace [[gnu::visibility("hidden")]] tenon {
namespace detail {

struct name_probe {};
template <class...>
struct name_probe_template {};

/// The size of everything in front of a type's name, by a type whose name is known. Behind the name stands "]".
inline constexpr std::size_t type_name_at =
    tenon_printer::type<name_probe>().size - sizeof("tenon::detail::name_probe");

/// The name of a class or enum as the compiler prints it, with its template arguments.
constexpr Chars type_in(Chars printed) { return {printed.data + type_name_at, printed.size - type_name_at - 1}; }
template <class T>
consteval Chars printed_type() {
    return type_in(tenon_printer::type<T>());
}

static_assert(__builtin_strcmp(printed_type<name_probe>().data, "tenon::detail::name_probe]") == 0,
              "tenon: this compiler prints types in a form unknown to tenon");

/// The number of characters in front of the first one that is among `stops`, or in front of the end. A builtin is one
/// step of a constant evaluation; a loop takes several for each character and made an export 8 % dearer. (The
/// builtins of g++ 12 that return a pointer are right only for the start of a text.)
constexpr std::size_t length_before(const char* text, const char* stops) {
#if defined(__clang__)
    std::size_t length = __builtin_strlen(text);
    for (; *stops != '\0'; ++stops)
        if (const char* const found = __builtin_strchr(text, *stops)) {
            const auto size = static_cast<std::size_t>(found - text);
            if (size < length) length = size;
        }
    return length;
#else
    return __builtin_strcspn(text, stops);
#endif
}

/// If a character literal begins here, as '<' or '\\' in template arguments, returns its last quote; otherwise `at`.
constexpr const char* end_of_character(const char* at) {
    if (*at != '\'') return at;
    for (++at; *at != '\''; ++at)
        if (*at == '\\') ++at;
    return at;
}

/// Whether the name of a module stands here: g++ prints "acme::Image@acme.image::Inner". It is not part of a name.
constexpr bool is_in_module(Chars printed, std::size_t at) { return at < printed.size && printed.data[at] == '@'; }

/// The size of "@acme.image", or of "@acme.image:partition".
constexpr std::size_t size_of_module(Chars from) {
    std::size_t size = 1;
    while (size < from.size && (is_name_char(from.data[size]) || from.data[size] == '.' ||
                                (from.data[size] == ':' && size + 1 < from.size && from.data[size + 1] != ':' &&
                                 from.data[size - 1] != ':')))
        ++size;
    return size;
}

// `Addresses` of members as a template argument make the compiler print the names of the members, one after the
// other:
//
//     clang++   &object.value.width, &object.value.height, &object.value.height
//     g++       ((const volatile void*)(& declared<T>::object.Storage<T>::value.T::width)), ((const ...
//
// The last address is repeated, so that something stands behind every name. clang++ 14 prints no longer list in full.
inline constexpr std::size_t most_printed_together = 8;

#if defined(__clang__)
inline constexpr const char* name_ends = "<({";
constexpr std::size_t length_before_module(const char*) { return static_cast<std::size_t>(-1); }
inline constexpr std::size_t between_items = sizeof(", ") - 1;
constexpr const char* first_item(const char* printed) { return __builtin_strchr(printed, '&'); }
constexpr const char* end_of_member(const char* name) { return __builtin_strchr(name, ','); }
constexpr const char* end_of_first_member(const char* printed) { return end_of_member(printed); }

/// Whether a text begins with these characters. One step of a constant evaluation.
template <std::size_t N>
constexpr bool begins_with(const char* text, const char (&start)[N]) {
    return __builtin_strncmp(text, start, N - 1) == 0;
}

/// Whether the scope of an enumerator begins here that is a class without a name of its own: "(anonymous struct)::audio"
/// in `typedef struct { enum Kind { audio } kind; } Port`. It looks like a cast, but no cast has a blank there.
inline constexpr bool prints_unnamed_scopes = true;
constexpr bool is_unnamed_scope(const char* at) { return begins_with(at, "(anonymous "); }

/// If something without a name is printed here, as "(anonymous struct)" or "(unnamed struct at acme/port.hpp:5:20)",
/// returns its last character; otherwise `at`. A path may hold any characters, so line and column tell its end.
constexpr const char* end_of_unnamed(const char* at) {
    if (*at != '(' || !(begins_with(at, "(unnamed ") || begins_with(at, "(anonymous ") || begins_with(at, "(lambda ")))
        return at;
    const char* end = at;
    while (*end != ')' && !begins_with(end, " at ")) ++end;
    if (*end == ')') return end;
    for (std::size_t numbers = 0; numbers != 2 || *end != ')';) {
        ++end;
        if (*end == ':')
            numbers = end[1] >= '0' && end[1] <= '9' ? numbers + 1 : 0;
        else if (!(*end >= '0' && *end <= '9') && *end != ')')
            numbers = 0;
    }
    return end;
}

/// Whether a class without a name is printed here: "(unnamed struct)" or "(anonymous union)".
constexpr bool is_unnamed_class(const char* at) {
    return begins_with(at, "(unnamed ") || (is_unnamed_scope(at) && !begins_with(at, "(anonymous namespace"));
}

/// The size of the scopes without a name that a text begins with: "(unnamed struct)::". clang++ prints them from 22 on.
constexpr std::size_t size_of_unnamed_scopes(Chars from) {
    std::size_t size = 0;
    while (is_unnamed_class(from.data + size)) {
        const char* const end = end_of_unnamed(from.data + size);
        if (end[1] != ':') break;
        size = static_cast<std::size_t>(end + 3 - from.data);
    }
    return size;
}

/// The size of what is printed in front of "(unnamed struct at acme/port.hpp:5:20)", if a name ends in that; otherwise
/// that of all.
constexpr std::size_t length_before_unnamed(Chars printed) {
    if (printed.size == 0 || printed.data[printed.size - 1] != ')') return printed.size;
    for (const char* at = printed.data; at < printed.data + printed.size; ++at) {
        const char* const end = end_of_unnamed(end_of_character(at));
        if (end + 1 == printed.data + printed.size && begins_with(at, "(unnamed "))
            return static_cast<std::size_t>(at - printed.data);
        at = end;
    }
    return printed.size;
}
/// The same without the scopes that have no name, which clang++ prints from 22 on: "acme::Event::(unnamed struct)::".
constexpr std::size_t length_before_unnamed_scopes(Chars printed) {
    std::size_t size = length_before_unnamed(printed);
    while (size != printed.size && size > 3 && printed.data[size - 3] == ')') {
        std::size_t at = size - 3;
        while (at != 0 && printed.data[at] != '(') --at;
        if (!is_unnamed_class(printed.data + at)) break;
        size = at;
    }
    return size;
}
/// Whether an unnamed type, by its printed name, is declared in a class, or in one without a name in it.
constexpr bool is_declared_in(Chars unnamed, Chars parent) {
    const std::size_t scope = length_before_unnamed_scopes(unnamed), end = length_before_unnamed_scopes(parent);
    if (end != parent.size) return Chars(unnamed.data, scope) == Chars(parent.data, end);
    return scope == parent.size + 2 && unnamed.starts_with(parent) && unnamed.data[parent.size] == ':';
}

/// The size of the cast of a value that has no enumerator: "(acme::Format)". `type`: the size of the printed name.
constexpr std::size_t size_of_cast(const char*, std::size_t type) { return type + 2; }
constexpr const char* end_of_number(const char* number) {
    const char* const comma = __builtin_strchr(number, ',');
    return comma != nullptr ? comma : __builtin_strchr(number, '>');
}
#else
inline constexpr const char* name_ends = "<({@";
constexpr std::size_t length_before_module(const char* printed) { return length_before(printed, "@"); }
inline constexpr std::size_t between_items = sizeof(")), ") - 1;
constexpr const char* first_item(const char* printed) {
    return __builtin_strstr(printed, "((const volatile void*)(& ");
}
constexpr const char* end_of_member(const char* name) { return name + length_before(name, ")"); }
constexpr const char* end_of_number(const char* number) { return number + length_before(number, ",}"); }
inline constexpr bool prints_unnamed_scopes = false;
constexpr bool is_unnamed_scope(const char*) { return false; }
constexpr const char* end_of_unnamed(const char* at) { return at; }
/// The size of an unnamed scope, "<unnamed struct>", that begins here, or 0.
constexpr std::size_t size_of_unnamed(Chars from) {
    constexpr Chars known[] = {"<unnamed struct>", "<unnamed union>", "<unnamed class>", "<unnamed enum>"};
    for (const Chars item : known)
        if (from.starts_with(item)) return item.size;
    return 0;
}
/// The same for "<unnamed struct>::<unnamed union>::": clang++ leaves scopes without a name out.
constexpr std::size_t size_of_unnamed_scopes(Chars from) {
    std::size_t all = 0;
    while (const std::size_t size = size_of_unnamed(from.from(all))) all += size + 2;
    return all;
}
constexpr std::size_t length_before_unnamed(Chars printed) {
    if (printed.size == 0 || printed.data[printed.size - 1] != '>') return printed.size;
    for (std::size_t size = 14; size <= 16 && size <= printed.size; ++size)
        if (size_of_unnamed(printed.from(printed.size - size)) == size) return printed.size - size;
    return printed.size;
}
/// Whether an unnamed type, by its printed name, is declared in a class, or in an anonymous union of it.
constexpr bool is_declared_in(Chars unnamed, Chars parent) {
    if (!unnamed.starts_with(parent)) return false;
    std::size_t at = parent.size;
    while (at + 2 < unnamed.size && unnamed.data[at] == ':') {
        const std::size_t size = size_of_unnamed(unnamed.from(at + 2));
        if (size == 0) return false;
        at += 2 + size;
    }
    return at == unnamed.size && at != parent.size;
}
/// The type may be printed otherwise than by itself: without the name of its module, and as "(acme::Port::._anon_3)",
/// where it has no name.
constexpr std::size_t size_of_cast(const char* cast, std::size_t) {
    const char* end = cast + 1;
    end += length_before(end, "()'");  // most have no other parentheses
    for (std::size_t depth = 1;; ++end) {
        end = end_of_character(end);
        depth += *end == '(';
        depth -= *end == ')';
        if (depth == 0) break;
    }
    return static_cast<std::size_t>(end - cast) + 1;
}
/// The template arguments of a type may contain a ')', but not this.
constexpr const char* end_of_first_member(const char* printed) {
    return __builtin_strstr(printed, ")), ((const volatile void*)(& ");
}
#endif

/// The size of what stands in front of a member's name: an item up to its last scope.
constexpr std::size_t size_of_scope(const char* item, const char* end) {
    while (end[-1] != '.' && end[-1] != ':') --end;
    return static_cast<std::size_t>(end - item);
}

/// Reads the names of members in the text that prints their addresses. (The scopes are equally long for all members
/// of a class, so only those of the first are looked at.)
template <class Named>
constexpr void read_member_names(const char* printed, Named* members, std::size_t count) {
    const char* item = first_item(printed);
    const std::size_t scope = size_of_scope(item, end_of_first_member(printed));
    for (std::size_t k = 0; k != count; ++k) {
        const char* const name = item + scope;
        const char* const end = end_of_member(name);
        members[k].name = {name, static_cast<std::size_t>(end - name)};
        item = end + between_items;
    }
}

struct member_probe {
    char before, known_member;  // alignment 1: with -fpack-struct g++ binds no reference to other members
    static member_probe object;
};
/// Whether the reader finds known names. (A template, so that only a translation unit that reads names pays for it.
/// So is enumerators_can_be_read.)
template <class Probe = member_probe>
inline constexpr bool member_names_can_be_read = [] {
    constexpr auto& first = Probe::object.before;
    constexpr auto& last = Probe::object.known_member;
    constexpr Addresses<2> probe{{&first, &last, &last}};
    struct {
        Chars name;
    } members[2];
    read_member_names(tenon_printer::member<probe>().data, members, 2);
    return members[0].name == "before" && members[1].name == "known_member";
}();

enum class enumerator_probe : unsigned char { known = 3 };

/// Reads the values of `tenon_printer::values` in order, and finds the names of those that have one.
template <class Probe = enumerator_probe>
class EnumeratorReader {
public:
    /// `type`: the size of the enum's printed name.
    constexpr EnumeratorReader(const char* printed, std::size_t type) : at_(printed + list_at + type), type_(type) {}

    /// Skips at most `most` values without an enumerator whose numbers have `characters` each, and returns how many.
    /// (Without this an export of an enum costs 2.4 times as much.)
    constexpr std::size_t skip(std::size_t most, std::size_t characters) {
        if (!is_cast(at_)) return 0;
        const std::size_t whole = size_of_cast() + characters + 2;  // ", "
        const char* at = at_;
        std::size_t skipped = 0;
        // As is_cast does it; a call for each value would cost as much as all the rest with g++.
        while (skipped != most && *at == '(' && !(prints_unnamed_scopes && at[2] == 'n' && is_unnamed_scope(at))) {
            at += whole;
            ++skipped;
        }
        at_ = at;
        return skipped;
    }

    /// Returns the enumerator of the next value without its scope, or nothing.
    constexpr Chars next() {
        Chars name;
        if (is_cast(at_)) {
            at_ = end_of_number(at_ + size_of_cast());
        } else {
            const char* first = at_;
            std::size_t depth = 0;  // of the template arguments of a scope
            for (; depth != 0 || !ends_value(*at_); ++at_) {
                if (*at_ == '(' || *at_ == '\'') at_ = end_of_unnamed(end_of_character(at_));
                depth += *at_ == '<';
                depth -= *at_ == '>';
                if (*at_ == ':') first = at_ + 1;
            }
            name = {first, static_cast<std::size_t>(at_ - first)};
        }
        at_ += 2;
        return name;
    }

private:
    static constexpr bool ends_value(char c) { return c == ',' || c == '}' || c == '>'; }
    static constexpr bool is_cast(const char* at) { return *at == '(' && !is_unnamed_scope(at); }

    /// The size of the cast at the current place, which all casts of a list have.
    constexpr std::size_t size_of_cast() {
        if (cast_ == 0) cast_ = detail::size_of_cast(at_, type_);
        return cast_;
    }

    /// Where the list begins if the type's name had no characters: g++ prints "{a, b}", clang++ "<a, b>".
    static constexpr std::size_t list_at =
        length_before(tenon_printer::values<Probe, Probe::known>().data, "{<") + 1 - printed_type<Probe>().size;

    const char* at_;
    std::size_t type_, cast_ = 0;
};

template <class Probe = enumerator_probe>
inline constexpr bool enumerators_can_be_read = [] {
    EnumeratorReader<Probe> read(tenon_printer::values<Probe, Probe{2}, Probe::known, Probe{4}>().data,
                                 printed_type<Probe>().size);
    return read.next().size == 0 && read.next() == "known" && read.skip(2, 1) == 1;
}();

}  // namespace detail
}  // namespace tenon
