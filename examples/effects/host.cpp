// SPDX-License-Identifier: BSL-1.0
//
// A program whose plugins register themselves: it exports the function that they call, and states its packages.
#include "effect.hpp"

#include <tenon/export.hpp>
#include <tenon/loader.hpp>

#include <cstdio>
#include <exception>

namespace effects {

std::vector<std::shared_ptr<Effect>> enlisted;

void enlist(std::shared_ptr<Effect> effect) { enlisted.push_back(std::move(effect)); }

TENON_EXPORT(enlist);
TENON_USES(Effect, Table);

struct Api {
    tenon::Symbol<std::unique_ptr<Effect>(float)> make_gain;
    tenon::Symbol<std::unique_ptr<Table, void (*)(Table*)>()> make_table;
};

int run(const std::string& path) {
    const auto plugin = tenon::open(path);
    if (!plugin) return std::puts(plugin.error().message.c_str()), 1;
    for (const auto& effect : enlisted) std::printf("enlisted: %s\n", effect->name().c_str());

    const auto api = plugin->bind<Api>();
    if (!api) return std::puts(api.error().message.c_str()), 1;
    Samples samples{1, 2};
    api->make_gain(3)->apply(samples);
    std::printf("made here, deleted there: %g %g, %g\n", samples[0], samples[1], api->make_table()->factors[3]);

    samples.clear();
    try {
        enlisted.front()->apply(samples);
    } catch (const std::exception& error) {
        std::printf("thrown there, caught here: %s\n", error.what());
    }
    return 0;
}

}  // namespace effects

int main(int count, char** arguments) { return effects::run(count > 1 ? arguments[1] : "./plugin.so"); }
