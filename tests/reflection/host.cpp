// SPDX-License-Identifier: BSL-1.0
//
// Opens the plugin, looks both exports up and calls the effect.
#include "api.hpp"

#include <tenon/loader.hpp>

#include <cstdio>

int main(int, char** paths) {
    const auto plugin = tenon::open(paths[1]);
    if (!plugin) return std::puts(plugin.error().message.c_str()), 1;
    const auto make = plugin->lookup<acme::Effect&()>("make");
    const auto take = plugin->lookup<acme::Everything* const>("take");
    if (!make) std::puts(make.error().message.c_str());
    if (!take) std::puts(take.error().message.c_str());
    if (!make || !take) return 1;
    acme::Effect& effect = (*make)();
    effect.start(2);
    std::printf("%d\n", effect.mode() == acme::Mode::fast ? effect.apply(40) : 0);
}
