// SPDX-License-Identifier: BSL-1.0
//
// Loads a library by dlopen, unloads it, loads another, and asks whether all agree. usage: reload FIRST SECOND
#include <tenon/loader.hpp>

#include <dlfcn.h>

#include <cstdio>

static void* load(const char* path) {
    void* const library = ::dlopen(path, RTLD_NOW);
    if (library == nullptr) std::puts(::dlerror());
    return library;
}

static void say(const char* when) {
    for (int twice = 0; twice < 2; ++twice) {
        const auto verified = tenon::verify_program();
        std::printf("%s: %s\n", when, verified ? "all agree" : verified.error().message.c_str());
    }
}

int main(int, char** argv) {
    say("at first");
    void* const first = load(argv[1]);
    say("with the first");
    ::dlclose(first);
    say("without it");
    void* const second = load(argv[2]);
    say("with the second");
    ::dlclose(second);
    say("without both");
}
