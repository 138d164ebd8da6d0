// SPDX-License-Identifier: BSL-1.0
//
// The smallest host: it says what the plugin told it to say, as often as its own export tells.
#include "api.hpp"

#include <tenon/export.hpp>
#include <tenon/loader.hpp>

#include <cstdio>

int times = 3;

TENON_EXPORT(times);

int main(int, char** argv) {
    const auto plugin = tenon::open(argv[1]);
    if (!plugin) return std::puts(plugin.error().message.c_str()), 1;
    const auto greet = plugin->lookup<void(consumer::Greeting&)>("greet");
    const auto repeat = plugin->lookup<int>("repeat");
    const auto own = tenon::program().lookup<int>("times");
    if (!own) return std::puts(own.error().message.c_str()), 1;
    if (!greet || !repeat) return std::puts((greet ? repeat.error() : greet.error()).message.c_str()), 1;

    **repeat = **own;
    consumer::Greeting greeting{};
    (*greet)(greeting);
    std::printf("%s x %d\n", greeting.text, greeting.times);
}
