// SPDX-License-Identifier: BSL-1.0
//
// The directories in which the dynamic linker searches libraries, as it tells itself.
#pragma once

#include <tenon/support/vector.hpp>
#include <tenon/system/linux/image_symbols.hpp>

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string>
#include <string_view>

#include <dlfcn.h>
#include <link.h>

namespace [[gnu::visibility("hidden")]] tenon {
namespace detail {

/// The directories that are searched for any library: first those of LD_LIBRARY_PATH at the start of the process,
/// last the built-in ones.
struct LinkerDirectories {
    Vector<std::string> all;
    std::size_t built_in = 0;  // the index of the first built-in one
    bool has_rpath = false;    // whether directories of an RPATH come first
};

inline const char this_binary = 0;

inline bool has_entry(const link_map& image, std::int64_t tag) {
    bool is_there = false;
    each_dynamic_entry(image, [&](const ElfW(Dyn) & entry) { is_there |= entry.d_tag == tag; });
    return is_there;
}

/// Whether a directory is one like /lib, /usr/lib64, /lib/x86_64-linux-gnu.
inline bool is_built_in(std::string_view directory) {
    if (directory.starts_with("/usr/")) directory.remove_prefix(4);
    if (!directory.starts_with("/lib")) return false;
    directory.remove_prefix(4);
    const bool is_of_machine = directory.rfind('/') == 0 && directory.find("-linux-") != std::string_view::npos;
    return directory.empty() || directory == "64" || is_of_machine;
}

/// Asks with RTLD_DI_SERINFO. No directories if the dynamic linker does not tell.
inline LinkerDirectories linker_directories() {
    LinkerDirectories directories;
#if defined(__GLIBC__)
    struct Handle {
        void* handle;
        ~Handle() {
            if (handle != nullptr) ::dlclose(handle);
        }
    };
    const Handle program{::dlopen(nullptr, RTLD_LAZY)}, libc{::dlopen("libc.so.6", RTLD_LAZY | RTLD_NOLOAD)};
    link_map *own = nullptr, *first = nullptr;
    Dl_info info;
    Dl_serinfo size;
    if (::dladdr1(&this_binary, &info, reinterpret_cast<void**>(&own), RTLD_DL_LINKMAP) == 0 || own == nullptr)
        return directories;
    // The binary that calls dlopen is asked. If it has a RUNPATH, which is for its own libraries only, one that has
    // none is asked instead.
    void* const asked = has_entry(*own, DT_RUNPATH) ? libc.handle : own;
    if (asked == nullptr || ::dlinfo(program.handle, RTLD_DI_LINKMAP, &first) != 0 || first == nullptr)
        return directories;
    if (::dlinfo(asked, RTLD_DI_SERINFOSIZE, &size) != 0 || size.dls_size < sizeof size) return directories;
    auto bytes = HeapArray<unsigned char>::zeroed(size.dls_size);
    std::memcpy(bytes.begin(), &size, sizeof size);
    auto* const answer = static_cast<Dl_serinfo*>(static_cast<void*>(bytes.begin()));
    if (::dlinfo(asked, RTLD_DI_SERINFO, answer) != 0) return directories;
    for (unsigned k = 0; k < answer->dls_cnt; ++k) directories.all.push_back(answer->dls_serpath[k].dls_name);
    directories.has_rpath = has_entry(*own, DT_RPATH) || has_entry(*first, DT_RPATH);
    directories.built_in = directories.all.size();
    while (directories.built_in != 0 && is_built_in(directories.all[directories.built_in - 1])) --directories.built_in;
#endif
    return directories;
}

}  // namespace detail
}  // namespace tenon
