// SPDX-License-Identifier: BSL-1.0
//
// A program: verifies itself, looks up what it exports, opens plugins.
//
// usage: host PLUGIN...
#include "../chain/api.hpp"

#include <tenon/export.hpp>
#include <tenon/loader.hpp>

#include <cstdio>

#if defined(NEEDS_LIBRARY)
int weigh(const chain::Link& link);
#else
int weigh(const chain::Link& link) { return link.weight; }
#endif

int rate = 2;
TENON_EXPORT(rate);
TENON_USES(chain::Link);

template <class Result>
static void say(const Result& result) {
    std::puts(result ? "right" : result.error().message.c_str());
}

int main(int argc, char** argv) {
    weigh({1});
    say(tenon::verify_program());
    say(tenon::program().lookup<int>("rate"));
    for (int k = 1; k < argc; ++k) {
        const auto plugin = tenon::open(argv[k]);
        if (!plugin)
            say(plugin);
        else
            say(plugin->lookup<int(const chain::Link&)>("twice"));
    }
}
