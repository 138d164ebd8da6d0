// SPDX-License-Identifier: BSL-1.0
//
// The files of a directory.
#pragma once

#include <tenon/support/file.hpp>
#include <tenon/support/list.hpp>

#include <cerrno>
#include <string>
#include <utility>

#include <dirent.h>
#include <sys/stat.h>

namespace [[gnu::visibility("hidden")]] tenon {
namespace detail {

/// The paths of the regular files in a directory (and of links to such), sorted.
inline Result<List<std::string>> files_in(const std::string& directory) {
    if (has_nul(directory)) return cannot_read(directory.c_str(), ENOENT);
    const struct Opened {
        DIR* of;
        ~Opened() {
            const Uncancelled now;
            if (of != nullptr) ::closedir(of);
        }
    } opened{::opendir(directory.c_str())};
    if (opened.of == nullptr) return cannot_read(directory, errno);
    const std::string head = directory.ends_with('/') ? directory : directory + '/';
    List<std::string> all;
    errno = 0;
    while (const dirent* const entry = ::readdir(opened.of)) {
        std::string path = head + entry->d_name;
        struct stat status {};
        if (::stat(path.c_str(), &status) == 0 && S_ISREG(status.st_mode)) all.push_back(std::move(path));
        errno = 0;
    }
    if (errno != 0) return cannot_read(directory, errno);
    heap_sort(all.begin(), all.size(), [](const std::string& a, const std::string& b) { return a < b; });
    return all;
}

}  // namespace detail
}  // namespace tenon
