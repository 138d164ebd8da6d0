// SPDX-License-Identifier: BSL-1.0
//
// Recognises two texts that differ by inline namespaces only: g++ prints a user's inline namespace and clang++ does
// not, so that one header has two texts until TENON_INLINE_NAMESPACE states the namespace.
#pragma once

#include <tenon/base/text.hpp>
#include <tenon/support/vector.hpp>

#include <cstddef>
#include <string>
#include <string_view>

namespace [[gnu::visibility("hidden")]] tenon {
namespace detail {

/// A text that is read in step with another.
struct TextInStep {
    std::string_view text;
    std::size_t at = 0;

    /// The current character, or no character at the end.
    std::string_view current() const { return text.substr(at, 1); }
    std::string_view name() const {
        std::size_t end = at;
        while (end < text.size() && is_name_char(text[end])) ++end;
        return text.substr(at, end - at);
    }
    void go_to_start_of_name() {
        while (at != 0 && is_name_char(text[at - 1])) --at;
    }
    /// The scope in front of the current name: "gz::sim".
    std::string_view scope() const {
        std::size_t first = at;
        while (first != 0 && (is_name_char(text[first - 1]) || text[first - 1] == ':')) --first;
        return text.substr(first, at - first < 2 ? 0 : at - first - 2);
    }
};

/// Whether the only difference at the current places is that `longer` has one scope more; goes behind that scope.
inline bool skip_scope(TextInStep& longer, const TextInStep& shorter) {
    TextInStep behind = longer;
    const std::string_view name = longer.name();
    behind.at += name.size();
    if (name.empty() || !behind.text.substr(behind.at).starts_with("::")) return false;
    behind.at += 2;
    if (behind.name().empty() || behind.name() != shorter.name()) return false;
    longer = behind;
    return true;
}

/// What to do about two texts that differ by the names of namespaces alone, as an indented line with a newline in
/// front; empty for all others.
inline std::string advice_on_inline_namespaces(std::string_view expected, std::string_view found) {
    TextInStep first{expected}, second{found};
    std::string advice;
    while (first.at < first.text.size() || second.at < second.text.size()) {
        if (first.current() == second.current()) {
            ++first.at;
            ++second.at;
            continue;
        }
        first.go_to_start_of_name();
        second.go_to_start_of_name();
        const std::string_view first_name = first.name(), second_name = second.name();
        const bool is_first = skip_scope(first, second);
        if (!is_first && !skip_scope(second, first)) return {};
        const std::string scope((is_first ? second : first).scope()), inner(is_first ? first_name : second_name);
        if (!advice.empty()) continue;
        advice = "\n  if " + (scope.empty() ? inner : scope + "::" + inner) +
                 " is an inline namespace, g++ has it in names and clang++ has not: write TENON_INLINE_NAMESPACE(" +
                 (scope.empty() ? inner : scope + ", " + inner) + "); in the header of these types";
    }
    return advice;
}

/// The same for the lines of two texts: the first pair of lines that differ so, each on one side only.
inline std::string advice_on_inline_namespaces(const Vector<std::string_view>& expected,
                                               const Vector<std::string_view>& found) {
    const auto has = [](const Vector<std::string_view>& lines, std::string_view wanted) {
        for (const std::string_view line : lines)
            if (line == wanted) return true;
        return false;
    };
    for (const std::string_view line : expected) {
        if (has(found, line)) continue;
        for (const std::string_view other : found)
            if (!has(expected, other))
                if (std::string advice = advice_on_inline_namespaces(line, other); !advice.empty()) return advice;
    }
    return {};
}

}  // namespace detail
}  // namespace tenon
