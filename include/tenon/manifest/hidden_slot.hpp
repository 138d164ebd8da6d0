// SPDX-License-Identifier: BSL-1.0
//
// The error of an export whose slot is not among the symbols of its binary. A loader meets it when it looks the export
// up, a tool when it reads the file, of any format: both say the same.
#pragma once

#include <tenon/support/error_about.hpp>

#include <string>
#include <string_view>

namespace [[gnu::visibility("hidden")]] tenon {
namespace detail {

/// `who` is the name in quotes, with "init function " before that of one; `symbol` is the slot's, such as tenon..filter;
/// `advice` is that of the format.
inline Error hidden_slot(std::string_view path, const std::string& who, const std::string& symbol,
                         const std::string& advice) {
    return error_about(path, Errc::slot_hidden,
                       who + " is recorded but its slot " + symbol + " is not exported; " + advice);
}

}  // namespace detail
}  // namespace tenon
