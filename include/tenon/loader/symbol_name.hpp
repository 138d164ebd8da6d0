// SPDX-License-Identifier: BSL-1.0
//
// The name of a symbol and its hash. The hash of a literal is computed at compile time.
#pragma once

#include <tenon/base/name_hash.hpp>
#include <tenon/base/visibility.hpp>

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <type_traits>

namespace [[gnu::visibility("hidden")]] tenon {

/// A name to look up, with its hash. Converts from a literal, at no cost at run time, and from any string, which is
/// hashed. It is a view: the characters must outlive it.
class [[TENON_DETAIL_PUBLIC]] SymbolName {
public:
    template <std::size_t N>
    consteval SymbolName(const char (&literal)[N]) : chars_(literal, N - 1), hash_(detail::name_hash(chars_)) {}

    template <class String>
    requires(std::is_convertible_v<const String&, std::string_view> && !std::is_array_v<String>)
        SymbolName(const String& string)
        : SymbolName(chars_of(string)) {}

    /// A buffer of characters, up to its NUL.
    template <std::size_t N>
    SymbolName(char (&buffer)[N]) : SymbolName(chars_of(buffer)) {}

    /// A name that is not a literal, hashed at compile time where it is a constant.
    static constexpr SymbolName from(detail::Chars chars) { return SymbolName(chars); }

    constexpr const char* data() const { return chars_.data; }
    constexpr std::size_t size() const { return chars_.size; }
    constexpr std::uint64_t hash() const { return hash_; }
    constexpr std::string_view view() const { return {chars_.data, chars_.size}; }

private:
    constexpr explicit SymbolName(detail::Chars chars) : chars_(chars), hash_(detail::name_hash(chars)) {}

    static detail::Chars chars_of(std::string_view string) { return {string.data(), string.size()}; }

    detail::Chars chars_;
    std::uint64_t hash_;
};

}  // namespace tenon
