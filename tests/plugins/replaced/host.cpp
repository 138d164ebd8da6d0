// SPDX-License-Identifier: BSL-1.0
//
// Opens the plugin FILE twice; it is replaced by the file OTHER when the dynamic linker is asked to load it.
//
// usage: host FILE OTHER
#include <tenon/loader.hpp>

#include <dlfcn.h>

#include <cstdio>

namespace {
const char *file, *other;
}

// The loader of this program calls this one.
extern "C" void* dlopen(const char* path, int flags) noexcept {
    if (path != nullptr && other != nullptr && !(flags & RTLD_NOLOAD)) {
        std::rename(other, file);
        other = nullptr;
    }
    void* (*real)(const char*, int) = nullptr;
    *reinterpret_cast<void**>(&real) = dlsym(RTLD_NEXT, "dlopen");
    return real(path, flags);
}

int main(int, char** argv) {
    file = argv[1];
    other = argv[2];
    for (int twice = 0; twice < 2; ++twice) {
        const auto opened = tenon::open(file);
        if (opened)
            std::puts("opened");
        else
            std::printf("%s: %s\n", name(opened.error().code), opened.error().message.c_str());
    }
}
