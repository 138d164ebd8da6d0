// SPDX-License-Identifier: BSL-1.0
//
// Counts by itself and by its plugins, each in the same library.
//
// usage: host PLUGIN...
#include "api.hpp"

#include <tenon/loader.hpp>

#include <cstdio>

int main(int argc, char** argv) {
    std::printf("%d", state::counted_here());
    for (int k = 1; k < argc; ++k) {
        const tenon::Plugin plugin = tenon::open(argv[k]).value();
        const auto counter = plugin.lookup<state::Counter*()>("counter").value();
        std::printf(" %d%s", plugin.lookup<int()>("count").value()(), counter() == &state::counter ? "" : " elsewhere");
    }
    std::puts("");
}
