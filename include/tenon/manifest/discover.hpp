// SPDX-License-Identifier: BSL-1.0
//
// Finds the plugins in directories without loading them.
#pragma once

#include <tenon/base/visibility.hpp>
#include <tenon/manifest/manifest.hpp>

#include <initializer_list>
#include <string>
#include <utility>
#include <vector>

namespace [[gnu::visibility("hidden")]] tenon {

/// A file that was found.
struct [[TENON_DETAIL_PUBLIC]] Discovered {
    std::string path;
    Result<Manifest> manifest;  ///< or the error that says why it has none
};

/// Reads the manifest of every regular file in a directory, but not in its subdirectories. Returns all files, sorted by
/// path; a file that is no plugin comes with the error of Manifest::read. Loads nothing, and runs no code of the files.
/// Error, for the directory itself: cannot_read.
///
///     for (const tenon::Discovered& file : tenon::discover("plugins").value())
///         if (file.manifest && file.manifest->exports<void(Image&)>("filter")) use(file.path);
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

/// Reads the manifests of the files in several directories, in their order: a search path. A directory that cannot be
/// read stands in the list with its error, cannot_read, in the place of its files.
///
///     for (const tenon::Discovered& file : tenon::discover({"plugins", "/usr/lib/acme"}))
inline std::vector<Discovered> discover(const std::vector<std::string>& directories) {
    std::vector<Discovered> all;
    for (const std::string& directory : directories) {
        Result<std::vector<Discovered>> found = discover(directory);
        if (found)
            for (Discovered& file : *found) all.push_back(std::move(file));
        else
            all.push_back({directory, std::move(found).error()});
    }
    return all;
}
inline std::vector<Discovered> discover(std::initializer_list<std::string> directories) {
    return discover(std::vector<std::string>(directories));
}

}  // namespace tenon
