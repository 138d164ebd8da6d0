// SPDX-License-Identifier: BSL-1.0
//
// Sealing a file that has room for it.
#pragma once

#include <tenon/container/any_file.hpp>
#include <tenon/manifest/sealed_content.hpp>

#include <string>
#include <utility>

namespace [[gnu::visibility("hidden")]] tenon {

/// Seals a file that has room for it (TENON_SEAL): from then on it is read and opened only as long as no bit of it changes. A file
/// that is sealed already stays as it is. To be done last: strip and other tools change the file. Errors: those of Manifest::read, and
/// not_sealed where there is no room.
inline Result<void> seal(const std::string& path) {
    auto content = detail::with_any_file(path, [](const detail::Container& file) { return detail::sealed_content(file); });
    if (!content) return std::move(content).error();
    return detail::replace_file(path, {content->begin(), content->size()});
}

}  // namespace tenon
