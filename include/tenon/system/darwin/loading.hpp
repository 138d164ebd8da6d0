// SPDX-License-Identifier: BSL-1.0
//
// What dyld is asked to do, and asked about what it has done. Sources: dlopen(3), dlsym(3) and dyld(1) of macOS.
#pragma once

#include <tenon/support/file.hpp>
#include <tenon/system/loading_types.hpp>
#include <tenon/system/new_name.hpp>

#include <cstdlib>
#include <string>
#include <string_view>

#include <dlfcn.h>

namespace [[gnu::visibility("hidden")]] tenon {
namespace detail {

/// Symbols are bound to a library and a name: an image's own come first without being asked to.
inline constexpr bool linker_prefers_own = true;
inline bool is_under_sanitizer() { return false; }

inline constexpr const char* current_directory = "";  // a relative path may stay one

/// Calls `use` with each directory of a list that the environment gives, until it returns true; returns whether one
/// has. dyld removes its variables from the environment of a program that they must not touch.
template <class Use>
bool any_directory_of(const char* variable, Use use) {
    const char* const list = std::getenv(variable);
    return list != nullptr && any_directory_in(list, use);
}

/// The file that dyld takes for a path, even an absolute one: one of the same name in a directory of
/// DYLD_LIBRARY_PATH.
inline std::string path_that_loads(const std::string& path) {
    std::string taken = path;
    any_directory_of("DYLD_LIBRARY_PATH", [&](const std::string& directory) {
        const std::string other = path_in(directory, path.substr(path.rfind('/') + 1));
        const bool is_there = is_regular_file(other);
        if (is_there) taken = other;
        return is_there;
    });
    return taken;
}

/// Null where dyld refuses; load_error() says why. Runs the constructors. RTLD_FIRST: a symbol is sought in this image
/// alone.
inline void* load_library(const std::string& path, LoadFlags flags) {
    return ::dlopen(path.c_str(), RTLD_NOW | RTLD_FIRST | (flags.is_global ? RTLD_GLOBAL : RTLD_LOCAL));
}
inline std::string load_error() {
    const char* const why = ::dlerror();
    return why != nullptr ? why : "(no reason given)";
}

inline void* program_handle() { return ::dlopen(nullptr, RTLD_LAZY | RTLD_FIRST); }

/// The address of a symbol of an image; null where there is none. Waits for no constructor.
inline void* find_symbol(void* handle, const char* name) {
    void* const found = ::dlsym(handle, name);
    if (found == nullptr) static_cast<void>(::dlerror());
    return found;
}

/// The handle of the image that dyld has by a path, or of this file; null where it has none, or another thread runs
/// its constructors. Only to be compared.
inline const void* loaded_as(const std::string& name) {
    void* const handle = ::dlopen(name.c_str(), RTLD_LAZY | RTLD_NOLOAD | RTLD_FIRST);
    if (handle != nullptr)
        ::dlclose(handle);
    else
        static_cast<void>(::dlerror());
    return handle;
}
/// A path that begins with a variable would be counted from the binary that asks: it is asked by the file's path.
inline bool is_loaded(const std::string& library) { return !library.starts_with('@') && loaded_as(library) != nullptr; }

}  // namespace detail
}  // namespace tenon
