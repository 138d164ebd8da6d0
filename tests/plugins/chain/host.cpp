// SPDX-License-Identifier: BSL-1.0
//
// Has version 1 of the package; opens a plugin and calls its `weight`, then says whether the library has been loaded.
//
// usage: host PLUGIN
#include "api.hpp"

#include <tenon/loader.hpp>

#include <cstdio>
#include <cstdlib>

int main(int, char** argv) {
    const auto plugin = tenon::open(argv[1]);
    if (!plugin)
        std::puts(plugin.error().message.c_str());
    else
        std::printf("weight %d\n", plugin->lookup<int()>("weight").value()());
    std::puts(std::getenv("TENON_TEST_LIBRARY_RAN") != nullptr ? "the library has run" : "the library has not run");
    return plugin && plugin->lookup<void(chain::Link&)>("none").has_value();
}
