// SPDX-License-Identifier: BSL-1.0
//
// What differs between two identity texts, in words: which member of which struct, which enumerator of which enum.
#pragma once

#include <tenon/identity/compiler_name.hpp>
#include <tenon/records/difference.hpp>
#include <tenon/support/min_max.hpp>
#include <tenon/support/vector.hpp>

#include <cstddef>
#include <string>
#include <string_view>
#include <utility>

namespace [[gnu::visibility("hidden")]] tenon {
namespace detail {

/// The lines of an identity text.
using LineVector = Vector<std::string_view>;

/// A line in its parts: "struct acme::Image", "size 32 align 8 trivial", and what stands between the braces.
struct LineParts {
    std::string_view subject, head;
    Vector<std::string_view> items;
};

inline std::size_t end_of_subject(std::string_view line) {
    std::size_t end = std::string_view::npos;
    for (const std::string_view mark : {" size ", " opaque", " : ", " {"})
        if (const std::size_t at = line.find(mark); at < end) end = at;
    return end < line.size() ? end : line.size();
}

inline LineParts parts_of(std::string_view line) {
    LineParts parts;
    const std::size_t subject = end_of_subject(line), open = line.find(" { ", subject);
    parts.subject = line.substr(0, subject);
    if (open == std::string_view::npos) {
        parts.head = line.substr(subject);
    } else {
        parts.head = line.substr(subject, open - subject);
        std::string_view rest = line.substr(open + 3);
        if (rest.ends_with(" }")) rest.remove_suffix(2);
        while (!rest.empty() && rest != "}") {
            const std::size_t end = rest.find("; ");
            parts.items.push_back(rest.substr(0, end));
            rest = end == std::string_view::npos ? std::string_view() : rest.substr(end + 2);
        }
    }
    if (parts.head.starts_with(" ")) parts.head.remove_prefix(1);
    return parts;
}

inline std::string_view without_offset(std::string_view item) { return item.substr(0, item.rfind(" @")); }

inline std::string_view subject_of(std::string_view line) { return line.substr(0, end_of_subject(line)); }

/// What a line is about, by which it is found on the other side: of a type its name, as a struct may have become an enum.
inline std::string_view topic_of(std::string_view line) {
    const std::string_view subject = subject_of(line);
    for (const std::string_view key : {"struct ", "union ", "enum "})
        if (subject.starts_with(key)) return subject.substr(key.size());
    return subject;
}

/// Whether a line holds a type of that name by value: the whole name, and not what a pointer or a reference leads to.
inline bool holds(std::string_view line, std::string_view name) {
    const auto goes_on = [](char c) { return is_name_char(c) || c == ':'; };
    const std::size_t own = subject_of(line).find(' ') + 1;
    for (std::size_t at = line.find(name, own + 1); at != std::string_view::npos; at = line.find(name, at + 1)) {
        const std::size_t end = at + name.size();
        if (!goes_on(line[at - 1]) && end < line.size() && !goes_on(line[end]) && line[end] != '*' && line[end] != '&') return true;
    }
    return false;
}

/// The number behind a word of a head: "24" of "size 24 align 8 trivial" by "size".
inline std::string_view number_in(std::string_view head, std::string_view word) {
    if (!head.starts_with(word) || head.size() <= word.size()) return {};
    head.remove_prefix(word.size() + 1);
    return head.substr(0, head.find(' '));
}

/// How many items of a list another list has not.
inline std::size_t count_missing(const Vector<std::string_view>& items, const Vector<std::string_view>& other) {
    std::size_t missing = 0;
    for (const std::string_view one : items) {
        bool is_there = false;
        for (const std::string_view its : other) is_there |= its == one;
        missing += !is_there;
    }
    return missing;
}

/// The head of an enum's line in its parts: ": unsigned char -128..255,bits".
struct EnumHead {
    std::string_view underlying, rest;
    explicit EnumHead(std::string_view head) {
        if (head.starts_with(": ")) head.remove_prefix(2);
        std::size_t end = head.size();
        for (const std::string_view mark : {" -128..255,bits", " described", " nominal ", " libstdc++ ", " libc++ "})
            if (const std::size_t at = head.find(mark); at < end) end = at;
        underlying = head.substr(0, end);
        rest = head.substr(end);
    }
    /// How the enumerators are known, as a person would say it.
    std::string known_by() const {
        if (rest.starts_with(" -128..255,bits")) return "searched among -128..255 and single bits" + std::string(rest.substr(15));
        if (rest.starts_with(" described")) return "listed by TENON_DESCRIBE_ENUM" + std::string(rest.substr(10));
        return std::string(rest.empty() ? rest : rest.substr(1));
    }
};

/// The difference of the heads of two lines of one subject.
inline Difference difference_of_heads(const LineParts& expected, const LineParts& found) {
    const std::string subject(expected.subject);
    if (!subject.starts_with("enum ") || !expected.head.starts_with(": ") || !found.head.starts_with(": "))
        return {subject, std::string(expected.head), std::string(found.head), true};
    const EnumHead ours(expected.head), theirs(found.head);
    if (ours.underlying != theirs.underlying) return {subject + ", underlying type", std::string(ours.underlying), std::string(theirs.underlying), true};
    return {subject + ", enumerators", ours.known_by(), theirs.known_by(), true};
}

/// How the inside of a class is known: "members", or that it is not looked into: "opaque", "nominal 1.2".
inline std::string_view inside_known_by(const LineParts& line) {
    if (line.head == "opaque") return line.head;
    const std::size_t at = line.head.find(" nominal ");
    return at == std::string_view::npos ? std::string_view("members") : line.head.substr(at + 1);
}

/// The first type that only one of two lists of a package's types has; their order says nothing.
inline Difference difference_of_packages(const LineParts& expected, const LineParts& found) {
    Difference difference{std::string(expected.subject) + ", types", {}, {}};
    const auto first_missing = [](const Vector<std::string_view>& items, const Vector<std::string_view>& other) {
        for (const std::string_view one : items) {
            bool is_there = false;
            for (const std::string_view its : other) is_there |= its == one;
            if (!is_there) return std::string(one);
        }
        return std::string();
    };
    difference.expected = first_missing(expected.items, found.items);
    difference.found = first_missing(found.items, expected.items);
    const std::size_t all = count_missing(expected.items, found.items) + count_missing(found.items, expected.items),
                      told = !difference.expected.empty() + std::size_t{!difference.found.empty()};
    if (all > told) difference.beside = std::to_string(all - told) + (all == told + 1 ? " further type differs" : " further types differ");
    return difference;
}

/// The first difference of two lines of one topic, and how much else of them differs.
inline Difference difference_of(std::string_view expected_line, std::string_view found_line) {
    const LineParts expected = parts_of(expected_line), found = parts_of(found_line);
    const std::string subject(expected.subject);
    if (expected.subject != found.subject) {  // another kind of type
        const auto kind_of = [](const LineParts& of) { return std::string(of.subject.substr(0, of.subject.find(' '))); };
        return {std::string(topic_of(expected_line)), kind_of(expected), kind_of(found)};
    }
    if (subject.starts_with("package ")) return difference_of_packages(expected, found);
    const bool is_enum = subject.starts_with("enum ");
    const std::string_view inside = inside_known_by(expected), its_inside = inside_known_by(found);
    if (!is_enum && (inside == "members") != (its_inside == "members"))  // then no single member tells anything
        return {subject + ", description", std::string(inside), std::string(its_inside)};
    const std::size_t count = larger(expected.items.size(), found.items.size());
    const auto item = [](const LineParts& of, std::size_t k) { return k < of.items.size() ? of.items[k] : std::string_view(); };
    const auto at = [&](std::size_t k) {
        const std::string_view e = item(expected, k), f = item(found, k);
        Difference difference{subject + (is_enum ? ", enumerator " : ", member ") + std::to_string(k + 1), std::string(e), std::string(f),
                              !e.empty() && !f.empty() && without_offset(e) == without_offset(f)};
        const auto add = [&](const std::string& more) { difference.beside += (difference.beside.empty() ? "" : "; ") + more; };
        const std::string_view size = number_in(expected.head, "size"), other_size = number_in(found.head, "size");
        if (size != other_size) add("size: expected '" + std::string(size) + "', found '" + std::string(other_size) + "'");
        if (is_enum && expected.head != found.head) {
            const Difference head = difference_of_heads(expected, found);
            add(head.where.substr(subject.size() + 2) + ": expected '" + head.expected + "', found '" + head.found + "'");
        }
        const std::size_t differing = larger(count_missing(expected.items, found.items), count_missing(found.items, expected.items));
        if (differing > 1)
            add(std::to_string(differing - 1) + " further " + (is_enum ? "enumerator" : "member") +
                (differing == 2 ? " differs" : "s differ"));
        return difference;
    };
    std::size_t moved = count;
    for (std::size_t k = 0; k < count; ++k) {
        if (item(expected, k) == item(found, k)) continue;
        if (Difference difference = at(k); !difference.may_follow) return difference;
        if (moved == count) moved = k;
    }
    if (moved != count) return at(moved);
    return difference_of_heads(expected, found);
}

/// Lists the differences of two texts, at most one for each line, those first that are no consequence of another.
inline Vector<Difference> differences_of(const LineVector& expected, const LineVector& found) {
    const auto line_of = [&](const LineVector& lines, std::string_view topic) {
        for (const std::string_view line : lines)
            if (topic_of(line) == topic) return line;
        return std::string_view();
    };
    const auto inside_of = [&](std::string_view line) {  // a signature has none
        const std::size_t end = subject_of(line).size();
        return std::string(end < line.size() ? line.substr(end + 1) : std::string_view());
    };
    const auto is_missing_in = [&](const LineVector& lines, std::string_view line) { return line_of(lines, topic_of(line)).empty() && !inside_of(line).empty(); };

    LineVector differing;  // of `expected`, where `found` has another of the same topic
    for (const std::string_view line : expected)
        if (const std::string_view other = line_of(found, topic_of(line)); !other.empty() && other != line) differing.push_back(line);
    const auto holds_another = [&](std::string_view line) {
        for (const std::string_view other : differing)
            if (other != line && holds(line, topic_of(other))) return true;
        return false;
    };

    Vector<Difference> causes, consequences;
    for (const std::string_view line : differing) {
        Difference difference = difference_of(line, line_of(found, topic_of(line)));
        (difference.may_follow && holds_another(line) ? consequences : causes).push_back(std::move(difference));
    }
    for (const std::string_view line : expected)
        if (is_missing_in(found, line)) consequences.push_back({std::string(subject_of(line)), inside_of(line), {}, true});
    for (const std::string_view line : found)
        if (is_missing_in(expected, line)) consequences.push_back({std::string(subject_of(line)), {}, inside_of(line), true});
    for (Difference& one : consequences) causes.push_back(std::move(one));
    return causes;
}

/// Tells the first difference of two texts, and how many others there are: one or two lines, each indented and with a newline in front.
inline std::string explain(const LineVector& expected, const LineVector& found) {
    const Vector<Difference> all = differences_of(expected, found);
    if (all.empty()) return {};
    std::string text = "\n  " + all[0].text();
    if (all.size() > 1)
        text += "\n  and " + std::to_string(all.size() - 1) + (all.size() == 2 ? " further difference" : " further differences") +
                " (tenon-inspect diff lists them)";
    return text;
}

}  // namespace detail
}  // namespace tenon
