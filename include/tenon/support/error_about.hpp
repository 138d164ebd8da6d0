// SPDX-License-Identifier: BSL-1.0
//
// Composes the beginning that all messages about a file share.
#pragma once

#include <tenon/support/error.hpp>

#include <string>
#include <string_view>

namespace [[gnu::visibility("hidden")]] tenon {
namespace detail {

/// "tenon: PATH: WHAT".
inline std::string message_about(std::string_view path, std::string_view what) {
    std::string message = "tenon: ";
    message.append(path).append(": ").append(what);
    return message;
}

/// An error with that message.
inline Error error_about(std::string_view path, Errc code, std::string_view what) {
    return {code, message_about(path, what)};
}

}  // namespace detail
}  // namespace tenon
