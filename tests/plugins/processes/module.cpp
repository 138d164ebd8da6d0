// SPDX-License-Identifier: BSL-1.0
//
// A module with a loader, for a host that loads it by dlopen and unloads it.
#include <tenon/loader.hpp>

extern "C" bool open_one(const char* path) { return tenon::open(path).has_value(); }
