// SPDX-License-Identifier: BSL-1.0
//
// The paths at which dyld looks for a library. Source: dyld(1); Loader.cpp of dyld. Nothing is asked of the running
// system, so that a tool on another one can follow them.
#pragma once

#include <tenon/support/file.hpp>
#include <tenon/support/vector.hpp>
#include <tenon/system/loading_types.hpp>

#include <cstddef>
#include <string>
#include <string_view>

namespace [[gnu::visibility("hidden")]] tenon {
namespace detail {

/// Whether a library may be in the system's cache of libraries and in no file.
inline bool may_be_in_shared_cache(std::string_view name) {
    return name.starts_with("/usr/lib/") || name.starts_with("/System/");
}

/// Replaces the variable at the beginning of a path by the directory of the file that states it, or of the program.
inline std::string without_variable(const std::string& path, const std::string& loader, const std::string& program) {
    for (const auto& [variable, file] : {std::pair(std::string_view("@loader_path"), &loader),
                                         std::pair(std::string_view("@executable_path"), &program)}) {
        const bool has_it =
            path.starts_with(variable) && (path.size() == variable.size() || path[variable.size()] == '/');
        if (has_it) return file->substr(0, file->rfind('/')) + path.substr(variable.size());
    }
    return path;
}

/// Calls `use` with each path that the name of a library leads to, until it returns true; returns whether one has. The
/// last file of a chain needs the library, and each file of the chain brought the next one along.
template <class Use>
bool any_library_path(const std::string& name, const Vector<Needing>& chain, const std::string& program, Use use) {
    constexpr std::string_view by_search_path = "@rpath/";
    if (!name.starts_with(by_search_path)) return use(without_variable(name, chain.back().path, program));
    for (std::size_t k = chain.size(); k-- > 0;)  // the nearest first
        for (const std::string& directory : chain[k].needs.rpaths)
            if (use(path_in(without_variable(directory, chain[k].path, program), name.substr(by_search_path.size()))))
                return true;
    return false;
}

}  // namespace detail
}  // namespace tenon
