// SPDX-License-Identifier: BSL-1.0
//
// What the dynamic linker is asked to do, and asked about what it has done.
#pragma once

#include <tenon/system/loading_types.hpp>
#include <tenon/system/new_name.hpp>

#include <string>

#include <dlfcn.h>

namespace [[gnu::visibility("hidden")]] tenon {
namespace detail {

#if defined(RTLD_DEEPBIND)
inline constexpr int prefer_own_symbols = RTLD_DEEPBIND;
#else
inline constexpr int prefer_own_symbols = 0;  // musl has no such thing
#endif
inline constexpr bool linker_prefers_own = prefer_own_symbols != 0;

/// The current directory, for a relative path where the directory has no absolute one: glibc 2.41 to 2.43 at least wait
/// for ever in a dlopen of a relative path there.
inline constexpr const char* current_directory = "/proc/self/cwd/";

/// The file that the dynamic linker takes for a path.
inline const std::string& path_that_loads(const std::string& path) { return path; }

/// Null where the dynamic linker refuses; load_error() says why. Runs the constructors.
inline void* load_library(const std::string& path, LoadFlags flags) {
    return ::dlopen(path.c_str(), RTLD_NOW | (flags.is_global ? RTLD_GLOBAL : RTLD_LOCAL) |
                                      (flags.prefers_own ? prefer_own_symbols : 0));
}
inline std::string load_error() {
    const char* const why = ::dlerror();
    return why != nullptr ? why : "(no reason given)";
}

inline void* program_handle() { return ::dlopen(nullptr, RTLD_LAZY); }

/// The address of a symbol of an image or of what it needs; null where there is none.
inline void* find_symbol(void* handle, const char* name) { return ::dlsym(handle, name); }

/// The handle of the image that the dynamic linker has by a name, or of this file; null where it has none. Only to be
/// compared.
inline const void* loaded_as(const std::string& name) {
    void* const handle = ::dlopen(name.c_str(), RTLD_LAZY | RTLD_NOLOAD);
    if (handle != nullptr)
        ::dlclose(handle);
    else
        static_cast<void>(::dlerror());
    return handle;
}
inline bool is_loaded(const std::string& library) { return loaded_as(library) != nullptr; }

/// Whether this process runs under a sanitizer that replaces functions of the C library.
inline bool is_under_sanitizer() {
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
    return true;
#else
    return ::dlsym(RTLD_DEFAULT, "__interceptor_dlopen") != nullptr ||
           ::dlsym(RTLD_DEFAULT, "___interceptor_dlopen") != nullptr;
#endif
}

}  // namespace detail
}  // namespace tenon
