// SPDX-License-Identifier: BSL-1.0
//
// A program without any loader: it loads plugins by dlopen alone, and has each open the file that follows it.
//
// usage: raw_host [PLUGIN FILE]...
#include <dlfcn.h>

#include <cstdio>

int main(int argc, char** argv) {
    for (int k = 1; k + 1 < argc; k += 2) {
        void* const handle = dlopen(argv[k], RTLD_NOW | RTLD_LOCAL);
        if (handle == nullptr) return std::puts(dlerror()), 1;
        auto* const slot = static_cast<const char* (*const*)(const char*)>(dlsym(handle, "tenon..open_other"));
        std::puts((*slot)(argv[k + 1]));
    }
}
