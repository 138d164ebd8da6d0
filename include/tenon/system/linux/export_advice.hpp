// SPDX-License-Identifier: BSL-1.0
//
// What hides a slot of an ELF file, and what exports it.
#pragma once

#include <string>

namespace [[gnu::visibility("hidden")]] tenon {
namespace detail {

inline std::string export_advice(const std::string& symbol, bool is_program) {
    if (is_program) return "link the program with -rdynamic";
    return "a version script, --exclude-libs or objcopy hides it: write '" + symbol.substr(0, symbol.find('.') + 1) +
           "*;' under 'global:' in the version script, and exclude no archive that exports";
}

}  // namespace detail
}  // namespace tenon
