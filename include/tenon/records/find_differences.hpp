// SPDX-License-Identifier: BSL-1.0
//
// Finds what differs between two identity texts, and says it in words: which member of which struct, which enumerator
// of which enum.
#pragma once

#include <tenon/identity/compiler_name.hpp>
#include <tenon/records/difference.hpp>
#include <tenon/records/growth.hpp>
#include <tenon/records/inline_namespace_difference.hpp>
#include <tenon/records/line_parts.hpp>
#include <tenon/records/lines_by_topic.hpp>
#include <tenon/support/min_max.hpp>
#include <tenon/support/vector.hpp>

#include <cstddef>
#include <string>
#include <string_view>
#include <utility>

namespace [[gnu::visibility("hidden")]] tenon {
namespace detail {

/// Whether a line holds a type by value: the whole name must match, and not be the target of a pointer or a reference.
inline bool holds(std::string_view line, std::string_view name) {
    const auto goes_on = [](char c) { return is_name_char(c) || c == ':'; };
    const std::size_t own = subject_of(line).find(' ') + 1;
    for (std::size_t at = line.find(name, own + 1); at != std::string_view::npos; at = line.find(name, at + 1)) {
        const std::size_t end = at + name.size();
        if (!goes_on(line[at - 1]) && end < line.size() && !goes_on(line[end]) && line[end] != '*' && line[end] != '&')
            return true;
    }
    return false;
}

/// The head of an enum's line in its parts: ": unsigned char -128..255,bits".
struct EnumHead {
    std::string_view underlying, rest;
    explicit EnumHead(std::string_view head) {
        if (head.starts_with(": ")) head.remove_prefix(2);
        std::size_t end = head.size();
        for (const std::string_view mark : {" -128..255,bits", " described", " nominal ", " libstdc++ ", " libc++ "})
            if (const std::size_t at = head.find(mark); at < end) end = at;
        if (const std::size_t at = head.rfind(' ', head.find("..")); at < end) end = at;  // a stated range
        underlying = head.substr(0, end);
        rest = head.substr(end);
    }
    /// Says how the enumerators are known.
    std::string known_by() const {
        if (rest.starts_with(" -128..255,bits"))
            return "searched among -128..255 and single bits" + std::string(rest.substr(15));
        if (rest.starts_with(" described")) return "listed by TENON_DESCRIBE_ENUM" + std::string(rest.substr(10));
        if (rest.find("..") != std::string_view::npos) return "searched among" + std::string(rest);
        return std::string(rest.empty() ? rest : rest.substr(1));
    }
};

/// What a line says of a class, in words: one that is opaque on one side only is mostly complete on the other.
inline std::string in_words(std::string_view inside) {
    return inside == "opaque" ? "opaque: a handle, or only declared there" : std::string(inside);
}

/// The difference of the heads of two lines of one subject.
inline Difference difference_of_heads(const LineParts& expected, const LineParts& found) {
    const std::string subject(expected.subject);
    if (!subject.starts_with("enum ") || !expected.head.starts_with(": ") || !found.head.starts_with(": "))
        return {subject, in_words(expected.head), in_words(found.head), true};
    const EnumHead first(expected.head), second(found.head);
    if (first.underlying != second.underlying)
        return {subject + ", underlying type", std::string(first.underlying), std::string(second.underlying), true};
    return {subject + ", enumerators", first.known_by(), second.known_by(), true};
}

/// How the inside of a class is known: "members", "opaque", or "nominal 1.2".
inline std::string_view inside_known_by(const LineParts& line) {
    if (line.head == "opaque") return line.head;
    const std::size_t at = line.head.find(" nominal ");
    return at == std::string_view::npos ? std::string_view("members") : line.head.substr(at + 1);
}

/// "1 further member differs", "2 further members differ".
inline std::string further(std::size_t count, const char* what) {
    return std::to_string(count) + " further " + what + (count == 1 ? " differs" : "s differ");
}

/// The first type that only one of two versions of a package has. The order of types does not count.
inline Difference difference_of_packages(const LineParts& expected, const LineParts& found) {
    const auto first_missing = [](const Vector<std::string_view>& items, const Vector<std::string_view>& other) {
        for (const std::string_view item : items)
            if (!has_item(other, item)) return std::string(item);
        return std::string();
    };
    Difference difference{std::string(expected.subject) + ", types", first_missing(expected.items, found.items),
                          first_missing(found.items, expected.items)};
    const std::size_t all = count_missing(expected.items, found.items) + count_missing(found.items, expected.items),
                      shown = !difference.expected.empty() + std::size_t{!difference.found.empty()};
    if (all > shown) difference.beside = further(all - shown, "type");
    return difference;
}

/// Compares the items of two lines of one type: members or enumerators.
class ItemComparison {
public:
    ItemComparison(const LineParts& expected, const LineParts& found)
        : expected_(expected),
          found_(found),
          subject_(expected.subject),
          kind_(subject_.starts_with("enum ") ? "enumerator" : "member") {}

    /// The first difference. Items that only moved may follow from another difference: the first other item is
    /// preferred.
    Difference first() const {
        const std::size_t count = larger(expected_.items.size(), found_.items.size());
        std::size_t moved = count;
        for (std::size_t k = 0; k < count; ++k) {
            if (item(expected_, k) == item(found_, k)) continue;
            if (Difference difference = at(k); !difference.may_follow) return difference;
            if (moved == count) moved = k;
        }
        return moved != count ? at(moved) : difference_of_heads(expected_, found_);
    }

private:
    static std::string_view item(const LineParts& line, std::size_t k) {
        return k < line.items.size() ? line.items[k] : std::string_view();
    }

    Difference at(std::size_t k) const {
        const std::string_view expected = item(expected_, k), found = item(found_, k);
        const bool has_moved = !expected.empty() && !found.empty() && without_offset(expected) == without_offset(found);
        return {subject_ + ", " + kind_ + " " + std::to_string(k + 1), std::string(expected), std::string(found),
                has_moved, beside()};
    }

    /// What else differs.
    std::string beside() const {
        std::string text;
        const auto add = [&](const std::string& more) { text += (text.empty() ? "" : "; ") + more; };
        const std::string_view size = number_in(expected_.head, "size"), other_size = number_in(found_.head, "size");
        if (size != other_size)
            add("size: expected '" + std::string(size) + "', found '" + std::string(other_size) + "'");
        if (kind_ == std::string_view("enumerator") && expected_.head != found_.head) {
            const Difference head = difference_of_heads(expected_, found_);
            const bool is_named = head.where.size() > subject_.size();  // unless the line is damaged
            add((is_named ? head.where.substr(subject_.size() + 2) : "head") + ": expected '" + head.expected +
                "', found '" + head.found + "'");
        }
        const std::size_t differing =
            larger(count_missing(expected_.items, found_.items), count_missing(found_.items, expected_.items));
        if (differing > 1) add(further(differing - 1, kind_));
        return text;
    }

    const LineParts& expected_;
    const LineParts& found_;
    std::string subject_;
    const char* kind_;
};

/// The first difference of two lines of one topic, and how much else of them differs.
inline Difference difference_of(std::string_view expected_line, std::string_view found_line) {
    const LineParts expected = parts_of(expected_line), found = parts_of(found_line);
    const std::string subject(expected.subject);
    if (expected.subject != found.subject) {  // another kind of type
        const auto kind_of = [](const LineParts& line) {
            return std::string(line.subject.substr(0, line.subject.find(' ')));
        };
        return {std::string(topic_of(expected_line)), kind_of(expected), kind_of(found)};
    }
    if (subject.starts_with("package ")) return difference_of_packages(expected, found);
    const std::string_view inside = inside_known_by(expected), other_inside = inside_known_by(found);
    // If only one side is looked into, no single member tells anything.
    if (!subject.starts_with("enum ") && (inside == "members") != (other_inside == "members"))
        return {subject + ", description", in_words(inside), in_words(other_inside)};
    return ItemComparison(expected, found).first();
}

/// The lines of `expected` of whose topic `found` has another line, which does not fit. `has_grown` is set if one fits.
inline LineVector differing_lines(const LineVector& expected, const LinesByTopic& found, Sides sides, bool& has_grown) {
    LineVector differing;
    for (const std::string_view line : expected) {
        const std::string_view other = found[topic_of(line)];
        if (other.empty() || other == line) continue;
        if (line_fits(line, other, sides))
            has_grown = true;
        else
            differing.push_back(line);
    }
    return differing;
}

/// Calls `use(line, inside)` with the types that only the first of two texts has. Signatures, which have no inside, do
/// not count.
template <class Use>
void each_missing(const LineVector& lines, const LinesByTopic& other, Use use) {
    for (const std::string_view line : lines) {
        const std::size_t end = subject_of(line).size();
        if (end + 1 < line.size() && other[topic_of(line)].empty()) use(line, std::string(line.substr(end + 1)));
    }
}

/// Lists the differences of two texts, at most one for each line. Causes come first: a type is listed behind the types
/// that it holds and that differ. Left out is what has grown as it may, and what is reached by that.
inline Vector<Difference> differences_of(const LineVector& expected, const LineVector& found,
                                         Sides sides = Sides::alike) {
    bool has_grown = false;
    const LinesByTopic others(found);
    const LineVector differing = differing_lines(expected, others, sides, has_grown);
    const auto holds_another = [&](std::string_view line) {
        for (const std::string_view other : differing)
            if (other != line && holds(line, topic_of(other))) return true;
        return false;
    };
    Vector<Difference> causes, consequences;
    for (const std::string_view line : differing) {
        Difference difference = difference_of(line, others[topic_of(line)]);
        (difference.may_follow && holds_another(line) ? consequences : causes).push_back(std::move(difference));
    }
    if (!has_grown) {
        each_missing(expected, others, [&](std::string_view line, const std::string& inside) {
            consequences.push_back({std::string(subject_of(line)), inside, {}, true});
        });
        each_missing(found, LinesByTopic(expected), [&](std::string_view line, const std::string& inside) {
            consequences.push_back({std::string(subject_of(line)), {}, inside, true});
        });
    }
    for (Difference& difference : consequences) causes.push_back(std::move(difference));
    return causes;
}

/// Says what to do about classes that grow and do not fit: the first of them.
inline std::string advice_on_growth(const LineVector& expected, const LineVector& found, Sides sides) {
    const LinesByTopic others(found);
    for (const std::string_view line : expected)
        if (const std::string_view other = others[topic_of(line)]; !other.empty())
            if (std::string advice = advice_on_growth(line, other, sides); !advice.empty()) return advice;
    return {};
}

/// Says what the first difference of two texts is, how many others there are, and what to do about classes that grow
/// and about inline namespaces: indented lines, each with a newline in front. Empty for texts that fit.
inline std::string explain(const LineVector& expected, const LineVector& found, Sides sides = Sides::alike) {
    const Vector<Difference> all = differences_of(expected, found, sides);
    if (all.empty()) return {};
    std::string text = "\n  " + all[0].text();
    if (all.size() > 1)
        text += "\n  and " + std::to_string(all.size() - 1) +
                (all.size() == 2 ? " further difference" : " further differences") + " (tenon-inspect diff lists them)";
    return text + advice_on_growth(expected, found, sides) + advice_on_inline_namespaces(expected, found);
}

}  // namespace detail
}  // namespace tenon
