// SPDX-License-Identifier: BSL-1.0
//
// The file that dyld would take for the path of a library. Where it may take another file than the one found here
// (DYLD_FRAMEWORK_PATH and its like are set), the result is not sure, and nothing may be refused because of it. A
// library of the system is in no file; what is not found is left to dyld.
#pragma once

#include <tenon/container/native_file.hpp>
#include <tenon/support/vector.hpp>
#include <tenon/system/darwin/images.hpp>
#include <tenon/system/darwin/library_paths.hpp>
#include <tenon/system/darwin/loading.hpp>

#include <cstddef>
#include <cstdlib>
#include <string>
#include <string_view>

namespace [[gnu::visibility("hidden")]] tenon {
namespace detail {

/// Finds the library `name` that the last file of a chain needs; each file of the chain brought the next one along.
class LibrarySearch {
public:
    LibrarySearch(const std::string& name, const Vector<Needing>& chain) : name_(name), chain_(chain) {}

    FoundLibrary run() {
        found_.is_sure = true;
        for (const char* const variable : {"DYLD_FRAMEWORK_PATH", "DYLD_IMAGE_SUFFIX", "DYLD_VERSIONED_LIBRARY_PATH",
                                           "DYLD_VERSIONED_FRAMEWORK_PATH"})
            if (std::getenv(variable) != nullptr) found_.is_sure = false;
        const std::string leaf = name_.substr(name_.rfind('/') + 1);
        const auto is_in = [&](const std::string& directory) { return is_taken(path_in(directory, leaf)); };
        if (any_directory_of("DYLD_LIBRARY_PATH", is_in)) return found_;
        const std::string program = program_path();
        const auto is_it = [&](const std::string& path) { return is_taken(path); };
        if (any_library_path(name_, chain_, program, is_it)) return found_;
        if (name_.starts_with("@rpath/")) {
            const Result<NativeFile> file = NativeFile::open(program);
            Vector<Needing> alone;
            if (file) alone.push_back({program, file->needs()});
            any_library_path(name_, alone, program, is_it);
        } else {
            any_directory_of("DYLD_FALLBACK_LIBRARY_PATH", is_in);
        }
        return found_;
    }

private:
    /// Whether dyld stops at this file: it goes on behind one for another machine.
    bool is_taken(const std::string& path) {
        if (!is_regular_file(path)) return false;
        const Result<NativeFile> file = NativeFile::open(path);
        if (file ? !file->is_for_this_machine : file.error().code != Errc::damaged) return false;
        found_.path = path;
        return true;
    }

    const std::string& name_;
    const Vector<Needing>& chain_;
    FoundLibrary found_;
};

inline FoundLibrary find_library(const std::string& name, const Vector<Needing>& chain) {
    return LibrarySearch(name, chain).run();
}

}  // namespace detail
}  // namespace tenon
