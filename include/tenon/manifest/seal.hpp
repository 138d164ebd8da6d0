// SPDX-License-Identifier: BSL-1.0
//
// Seals files.
#pragma once

#include <tenon/container/any_file.hpp>
#include <tenon/manifest/sealed_content.hpp>

#include <string>
#include <utility>

namespace [[gnu::visibility("hidden")]] tenon {

/// Seals a file that has room for a seal (TENON_SEAL). From then on, reading or opening it fails if any bit of it has
/// changed. A sealed file stays as it is. Seal last: strip and other tools change the file. A seal guards against
/// damage, not against people, who can seal a changed file again. Errors: those of Manifest::read; not_sealed if there
/// is no room; cannot_read if the file cannot be written.
///
///     if (tenon::Result<void> sealed = tenon::seal("libblur.so"); !sealed) report(sealed.error().message);
inline Result<void> seal(const std::string& path) {
    auto content =
        detail::with_any_file(path, [](const detail::Container& file) { return detail::sealed_content(file); });
    if (!content) return std::move(content).error();
    return detail::replace_file(path, {content->begin(), content->size()});
}

}  // namespace tenon
