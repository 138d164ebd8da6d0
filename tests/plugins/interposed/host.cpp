// SPDX-License-Identifier: BSL-1.0
//
// Prints what each lookup in some plugins gives; all of the names are this program's too.
//
// usage: host PLUGIN... [deep]
#include <tenon/loader.hpp>

#include <cstdio>
#include <cstring>

double radius = 0.5;
int area() { return -1; }
double hidden_radius = 0.25;
int hidden_area() { return -2; }
double static_radius = 0.125;
inline double inline_radius = 0.1;
double* used() { return &inline_radius; }
void begin() { std::puts("the program's own function has run"); }

static void print(const char* name, const tenon::Result<tenon::Symbol<int>>& found) {
    if (found)
        std::printf("%s: %d\n", name, **found);
    else
        std::printf("%s: %s\n", name, found.error().message.c_str());
}

static void print(const char* name, const tenon::Result<tenon::Symbol<int()>>& found) {
    if (found)
        std::printf("%s: %d\n", name, (*found)());
    else
        std::printf("%s: %s\n", name, found.error().message.c_str());
}

int main(int argc, char** argv) {
    const bool deep = std::strcmp(argv[argc - 1], "deep") == 0;
    for (int k = 1; k < argc - deep; ++k) {
        const auto plugin = tenon::open(argv[k], {.deep_binding = deep});
        if (!plugin) {
            std::puts(plugin.error().message.c_str());
            continue;
        }
        for (const char* const name :
             {"radius", "hidden_radius", "static_radius", "inline_radius", "only_here", "number", "begun"})
            print(name, plugin->lookup<int>(name));
        for (const char* const name : {"area", "hidden_area"}) print(name, plugin->lookup<int()>(name));
    }
}
