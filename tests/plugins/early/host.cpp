// SPDX-License-Identifier: BSL-1.0
//
// A global object opens plugins, as a plugin manager may be one, before main and before the objects that follow in this unit.
// usage: host, with WRONG and RIGHT in the environment
#include "api.hpp"

#include <tenon/loader.hpp>
#if defined(STATED)
#include <tenon/export.hpp>
TENON_USES(early::Image);
#endif

#include <cstdio>
#include <cstdlib>

#if !defined(PRIORITY)
#define PRIORITY
#endif

namespace {

struct Plugins {
    Plugins() {
        use(std::getenv("WRONG"));
        use(std::getenv("RIGHT"));
    }
    static void use(const char* path) {
        const auto plugin = tenon::open(path);
        if (!plugin) return void(std::puts(name(plugin.error().code)));
        const auto area = plugin->lookup<int(const early::Image&)>("area");
        std::puts(area && (*area)({6, 7}) == 42 ? "works" : "another area");
    }
} plugins PRIORITY;

}  // namespace

int main() {}
