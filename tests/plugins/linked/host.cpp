// SPDX-License-Identifier: BSL-1.0
//
// Checks itself and its libraries at start-up, then each library that it loads without our help.
//
// usage: host [LIBRARY | unload]... [-- PLUGIN...]
#include "../chain/api.hpp"

#include <tenon/export.hpp>
#include <tenon/loader.hpp>

#include <dlfcn.h>

#include <cstdio>
#include <cstring>

int weigh(const chain::Link& link);
TENON_USES(chain::Link);

static void say(const tenon::Result<void>& result) {
    if (result)
        std::puts("consistent");
    else
        std::printf("%s: %s\n", name(result.error().code), result.error().message.c_str());
}

int main(int argc, char** argv) {
    say(tenon::verify_program());
    int k = 1;
    for (; k < argc && std::strcmp(argv[k], "--") != 0; ++k) {
        const bool unload = std::strcmp(argv[k], "unload") == 0;
        void* const handle = dlopen(unload ? "libutil.so.1" : argv[k], RTLD_NOW);
        if (handle == nullptr) std::puts(dlerror());
        if (unload && handle != nullptr) dlclose(handle);
        say(tenon::verify_program());
    }
    for (++k; k < argc; ++k) {
        const auto plugin = tenon::open(argv[k]);
        std::puts(plugin ? "opened" : plugin.error().message.c_str());
    }
    return argc > 99 ? weigh({1}) : 0;
}
