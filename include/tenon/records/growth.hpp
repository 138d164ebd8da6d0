// SPDX-License-Identifier: BSL-1.0
//
// Whether two versions of a class that grows fit (TENON_GROWS). One of them must be the beginning of the other, and the
// side that makes the objects must have the longer one: the other side then uses what is there.
//
// Lines that only one side has need not be compared. Each side has the lines of all that its types reach, and lines that
// both have are equal or have grown, so what only one side reaches it reaches through something that was appended.
#pragma once

#include <tenon/identity/maker.hpp>
#include <tenon/records/line_parts.hpp>

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace [[gnu::visibility("hidden")]] tenon {
namespace detail {

/// What the two sides of a comparison are to each other. A side that is not a plugin's is that of whoever opens it.
enum class Sides : std::uint8_t {
    alike,                    // of one program: nothing may have grown
    program_finds_plugin,     // the program expects, a plugin is found
    program_finds_any_older,  // the same, and the program asks what an older plugin has
    plugin_finds_program,
};

/// The side that makes the objects of a class, as its line says.
inline Maker maker_in(const LineParts& line) {
    if (line.head.ends_with(" grows made_by_program")) return Maker::program;
    if (line.head.ends_with(" grows made_by_plugin")) return Maker::plugin;
    return Maker::any;
}

/// A decimal number; 0 if there is none.
inline std::size_t number_of_text(std::string_view digits) {
    std::size_t number = 0;
    for (const char c : digits) {
        if (c < '0' || c > '9') break;
        number = number * 10 + static_cast<std::size_t>(c - '0');
    }
    return number;
}

/// The size and the alignment of a class, and the rest of the head of its line: without the way it is passed by value,
/// as nobody passes it, and a member that was appended may change it.
struct ClassHead {
    std::size_t size = 0, alignment = 0;
    std::string_view rest;
    explicit ClassHead(std::string_view head) {
        size = number_of_text(take(head, "size "));
        alignment = number_of_text(take(head, "align "));
        rest = head;
        for (const std::string_view word :
             {"trivial", "nontrivial", "copy", "move", "assign", "destroy", "immovable", "trivial_abi"})
            if (rest.starts_with(word) && (rest.size() == word.size() || rest[word.size()] == ' '))
                rest.remove_prefix(word.size() + (rest.size() != word.size()));
        take(rest, "abi ");
    }

private:
    static std::string_view take(std::string_view& head, std::string_view word) {
        if (!head.starts_with(word)) return {};
        const std::string_view number = head.substr(word.size(), head.find(' ', word.size()) - word.size());
        head.remove_prefix(word.size() + number.size());
        if (head.starts_with(" ")) head.remove_prefix(1);
        return number;
    }
};

/// How a class differs from its shorter version.
enum class Growth : std::uint8_t {
    appended,    // by what was appended
    in_padding,  // by a member that lies before the end of the shorter one, which a copy of that one would overwrite
    otherwise,
};

/// Whether a part of a class has an offset, and is no function.
inline bool has_offset(std::string_view item) { return item.rfind(" @") != std::string_view::npos; }

/// How the class of two lines has grown. `first` is set to the first part that was appended.
inline Growth growth_of(const LineParts& shorter, const LineParts& longer, std::string_view& first) {
    const ClassHead before(shorter.head), after(longer.head);
    const std::size_t count = shorter.items.size();
    if (maker_in(shorter) == Maker::any || shorter.subject != longer.subject || before.rest != after.rest ||
        before.size > after.size || before.alignment > after.alignment || count >= longer.items.size())
        return Growth::otherwise;
    for (std::size_t k = 0; k < count; ++k)
        if (shorter.items[k] != longer.items[k]) return Growth::otherwise;
    for (std::size_t k = count; k < longer.items.size(); ++k) {
        first = longer.items[k];
        if (first.starts_with("base ")) return Growth::otherwise;
        if (has_offset(first) && number_of_text(first.substr(first.rfind(" @") + 2)) < before.size)
            return Growth::in_padding;
    }
    first = longer.items[count];
    return Growth::appended;
}

/// Two different lines of one class that grows.
struct GrownClass {
    LineParts expected, found;
    bool expected_is_longer;
    std::string_view first;  // that was appended
    Growth growth;
    Maker maker;

    GrownClass(std::string_view expected_line, std::string_view found_line)
        : expected(parts_of(expected_line)),
          found(parts_of(found_line)),
          expected_is_longer(expected.items.size() > found.items.size()),
          growth(growth_of(shorter(), longer(), first)),
          maker(maker_in(expected)) {}

    const LineParts& shorter() const { return expected_is_longer ? found : expected; }
    const LineParts& longer() const { return expected_is_longer ? expected : found; }

    /// Whether the side that makes the objects has the longer version.
    bool maker_is_longer(Sides sides) const {
        const bool program_expects = sides != Sides::plugin_finds_program;
        return ((maker == Maker::program) == program_expects) == expected_is_longer;
    }
    /// Whether a program may take the shorter version of a plugin that makes the objects, if it asks what they have.
    bool may_be_older(Sides sides) const {
        return maker == Maker::plugin && sides != Sides::plugin_finds_program && sides != Sides::alike &&
               expected_is_longer && ClassHead(expected.head).alignment == ClassHead(found.head).alignment;
    }
    /// Whether the two fit as far as lines tell.
    bool fits(Sides sides) const {
        return growth == Growth::appended && sides != Sides::alike &&
               (maker_is_longer(sides) || (sides == Sides::program_finds_any_older && may_be_older(sides)));
    }
};

/// Whether two lines are equal, or of one class that has grown as the sides allow.
inline bool line_fits(std::string_view expected, std::string_view found, Sides sides) {
    return expected == found || GrownClass(expected, found).fits(sides);
}

/// "5 members", "1 member".
inline std::string count_of_members(const LineParts& line) {
    return std::to_string(line.items.size()) + (line.items.size() == 1 ? " member" : " members");
}

/// Why two lines of a class that grows do not fit: an indented line with a newline in front. Empty for other lines.
inline std::string advice_on_growth(std::string_view expected_line, std::string_view found_line, Sides sides) {
    if (sides == Sides::alike || expected_line == found_line) return {};
    const GrownClass grown(expected_line, found_line);
    if (grown.maker == Maker::any || grown.maker != maker_in(grown.found) || grown.fits(sides)) return {};
    const std::string name(grown.expected.subject.substr(grown.expected.subject.find(' ') + 1));
    if (grown.growth == Growth::in_padding)
        return "\n  " + name + " may grow, but '" + std::string(grown.first) +
               "' lies before the end of the shorter version, whose size is " +
               std::to_string(ClassHead(grown.shorter().head).size) +
               ": who knows that one may overwrite it; append a member behind the end";
    if (grown.growth == Growth::otherwise)
        return "\n  " + name + " may grow: members and virtual functions may be appended, and nothing else may change";
    const bool plugin_is_found = sides != Sides::plugin_finds_program;
    const LineParts& of_plugin = plugin_is_found ? grown.found : grown.expected;
    const LineParts& of_program = plugin_is_found ? grown.expected : grown.found;
    const bool by_program = grown.maker == Maker::program;
    std::string text = "\n  the plugin is built with " + std::string(by_program ? "a newer " : "an older ") + name +
                       " (" + count_of_members(of_plugin) + ", the program's has " +
                       std::to_string(of_program.items.size()) + "), whose objects the " +
                       (by_program ? "program" : "plugin") + " makes";
    if (grown.may_be_older(sides))
        text += "; OpenOptions{.older_plugins = true} takes it, and plugin.has<&" + name +
                "::" + std::string(grown.first.substr(0, grown.first.find(": "))) + ">() tells what it has";
    else if (!by_program && plugin_is_found)
        text += "; no option takes it, as what was appended raised the alignment of the class from " +
                std::to_string(ClassHead(grown.shorter().head).alignment) + " to " +
                std::to_string(ClassHead(grown.longer().head).alignment);
    return text;
}

}  // namespace detail
}  // namespace tenon
