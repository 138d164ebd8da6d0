// SPDX-License-Identifier: BSL-1.0
//
// Where the dynamic linker would find a library that another needs. It is asked for its own directories; what files state of theirs is added
// as ld.so(8) says. Where it may take another file than is found here (one for this very processor, one behind a variable that only it
// expands) the answer is not sure, and nothing may be refused for it.
#pragma once

#include <tenon/container/native_file.hpp>
#include <tenon/support/vector.hpp>
#include <tenon/system/linux/image_symbols.hpp>

#include <cerrno>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string>
#include <string_view>

#include <dlfcn.h>
#include <link.h>
#include <sys/auxv.h>
#include <unistd.h>

namespace [[gnu::visibility("hidden")]] tenon {
namespace detail {

/// A file that needs others: the path by which it is loaded, and what its dynamic section says.
struct Needing {
    std::string path;
    Needs needs;
};

/// What the dynamic linker would take for the name of a library.
struct FoundLibrary {
    std::string path;      // empty where nothing is found
    bool is_sure = false;  // whether it takes no other
};

/// The directories in which the dynamic linker seeks what needs no others, as it tells: first what LD_LIBRARY_PATH held when the process
/// began, and last those that it is built with.
struct LinkerDirectories {
    Vector<std::string> all;
    std::size_t built_in = 0;  // the first of these
    bool has_rpath = false;    // whether some of an RPATH come before all
};

inline const char this_binary = 0;

inline bool has_entry(const link_map& image, std::int64_t tag) {
    bool is_there = false;
    each_dynamic_entry(image, [&](const ElfW(Dyn) & entry) { is_there |= entry.d_tag == tag; });
    return is_there;
}

/// /lib, /usr/lib64, /lib/x86_64-linux-gnu.
inline bool is_built_in(std::string_view directory) {
    if (directory.starts_with("/usr/")) directory.remove_prefix(4);
    if (!directory.starts_with("/lib")) return false;
    directory.remove_prefix(4);
    return directory.empty() || directory == "64" || (directory[0] == '/' && directory.rfind('/') == 0 && directory.find("-linux-") != std::string_view::npos);
}

/// None where the dynamic linker does not tell.
inline LinkerDirectories linker_directories() {
    LinkerDirectories directories;
#if defined(__GLIBC__)
    // Asked for this binary, as it calls dlopen, or, where it has a RUNPATH, which is for what it needs itself, for one that has none.
    struct Handle {
        void* of;
        ~Handle() {
            if (of != nullptr) ::dlclose(of);
        }
    };
    const Handle program{::dlopen(nullptr, RTLD_LAZY)}, libc{::dlopen("libc.so.6", RTLD_LAZY | RTLD_NOLOAD)};
    link_map *own = nullptr, *first = nullptr;
    Dl_info info;
    Dl_serinfo size;
    if (::dladdr1(&this_binary, &info, reinterpret_cast<void**>(&own), RTLD_DL_LINKMAP) == 0 || own == nullptr) return directories;
    void* const requested = has_entry(*own, DT_RUNPATH) ? libc.of : own;
    if (requested == nullptr || ::dlinfo(program.of, RTLD_DI_LINKMAP, &first) != 0 || first == nullptr || ::dlinfo(requested, RTLD_DI_SERINFOSIZE, &size) != 0 ||
        size.dls_size < sizeof size)
        return directories;
    auto bytes = HeapArray<unsigned char>::zeroed(size.dls_size);
    std::memcpy(bytes.begin(), &size, sizeof size);
    auto* const answer = static_cast<Dl_serinfo*>(static_cast<void*>(bytes.begin()));
    if (::dlinfo(requested, RTLD_DI_SERINFO, answer) != 0) return directories;
    for (unsigned k = 0; k < answer->dls_cnt; ++k) directories.all.push_back(answer->dls_serpath[k].dls_name);
    directories.has_rpath = has_entry(*own, DT_RPATH) || has_entry(*first, DT_RPATH);
    directories.built_in = directories.all.size();
    while (directories.built_in != 0 && is_built_in(directories.all[directories.built_in - 1])) --directories.built_in;
#endif
    return directories;
}

/// Finds the library `name` that the last of `chain` needs, which the others of it brought along.
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
        if (last.needs.runpath.empty()) {  // RPATH is inherited, and void where there is a RUNPATH
            for (std::size_t k = chain_.size(); k-- > 0;)
                if (chain_[k].needs.runpath.empty() && is_in_any(chain_[k].needs.rpath, chain_[k].path)) return found_;
        } else if (directories.has_rpath) {
            found_.is_sure = false;  // for others, and which of them these are is not told
        }
        if (is_in_any(directories, 0, directories.built_in) || is_in_any(last.needs.runpath, last.path)) return found_;
        if (last.needs.has_no_default) found_.is_sure = false;
        if (!is_in_cache()) is_in_any(directories, directories.built_in, directories.all.size());
        return found_;
    }

private:
    /// The path that ldconfig has noted. Source of the format "glibc-ld.so.cache1.1": sysdeps/generic/dl-cache.h of glibc.
    bool is_in_cache() {
        constexpr std::string_view magic = "glibc-ld.so.cache1.1";
        constexpr std::size_t head_size = 48, entry_size = 24;
        Result<File> file = File::open("/etc/ld.so.cache");
        if (!file) {
            found_.is_sure &= ::access("/etc/ld.so.cache", F_OK) != 0;
            return false;
        }
        HeapArray<unsigned char> bytes(file->size());
        if (!file->read(0, bytes.begin(), bytes.size())) return false;
        const Bytes cache{bytes.begin(), bytes.size()};
        if (!cache.has(0, head_size) || std::string_view(cache.chars(), magic.size()) != magic) return false;
        const auto text_at = [&](std::uint32_t offset) {
            if (!cache.has(offset, 1)) return std::string_view();
            return std::string_view(cache.chars() + offset, ::strnlen(cache.chars() + offset, cache.size - offset));
        };
        bool is_found = false;
        for (std::size_t at = head_size, k = cache.load<std::uint32_t>(20); k != 0 && cache.has(at, entry_size); at += entry_size, --k) {
            if (text_at(cache.load<std::uint32_t>(at + 4)) != name_) continue;
            const std::string path(text_at(cache.load<std::uint32_t>(at + 8)));
            if (is_found && path != found_.path && is_taken(path)) found_.is_sure = false;  // one for a processor, and one for all
            if (!is_found) is_found = is_taken(path);
        }
        return is_found;
    }

    bool is_in_any(const LinkerDirectories& directories, std::size_t first, std::size_t last) {
        for (std::size_t k = first; k < last; ++k)
            if (is_in(directories.all[k])) return true;
        return false;
    }
    /// In a directory of a search path; an empty one is the current one.
    bool is_in_any(std::string_view path, const std::string& origin) {
        while (!path.empty()) {
            const std::size_t end = path.find(':');
            std::string one(path.substr(0, end));
            if (is_expanded(one, origin) && is_in(one.empty() ? "." : one)) return true;
            path = end == std::string_view::npos ? std::string_view() : path.substr(end + 1);
        }
        return false;
    }
    bool is_in(const std::string& directory) {
        // Below them the dynamic linker seeks what is built for this very processor.
        for (const char* const below : {"/glibc-hwcaps", "/tls", "/x86_64", "/haswell", "/avx512_1", "/xeon_phi", "/aarch64", "/atomics"})
            if (::access((directory + below).c_str(), F_OK) == 0) found_.is_sure = false;
        return is_taken(directory + "/" + name_);
    }

    /// Puts the directory of a file in place of $ORIGIN; false where another variable is left.
    bool is_expanded(std::string& path, std::string_view file) {
        std::string whole;
        std::string_view rest = path;
        for (std::size_t at; (at = rest.find('$')) != std::string_view::npos;) {
            whole += rest.substr(0, at);
            rest.remove_prefix(at);
            const std::size_t token = rest.starts_with("${ORIGIN}") ? 9 : rest == "$ORIGIN" || rest.starts_with("$ORIGIN/") ? 7 : 0;
            if (token == 0 || ::getauxval(AT_SECURE) != 0) return found_.is_sure = false;
            whole += file.substr(0, file.rfind('/'));
            rest.remove_prefix(token);
        }
        path = whole.append(rest);
        return true;
    }

    /// Whether the dynamic linker goes no further than to this file.
    bool is_taken(const std::string& path) {
        if (::access(path.c_str(), R_OK) != 0) {
            if (errno != ENOENT && errno != ENOTDIR && errno != EACCES) found_.is_sure = false;
            return false;
        }
        const Result<NativeFile> elf = NativeFile::open(path);
        if (elf ? !elf->is_for_this_machine : elf.error().code == Errc::wrong_machine) return false;
        if (!elf && elf.error().code != Errc::damaged) found_.is_sure = false;  // it gives up here, and says why
        found_.path = path;
        return true;
    }

    const std::string& name_;
    const Vector<Needing>& chain_;
    FoundLibrary found_;
};

inline FoundLibrary find_library(const std::string& name, const Vector<Needing>& chain) { return LibrarySearch(name, chain).run(); }

}  // namespace detail
}  // namespace tenon
