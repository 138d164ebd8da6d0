// SPDX-License-Identifier: BSL-1.0
//
// A host for any set of flags: it calls, reads, and prints what is refused.
//
// usage: host PLUGIN STALE_PLUGIN | host value
#include "../stale/api.hpp"
#include "api.hpp"

#include <tenon/loader.hpp>

#include <cstdio>
#include <cstring>

template <class T>
static void say(const tenon::Result<T>& result) {
    if (!result) std::printf("%s: %s\n", name(result.error().code), result.error().message.c_str());
}

static int print_value() {
#if defined(__cpp_exceptions)
    try {
        static_cast<void>(tenon::open("/nowhere.so").value());
    } catch (const tenon::Failure& failure) {
        std::printf("caught %s\n", failure.what());
    }
#else
    static_cast<void>(tenon::open("/nowhere.so").value());
#endif
    return 0;
}

int main(int, char** argv) {
    if (std::strcmp(argv[1], "value") == 0) return print_value();
    const tenon::Plugin plugin = tenon::open(argv[1]).value();
    std::printf("%d\n", plugin.lookup<int(int, int)>("add").value()(5, 7));
    std::printf("radius %d\n", *plugin.lookup<int>("radius").value());
    say(plugin.lookup<unsigned>("radius"));
    say(plugin.lookup<int>("radios"));
    say(tenon::open("/nowhere.so"));
    const auto stale = tenon::open(argv[2]);
    say(stale);
    if (stale) say(stale->lookup<void(stale::Image&)>("filter"));  // so that the package is this program's
}
