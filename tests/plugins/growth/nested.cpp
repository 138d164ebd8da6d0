// SPDX-License-Identifier: BSL-1.0
//
// A plugin that is a host itself: it asks the program for what it exports, and opens plugins.
#include "use.hpp"

#include <tenon/export.hpp>

#include <cstdio>

void asks() {
    const tenon::Plugin program = tenon::program();
    look_up<const growth::Services&()>(program, "program_services",
                                       [](auto get) { std::printf("add %d\n", get().add(1, 2)); });
    look_up<growth::Console&()>(program, "program_console", [](auto get) { std::printf("add %d\n", get().add(1, 2)); });
    growth::Info own{};
    own.id = 5;
#if VERSION >= 2
    own.depth = 10;
#endif
    look_up<int(const growth::Info&)>(program, "take_info", [&](auto take) { std::printf("%d\n", take(own)); });
}
void uses(const char* path) {
    if (const auto plugin = tenon::open(path))
        use(*plugin, false);
    else
        print(plugin.error());
}
TENON_EXPORT(asks, uses);
