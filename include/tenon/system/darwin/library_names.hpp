// SPDX-License-Identifier: BSL-1.0
//
// How files of libraries are named on macOS: CMake gives a module the ending .so, Meson .dylib. The name as it is comes
// last, as a program beside the plugin may have it.
#pragma once

#include <tenon/support/vector.hpp>

#include <string>

namespace [[gnu::visibility("hidden")]] tenon {
namespace detail {

inline Vector<std::string> library_names(const std::string& name) {
    Vector<std::string> names;
    for (const char* const ending : {".dylib", ".so", ".bundle"})
        for (const char* const beginning : {"", "lib"}) names.push_back(beginning + name + ending);
    names.push_back(name);
    return names;
}

}  // namespace detail
}  // namespace tenon
