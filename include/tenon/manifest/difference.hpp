// SPDX-License-Identifier: BSL-1.0
//
// What differs between two identity texts, in words: which member of which struct, which enumerator of which enum.
#pragma once

#include <tenon/manifest/list.hpp>

#include <cstddef>
#include <string>
#include <string_view>
#include <utility>

namespace [[gnu::visibility("hidden")]] tenon {

/// One difference: where it is, and the two sides of it; a side is empty where it has nothing.
struct [[gnu::visibility("protected")]] Difference {
    std::string where, expected, found;
    bool may_follow = false;  ///< only offset, size or passing differ, as they do where a type held by value differs

    /// "struct acme::Image, member 4: expected 'format: acme::Format @16', found 'format: int @16'"
    std::string text() const {
        const auto quoted = [](const std::string& side) { return side.empty() ? std::string("nothing") : "'" + side + "'"; };
        return where + ": expected " + quoted(expected) + ", found " + quoted(found);
    }
};

namespace detail {

/// The lines of an identity text.
using LineList = List<std::string_view>;

/// A line in its parts: "struct acme::Image", "size 32 align 8 trivial", and what stands between the braces.
struct LineParts {
    std::string_view subject, head;
    List<std::string_view> items;
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

/// The first difference of two lines of one subject.
inline Difference difference_of(std::string_view expected_line, std::string_view found_line) {
    const LineParts expected = parts_of(expected_line), found = parts_of(found_line);
    const std::size_t count = expected.items.size() > found.items.size() ? expected.items.size() : found.items.size();
    const auto item = [](const LineParts& of, std::size_t k) { return k < of.items.size() ? of.items[k] : std::string_view(); };
    const std::string subject(expected.subject);
    const char* what = subject.starts_with("enum ") ? ", enumerator " : subject.starts_with("package ") ? ", type " : ", member ";
    const auto at = [&](std::size_t k) {
        const std::string_view e = item(expected, k), f = item(found, k);
        return Difference{subject + what + std::to_string(k + 1), std::string(e), std::string(f),
                          !e.empty() && !f.empty() && without_offset(e) == without_offset(f)};
    };
    std::size_t moved = count;
    for (std::size_t k = 0; k < count; ++k) {
        if (item(expected, k) == item(found, k)) continue;
        if (const Difference difference = at(k); !difference.may_follow) return difference;
        if (moved == count) moved = k;
    }
    if (moved != count) return at(moved);
    return {subject, std::string(expected.head), std::string(found.head), true};
}

/// Lists the differences of two texts, at most one for each line, those first that are no consequence of another.
inline List<Difference> differences_of(const LineList& expected, const LineList& found) {
    const auto subject_of = [](std::string_view line) { return line.substr(0, end_of_subject(line)); };
    const auto line_of = [&](const LineList& lines, std::string_view subject) {
        for (const std::string_view line : lines)
            if (subject_of(line) == subject) return line;
        return std::string_view();
    };
    const auto inside_of = [&](std::string_view line) {  // a signature has none
        const std::size_t end = subject_of(line).size();
        return std::string(end < line.size() ? line.substr(end + 1) : std::string_view());
    };
    const auto is_missing_in = [&](const LineList& lines, std::string_view line) { return line_of(lines, subject_of(line)).empty() && !inside_of(line).empty(); };

    LineList differing;  // of `expected`, where `found` has another of the same subject
    for (const std::string_view line : expected)
        if (const std::string_view other = line_of(found, subject_of(line)); !other.empty() && other != line) differing.push_back(line);
    const auto holds_another = [&](std::string_view line) {
        for (const std::string_view other : differing) {
            const std::string_view subject = subject_of(other), name = subject.substr(subject.find(' ') + 1);
            if (other != line && line.find(": " + std::string(name)) != std::string_view::npos) return true;
        }
        return false;
    };

    List<Difference> causes, consequences;
    for (const std::string_view line : differing) {
        Difference difference = difference_of(line, line_of(found, subject_of(line)));
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
inline std::string explain(const LineList& expected, const LineList& found) {
    const List<Difference> all = differences_of(expected, found);
    if (all.empty()) return {};
    std::string text = "\n  " + all[0].text();
    if (all.size() > 1)
        text += "\n  and " + std::to_string(all.size() - 1) + (all.size() == 2 ? " further difference" : " further differences") +
                " (tenon-inspect diff lists them)";
    return text;
}

}  // namespace detail
}  // namespace tenon
