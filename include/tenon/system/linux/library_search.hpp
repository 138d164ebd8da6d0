// SPDX-License-Identifier: BSL-1.0
//
// The file that the dynamic linker would take for the name of a library. It is asked for its own directories; what
// files state is added as ld.so(8) says. Where it may take another file than the one found here (a build for this
// very processor, a path with a variable), the result is not sure, and nothing may be refused because of it.
#pragma once

#include <tenon/container/native_file.hpp>
#include <tenon/support/vector.hpp>
#include <tenon/system/linux/linker_cache.hpp>
#include <tenon/system/linux/linker_directories.hpp>
#include <tenon/system/loading_types.hpp>

#include <cerrno>
#include <cstddef>
#include <string>
#include <string_view>

#include <sys/auxv.h>
#include <unistd.h>

namespace [[gnu::visibility("hidden")]] tenon {
namespace detail {

/// Finds the library `name` that the last file of a chain needs; each file of the chain brought the next one along.
class LibrarySearch {
public:
    LibrarySearch(const std::string& name, const Vector<Needing>& chain) : name_(name), chain_(chain) {}

    FoundLibrary run() {
        found_.is_sure = true;
        const Needing& last = chain_.back();
        if (name_.find('/') != std::string::npos) {
            if (std::string path = name_; is_expanded(path, last.path)) is_taken(path);
            return found_;
        }
        const LinkerDirectories directories = linker_directories();
        if (directories.all.empty()) found_.is_sure = false;
        if (last.needs.runpath.empty()) {  // an RPATH is inherited; a RUNPATH makes it void
            for (std::size_t k = chain_.size(); k-- > 0;)
                if (chain_[k].needs.runpath.empty() && is_in_any(chain_[k].needs.rpath, chain_[k].path)) return found_;
        } else if (directories.has_rpath) {
            found_.is_sure = false;  // which directories come from the RPATH is not told
        }
        if (is_in_any(directories, 0, directories.built_in) || is_in_any(last.needs.runpath, last.path)) return found_;
        if (last.needs.has_no_default) found_.is_sure = false;
        if (!is_in_cache()) is_in_any(directories, directories.built_in, directories.all.size());
        return found_;
    }

private:
    bool is_in_cache() {
        bool is_found = false;
        found_.is_sure &= each_cached_path(name_, [&](const std::string& path) {
            if (is_found && path != found_.path && is_taken(path))
                found_.is_sure = false;  // one of them is for a certain processor
            if (!is_found) is_found = is_taken(path);
        });
        return is_found;
    }

    bool is_in_any(const LinkerDirectories& directories, std::size_t first, std::size_t last) {
        for (std::size_t k = first; k < last; ++k)
            if (is_in(directories.all[k])) return true;
        return false;
    }
    /// Whether the library is in a directory of a search path. An empty directory is the current one.
    bool is_in_any(std::string_view path, const std::string& origin) {
        return any_directory_in(path, [&](std::string directory) {
            return is_expanded(directory, origin) && is_in(directory.empty() ? "." : directory);
        });
    }
    bool is_in(const std::string& directory) {
        // In these subdirectories the dynamic linker looks for builds for this very processor.
        for (const char* const subdirectory :
             {"/glibc-hwcaps", "/tls", "/x86_64", "/haswell", "/avx512_1", "/xeon_phi", "/aarch64", "/atomics"})
            if (::access((directory + subdirectory).c_str(), F_OK) == 0) found_.is_sure = false;
        return is_taken(directory + "/" + name_);
    }

    /// Replaces $ORIGIN by the directory of a file. Returns false if the path has another variable.
    bool is_expanded(std::string& path, std::string_view origin) {
        std::string whole;
        std::string_view rest = path;
        for (std::size_t at; (at = rest.find('$')) != std::string_view::npos;) {
            whole += rest.substr(0, at);
            rest.remove_prefix(at);
            const std::size_t token = rest.starts_with("${ORIGIN}")                       ? 9
                                      : rest == "$ORIGIN" || rest.starts_with("$ORIGIN/") ? 7
                                                                                          : 0;
            if (token == 0 || ::getauxval(AT_SECURE) != 0) return found_.is_sure = false;
            whole += origin.substr(0, origin.rfind('/'));
            rest.remove_prefix(token);
        }
        path = whole.append(rest);
        return true;
    }

    /// Whether the dynamic linker stops at this file.
    bool is_taken(const std::string& path) {
        if (::access(path.c_str(), R_OK) != 0) {
            if (errno != ENOENT && errno != ENOTDIR && errno != EACCES) found_.is_sure = false;
            return false;
        }
        const Result<NativeFile> file = NativeFile::open(path);
        if (file ? !file->is_for_this_machine : file.error().code == Errc::wrong_machine) return false;
        if (!file && file.error().code != Errc::damaged) found_.is_sure = false;  // the dynamic linker gives up here
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
