// SPDX-License-Identifier: BSL-1.0
//
// Identity texts, and parts of them, for tests that compare them with what is expected.
#pragma once

#include <tenon/identity/type_text.hpp>

#include <string_view>

/// The identity text of T.
template <class T>
inline constexpr std::string_view text_of = tenon::type_text_v<T>;

/// Its first line without "fn " or "var ".
template <class T>
inline constexpr std::string_view spelled = [] {
    constexpr std::string_view signature = text_of<T>.substr(0, text_of<T>.find('\n'));
    return signature.substr(signature.find(' ') + 1);
}();

/// Its second line: that of T itself, where T is a named type.
template <class T>
inline constexpr std::string_view line_of = [] {
    constexpr std::size_t first = text_of<T>.find('\n') + 1;
    return text_of<T>.substr(first, text_of<T>.find('\n', first) - first);
}();

/// What stands in that line between braces.
template <class T>
inline constexpr std::string_view inside_of = [] {
    constexpr std::size_t first = line_of<T>.find('{') + 2;
    return line_of<T>.substr(first, line_of<T>.rfind('}') - 1 - first);
}();
