// SPDX-License-Identifier: BSL-1.0
//
// Needs the library, and the standard library.
#include <tenon/export.hpp>

#include <string>

extern "C" int versioned();

int weight(int times) {
    return static_cast<int>(std::string(static_cast<std::size_t>(times), 'x').size()) * versioned();
}
TENON_EXPORT(weight);
