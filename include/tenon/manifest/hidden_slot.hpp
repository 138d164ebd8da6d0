// SPDX-License-Identifier: BSL-1.0
//
// The error of an export whose slot is not among the symbols of its binary. A loader meets it when it looks the export
// up, a tool when it reads the file: both say the same.
#pragma once

#include <tenon/support/error_about.hpp>
#include <tenon/system/export_advice.hpp>

#include <string>
#include <string_view>

namespace [[gnu::visibility("hidden")]] tenon {
namespace detail {

/// `who` is the name in quotes, with "init function " before that of one; `symbol` is the slot's, such as tenon..filter.
inline Error hidden_slot(std::string_view path, const std::string& who, const std::string& symbol, bool is_program) {
    return error_about(
        path, Errc::slot_hidden,
        who + " is recorded but its slot " + symbol + " is not exported; " + export_advice(symbol, is_program));
}

}  // namespace detail
}  // namespace tenon
