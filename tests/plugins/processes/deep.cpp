// SPDX-License-Identifier: BSL-1.0
//
// Opens a plugin with deep binding. usage: deep PLUGIN
#include <tenon/loader.hpp>

#include <cstdio>

int main(int, char** argv) {
    const auto plugin = tenon::open(argv[1], {.deep_binding = true});
    std::puts(plugin ? "opened" : name(plugin.error().code));
}
