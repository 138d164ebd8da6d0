// SPDX-License-Identifier: BSL-1.0
//
// The failure of a plugin that stays loaded.
#pragma once

#include <tenon/loader/loaded_plugin.hpp>
#include <tenon/support/error.hpp>

#include <cstdint>
#include <string>

namespace [[gnu::visibility("hidden")]] tenon {
namespace detail {

/// Records why a plugin that is loaded may not be used.
inline void record_failure(LoadedPlugin& plugin, Errc code, const std::string& message) {
    plugin.failure_message = OwnedText(message);
    plugin.failure = static_cast<std::uint32_t>(code);
}

}  // namespace detail
}  // namespace tenon
