// SPDX-License-Identifier: BSL-1.0
//
// What plugins a directory holds, without loading any of them.
#pragma once

#include <tenon/manifest/manifest.hpp>

#include <string>
#include <utility>
#include <vector>

namespace [[gnu::visibility("hidden")]] tenon {

/// A file, and what it says of itself or why it says nothing.
struct [[gnu::visibility("protected")]] Discovered {
    std::string path;
    Result<Manifest> manifest;
};

/// Reads the manifest of every regular file in a directory, not of those in directories beneath it: sorted by path, nothing left out. What
/// is no plugin has the error that says what it is. Nothing is loaded. Error, of the directory itself: cannot_read.
inline Result<std::vector<Discovered>> discover(const std::string& directory) {
    Result<detail::Vector<std::string>> paths = detail::files_in(directory);
    if (!paths) return std::move(paths).error();
    std::vector<Discovered> found;
    for (std::string& path : *paths) {
        Result<Manifest> manifest = Manifest::read(path);
        found.push_back({std::move(path), std::move(manifest)});
    }
    return found;
}

}  // namespace tenon
