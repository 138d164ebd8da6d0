// SPDX-License-Identifier: BSL-1.0
//
// What hides a slot of a Mach-O file, and what exports it. A program exports what its plugins export: it needs no
// option for that.
#pragma once

#include <string>

namespace [[gnu::visibility("hidden")]] tenon {
namespace detail {

inline std::string export_advice(const std::string& symbol, bool) {
    return "a list of exported symbols hides it: write '_" + symbol.substr(0, symbol.find('.') + 1) +
           "*' into the file of -exported_symbols_list";
}

}  // namespace detail
}  // namespace tenon
