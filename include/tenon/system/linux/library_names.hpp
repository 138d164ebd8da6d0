// SPDX-License-Identifier: BSL-1.0
//
// How files of libraries are named. The name as it is comes last, as a program beside the plugin may have it.
#pragma once

#include <tenon/support/vector.hpp>

#include <string>

namespace [[gnu::visibility("hidden")]] tenon {
namespace detail {

inline Vector<std::string> library_names(const std::string& name) {
    Vector<std::string> names;
    for (const std::string& file : {name + ".so", "lib" + name + ".so", name}) names.push_back(file);
    return names;
}

}  // namespace detail
}  // namespace tenon
