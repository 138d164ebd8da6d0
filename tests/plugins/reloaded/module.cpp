// SPDX-License-Identifier: BSL-1.0
//
// A part of the program that it loads and unloads by itself, and that looks up: VERSION 2 asks for another type.
#include <tenon/loader.hpp>

#include <cstdio>

#if VERSION == 1
using Scale = int(int);
#else
using Scale = double(double);
#endif

extern "C" [[gnu::visibility("default")]] void run(const char* path) {
    const auto scale = tenon::open(path).value().lookup<Scale>("scale");
    std::printf("module %d: %s\n", VERSION,
                scale ? (*scale)(14) == 42 ? "42" : "wrong" : tenon::name(scale.error().code));
}
