// SPDX-License-Identifier: BSL-1.0
//
// Loads a library, if one is named, and opens a plugin.
//
// usage: host PLUGIN [LIBRARY]
#include <tenon/loader.hpp>

#include <cstdio>

#include <dlfcn.h>

int main(int argc, char** argv) {
    if (argc > 2 && dlopen(argv[2], RTLD_NOW | RTLD_GLOBAL) == nullptr) std::puts(dlerror());
    const auto plugin = tenon::open(argv[1]);
    if (!plugin)
        std::puts(plugin.error().message.c_str());
    else
        std::printf("%d\n", plugin->lookup<int(int)>("weight").value()(2));
}
