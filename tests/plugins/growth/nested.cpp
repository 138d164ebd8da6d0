// SPDX-License-Identifier: BSL-1.0
//
// A plugin that is a host itself: it asks the program for what it exports, and opens plugins.
#include "use.hpp"

#include <tenon/export.hpp>

#include <cstdio>

void asks() {
    const tenon::Plugin program = tenon::program();
    if (const auto get = program.lookup<const growth::Services&()>("program_services"))
        std::printf("services: add %d\n", (*get)().add(1, 2));
    else
        print(get.error());
    if (const auto get = program.lookup<growth::Console&()>("program_console"))
        std::printf("console: add %d\n", (*get)().add(1, 2));
    else
        print(get.error());
    growth::Info own{};
    own.id = 5;
#if VERSION >= 2
    own.depth = 10;
#endif
    if (const auto take = program.lookup<int(const growth::Info&)>("take_info"))
        std::printf("take_info: %d\n", (*take)(own));
    else
        print(take.error());
}
void uses(const char* path) {
    if (const auto plugin = tenon::open(path))
        use(*plugin, false);
    else
        print(plugin.error());
}
TENON_EXPORT(asks, uses);
