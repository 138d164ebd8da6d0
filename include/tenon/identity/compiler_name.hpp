// SPDX-License-Identifier: BSL-1.0
//
// What only the compiler knows: how a class, a member or an enumerator is called. It says so in __PRETTY_FUNCTION__ alone; this
// header is the one place that reads it. Only the bare names are taken from there, never the spelling of a composite type, in
// which g++ and clang++ differ. Every reader is tried on a known answer, so that a compiler that prints otherwise is refused.
#pragma once

#include <tenon/identity/arity.hpp>
#include <tenon/base/text.hpp>

#include <cstddef>

// g++ leaves out the scopes that a name shares with the function that prints it, so these stand where no type of anybody's does.
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

/// All values of a list at once: an enumerator is printed as `acme::Format::gray`, a value without one as `(acme::Format)2`.
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

/// The size of everything in front of the type's name, found with a type whose name is known; behind it stands "]".
inline constexpr std::size_t type_name_at = tenon_printer::type<name_probe>().size - sizeof("tenon::detail::name_probe");

/// The name of a class or enum as the compiler prints it, with template arguments.
constexpr Chars type_in(Chars printed) { return {printed.data + type_name_at, printed.size - type_name_at - 1}; }
template <class T>
consteval Chars printed_type() {
    return type_in(tenon_printer::type<T>());
}

static_assert(__builtin_strcmp(printed_type<name_probe>().data, "tenon::detail::name_probe]") == 0,
              "tenon: this compiler prints types in a form unknown to tenon");

/// The number of characters in front of the first that is one of some, or of the end. A builtin is one step of a constant evaluation, a
/// loop several for each character. (Those of g++ 12 that return a pointer are right only about the start of a text.)
constexpr std::size_t length_before(const char* text, const char* some) {
#if defined(__clang__)
    std::size_t length = __builtin_strlen(text);
    for (; *some != '\0'; ++some)
        if (const char* const found = __builtin_strchr(text, *some)) {
            const auto size = static_cast<std::size_t>(found - text);
            if (size < length) length = size;
        }
    return length;
#else
    return __builtin_strcspn(text, some);
#endif
}

/// The last character of a template argument that is a character, as '<' or '\\'', where one begins; it may be any bracket.
constexpr const char* end_of_character(const char* at) {
    if (*at != '\'') return at;
    for (++at; *at != '\''; ++at)
        if (*at == '\\') ++at;
    return at;
}

constexpr bool is_name_char(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' || c == '$' ||
           static_cast<unsigned char>(c) >= 0x80;
}

/// Where g++ prints an entity of a module it adds which: "acme::Image@acme.image::Inner". The module is no part of a name.
constexpr bool is_in_module(Chars printed, std::size_t at) { return at < printed.size && printed.data[at] == '@'; }

/// The size of "@acme.image", or of "@acme.image:partition".
constexpr std::size_t size_of_module(Chars from) {
    std::size_t size = 1;
    while (size < from.size && (is_name_char(from.data[size]) || from.data[size] == '.' ||
                                (from.data[size] == ':' && size + 1 < from.size && from.data[size + 1] != ':' && from.data[size - 1] != ':')))
        ++size;
    return size;
}

/// `Addresses` of members as a template argument make the compiler print the members' names: "&object.value.width" of clang++,
/// "((const volatile void*)(& declared<T>::object.Storage<T>::value.T::width))" of g++, one behind the other. The last address is
/// repeated, so that something stands behind every name. So many are printed together, as clang++ 14 prints no longer array in full.
inline constexpr std::size_t most_printed_together = 8;

#if defined(__clang__)
inline constexpr const char* name_ends = "<({";
constexpr std::size_t length_before_module(const char*) { return static_cast<std::size_t>(-1); }
inline constexpr char before_member = '.';
inline constexpr Chars between_members = ", ";
constexpr const char* first_item(const char* printed) { return __builtin_strchr(printed, '&'); }
constexpr const char* end_of_member(const char* name) { return __builtin_strchr(name, ','); }
constexpr const char* end_of_first_member(const char* printed) { return end_of_member(printed); }
constexpr const char* end_of_number(const char* number) {
    const char* const comma = __builtin_strchr(number, ',');
    return comma != nullptr ? comma : __builtin_strchr(number, '>');
}
#else
inline constexpr const char* name_ends = "<({@";
constexpr std::size_t length_before_module(const char* printed) { return length_before(printed, "@"); }
inline constexpr char before_member = ':';
inline constexpr Chars between_members = ")), ";
constexpr const char* first_item(const char* printed) { return __builtin_strstr(printed, "((const volatile void*)(& "); }
constexpr const char* end_of_member(const char* name) { return name + length_before(name, ")"); }
constexpr const char* end_of_number(const char* number) { return number + length_before(number, ",}"); }
/// A type's template arguments may look like much, but not like this.
constexpr const char* end_of_first_member(const char* printed) { return __builtin_strstr(printed, ")), ((const volatile void*)(& "); }
#endif

/// The names of members in the text that prints their addresses. What stands before a name is equally long for all of a class.
template <class Named>
constexpr void read_member_names(const char* printed, Named* members, std::size_t count) {
    const char* end = end_of_first_member(printed);
    const char* name = end;
    while (name[-1] != before_member && name[-1] != ':') --name;
    const std::size_t from_end_to_name = between_members.size + static_cast<std::size_t>(name - first_item(printed));
    for (std::size_t k = 0; true; ++k) {
        members[k].name = {name, static_cast<std::size_t>(end - name)};
        if (k + 1 == count) return;
        name = end + from_end_to_name;
        end = end_of_member(name);
    }
}

struct member_probe {
    char before, known_member;  // of alignment 1, as g++ binds no reference to others with -fpack-struct
    static member_probe object;
};
/// Tried where names are read, as the next one is: a template, so that who reads none pays for no trial.
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

/// Goes through the values of `tenon_printer::values` in their order and tells the name of each that has one.
template <class Probe = enumerator_probe>
class EnumeratorReader {
public:
    /// `type` is the size of the enum's printed name.
    constexpr EnumeratorReader(const char* printed, std::size_t type) : at_(printed + list_at + type), cast_(type + 2) {
        const Chars before{printed, list_at + type};
        if (const std::size_t at = length_before_module(printed); at < before.size) cast_ -= size_of_module(before.from(at));  // is not in casts
    }

    /// Skips values without an enumerator that are printed in so many characters each, at most so many of them, and counts them.
    constexpr std::size_t skip(std::size_t most, std::size_t characters) {
        const std::size_t whole = cast_ + characters + 2;  // ", "
        const char* at = at_;
        std::size_t skipped = 0;
        for (; skipped != most && *at == '('; ++skipped) at += whole;
        at_ = at;
        return skipped;
    }

    /// The next value's enumerator without its scope, or nothing.
    constexpr Chars next() {
        Chars name;
        if (*at_ == '(') {
            at_ += cast_;
            at_ = end_of_number(at_);
        } else {
            const char* first = at_;
            for (std::size_t depth = 0; depth != 0 || !ends_value(*at_); ++at_) {  // inside the template arguments of a scope
                at_ = end_of_character(at_);
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

    /// The size of what stands in front of the list beside the type's name: the list is "{a, b}" of g++, "<a, b>" of clang++.
    static constexpr std::size_t list_at =
        length_before(tenon_printer::values<Probe, Probe::known>().data, "{<") + 1 - printed_type<Probe>().size;

    const char* at_;
    std::size_t cast_;
};

template <class Probe = enumerator_probe>
inline constexpr bool enumerators_can_be_read = [] {
    EnumeratorReader<Probe> read(tenon_printer::values<Probe, Probe{2}, Probe::known, Probe{4}>().data, printed_type<Probe>().size);
    return read.next().size == 0 && read.next() == "known" && read.skip(2, 1) == 1;
}();

}  // namespace detail
}  // namespace tenon
