// SPDX-License-Identifier: BSL-1.0
//
// Spells the type of an export as C++ does, from its signature and its flags, for messages and tools.
#pragma once

#include <tenon/identity/identity.hpp>

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace [[gnu::visibility("hidden")]] tenon {
namespace detail {

/// The place of the declared name in the spelling of a variable's type: behind "int (*" in "int (*)[3]". Template
/// arguments are skipped, and so are the parentheses of "char(unsigned)", which follow no space.
inline std::size_t place_of_name(std::string_view type) {
    std::size_t depth = 0;
    for (std::size_t k = 0; k < type.size(); ++k) {
        if (type[k] == '<') ++depth;
        if (type[k] == '>' && depth != 0) --depth;
        if (depth != 0) continue;
        if (type[k] == '[' || type[k] == ')') return k;
        if (type[k] == '(' && k != 0 && type[k - 1] != ' ')
            while (k + 1 != type.size() && type[k] != ')') ++k;
    }
    return type.size();
}

/// A variable's type with "const" where C++ has it: "const int", "int* const", "int (* const)[3]".
inline std::string with_const(std::string_view type) {
    const std::string_view front = type.substr(0, place_of_name(type));
    const std::size_t star = front.rfind('*'), argument = front.rfind('>');
    const bool is_pointer = star != front.npos && (argument == front.npos || argument < star);
    if (!is_pointer) return "const " + std::string(type);
    return std::string(front.substr(0, star + 1)) + " const" + std::string(type.substr(star + 1));
}

/// Makes "int* const" of "var int*" and is_const.
inline std::string format_type(std::string_view signature, std::uint32_t flags) {
    std::string type(signature.substr(signature.find(' ') + 1));
    if (flags & is_const) type = with_const(type);
    if (flags & is_noexcept) type += " noexcept";
    return type;
}

}  // namespace detail
}  // namespace tenon
