// SPDX-License-Identifier: BSL-1.0
//
// host PLUGIN MODULE...: loads each module, runs it and unloads it, and tells which stay.
#include <tenon/loader.hpp>

#include <cstdio>

#include <dlfcn.h>

int main(int, char** arguments) {
    if (!tenon::open(arguments[1])) return 1;
    for (char** module = arguments + 2; *module != nullptr; ++module) {
        void* const handle = dlopen(*module, RTLD_NOW | RTLD_LOCAL);
        if (handle == nullptr) return std::printf("%s\n", dlerror()), 1;
        reinterpret_cast<void (*)(const char*)>(dlsym(handle, "run"))(arguments[1]);
        dlclose(handle);
        if (dlopen(*module, RTLD_NOW | RTLD_NOLOAD) != nullptr) std::printf("stays\n");
    }
}
