// SPDX-License-Identifier: BSL-1.0
//
// The smallest host: it says what the plugin told it to say.
#include "api.hpp"

#include <tenon/loader.hpp>

#include <cstdio>

int main(int, char** argv) {
    const auto plugin = tenon::open(argv[1]);
    if (!plugin) return std::puts(plugin.error().message.c_str()), 1;
    const auto greet = plugin->lookup<void(consumer::Greeting&)>("greet");
    const auto repeat = plugin->lookup<int>("repeat");
    if (!greet || !repeat) return std::puts((greet ? repeat.error() : greet.error()).message.c_str()), 1;

    **repeat = 3;
    consumer::Greeting greeting{};
    (*greet)(greeting);
    std::printf("%s x %d\n", greeting.text, greeting.times);
}
