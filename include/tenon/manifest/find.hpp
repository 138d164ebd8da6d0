// SPDX-License-Identifier: BSL-1.0
//
// Finds the file of a plugin by its bare name, in a list of directories.
#pragma once

#include <tenon/support/error_about.hpp>
#include <tenon/support/file.hpp>
#include <tenon/support/result.hpp>
#include <tenon/support/vector.hpp>
#include <tenon/system/library_names.hpp>

#include <string>
#include <vector>

namespace [[gnu::visibility("hidden")]] tenon {

/// Finds the file of a plugin: in each directory, in their order, the first regular file among `name.so`, `libname.so`
/// and `name` (on macOS with the endings .dylib, .so and .bundle). A name with a slash is the path of the file, and no directory is searched. Does not look into the file:
/// `open` says what is wrong with it. Error: cannot_read; the message lists every path that was tried.
///
///     const tenon::Result<std::string> path = tenon::find("blur", {"plugins", "/usr/lib/acme"});
///     if (path) plugin = tenon::open(*path);
inline Result<std::string> find(const std::string& name, const std::vector<std::string>& directories) {
    detail::Vector<std::string> paths;
    if (name.find('/') != std::string::npos) {
        paths.push_back(name);
    } else {
        for (const std::string& directory : directories)
            for (const std::string& file : detail::library_names(name))
                paths.push_back(detail::path_in(directory, file));
    }
    std::string tried;
    for (const std::string& path : paths) {
        if (detail::is_regular_file(path)) return path;
        tried += "\n  " + path;
    }
    return detail::error_about(name, Errc::cannot_read,
                               tried.empty() ? "is not searched for: no directory is given" : "is none of" + tried);
}

}  // namespace tenon
