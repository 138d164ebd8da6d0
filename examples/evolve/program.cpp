// SPDX-License-Identifier: BSL-1.0
//
// A program that uses plugins of any release of its header, as far as they fit, and says why others do not.
// usage: program [--older] PLUGIN...
#include "sound.hpp"

#include <tenon/loader.hpp>

#include <cstdio>
#include <memory>
#include <string_view>

namespace {

const sound::Studio studio {
    48000, [](int seconds) { return 2 * seconds; },
#if RELEASE >= 2
        [](int beats) { return beats / 4; },
#endif
#if RELEASE >= 3
        "basement",
#endif
};

struct Api {
    tenon::Optional<int(const sound::Studio&)> count;
    tenon::Optional<std::unique_ptr<sound::Instrument>()> make;
};

void play([[maybe_unused]] const tenon::Plugin& plugin, sound::Instrument& instrument) {
    std::printf("plays %d", instrument.play(4));
#if RELEASE >= 2
    if (plugin.has<&sound::Instrument::bend>()) std::printf(", bends to %d", instrument.bend(4, 10));
#endif
#if RELEASE >= 3
    if (plugin.has<&sound::Instrument::name>()) std::printf(", is %s", instrument.name());
#endif
    std::puts("");
}

void use(const char* path, bool takes_older) {
    const auto plugin = tenon::open(path, {.older_plugins = takes_older});
    if (!plugin) return void(std::puts(plugin.error().message.c_str()));
    const auto api = plugin->bind<Api>();
    if (!api) return void(std::puts(api.error().message.c_str()));
    if (api->count) std::printf("counts %d\n", api->count(studio));
    if (api->make) play(*plugin, *api->make());
}

}  // namespace

int main(int, char** arguments) {
    bool takes_older = false;
    while (const char* const word = *++arguments)
        if (std::string_view(word) == "--older")
            takes_older = true;
        else
            use(word, takes_older);
}
