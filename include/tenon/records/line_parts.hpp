// SPDX-License-Identifier: BSL-1.0
//
// The lines of an identity text, taken apart again (identity/line.hpp has their grammar).
#pragma once

#include <tenon/support/vector.hpp>

#include <cstddef>
#include <string_view>

namespace [[gnu::visibility("hidden")]] tenon {
namespace detail {

/// The lines of an identity text.
using LineVector = Vector<std::string_view>;

/// A line in its parts: "struct acme::Image", "size 32 align 8 trivial", and the items between the braces.
struct LineParts {
    std::string_view subject, head;
    Vector<std::string_view> items;
};

/// The end of the part of a line that names its type.
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

/// The part of a line that names its type: "struct acme::Image". A signature is a subject as a whole.
inline std::string_view subject_of(std::string_view line) { return line.substr(0, end_of_subject(line)); }

/// What a line is found by on the other side: the name of its type, as a struct may have become an enum, or else its
/// subject.
inline std::string_view topic_of(std::string_view line) {
    const std::string_view subject = subject_of(line);
    for (const std::string_view key : {"struct ", "union ", "enum "})
        if (subject.starts_with(key)) return subject.substr(key.size());
    return subject;
}

/// The number behind a word of a head: "24" of "size 24 align 8 trivial" by "size".
inline std::string_view number_in(std::string_view head, std::string_view word) {
    if (!head.starts_with(word) || head.size() <= word.size()) return {};
    head.remove_prefix(word.size() + 1);
    return head.substr(0, head.find(' '));
}

/// Whether a list has an item.
inline bool has_item(const Vector<std::string_view>& items, std::string_view wanted) {
    for (const std::string_view item : items)
        if (item == wanted) return true;
    return false;
}

/// How many items of a list another list lacks.
inline std::size_t count_missing(const Vector<std::string_view>& items, const Vector<std::string_view>& other) {
    std::size_t missing = 0;
    for (const std::string_view item : items) missing += !has_item(other, item);
    return missing;
}

}  // namespace detail
}  // namespace tenon
