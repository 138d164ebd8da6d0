// SPDX-License-Identifier: BSL-1.0
#include "files.hpp"

#include <tenon/manifest.hpp>

#include <algorithm>
#include <filesystem>

namespace inspect {

namespace {

bool is_plugin(const std::string& path) {
    const tenon::Result<tenon::Manifest> manifest = tenon::Manifest::read(path);
    return manifest ||
           (manifest.error().code != tenon::Errc::not_a_library && manifest.error().code != tenon::Errc::no_manifest);
}

}  // namespace

std::vector<std::string> files_below(const std::string& directory, std::error_code& error) {
    namespace fs = std::filesystem;
    std::vector<std::string> paths;
    for (fs::recursive_directory_iterator at(directory, error), end; !error && at != end; at.increment(error))
        if (std::error_code ignored; at->is_regular_file(ignored)) paths.push_back(at->path().string());
    std::sort(paths.begin(), paths.end());
    return paths;
}

bool is_directory(const std::string& path) {
    std::error_code ignored;
    return std::filesystem::is_directory(path, ignored);
}

std::vector<std::string> plugins_in(const std::vector<std::string>& paths) {
    std::vector<std::string> all;
    for (const std::string& path : paths) {
        if (!is_directory(path)) {
            all.push_back(path);
            continue;
        }
        std::error_code error;
        const std::size_t before = all.size();
        for (const std::string& file : files_below(path, error))
            if (is_plugin(file)) all.push_back(file);
        if (all.size() == before) all.push_back(path);
    }
    return all;
}

}  // namespace inspect
