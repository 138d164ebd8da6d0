// SPDX-License-Identifier: BSL-1.0
//
// A program that is linked with a library, has a copy of its variable and takes the address of its function, and opens it as a plugin too.
//
// usage: host LIBRARY
#include <tenon/loader.hpp>

#include <cstdio>

#include <dlfcn.h>

#if !defined(ASKED)
#define ASKED int
#endif

extern int radius;
int area();

template <class T>
static void say(const tenon::Result<tenon::Symbol<T>>& found, const void* own) {
    const void* const address = found ? reinterpret_cast<const void*>(found->get()) : nullptr;
    std::puts(!found ? found.error().message.c_str() : address == own ? "the same" : "another");
}

int main(int, char** argv) {
    radius = 7;
    int (*volatile own_area)() = &area;
    const auto plugin = tenon::open(argv[1]);
    if (!plugin) return std::puts(plugin.error().message.c_str()), 1;
    say(plugin->lookup<ASKED>("radius"), &radius);
    say(plugin->lookup<int()>("area"), reinterpret_cast<const void*>(own_area));
    return own_area() == 25 ? 0 : 2;
}
