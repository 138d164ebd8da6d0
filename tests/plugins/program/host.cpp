// SPDX-License-Identifier: BSL-1.0
//
// A program that exports to its plugins.
//
// usage: host PLUGIN
#include "api.hpp"

#include <tenon/export.hpp>
#include <tenon/loader.hpp>
#include <tenon/manifest.hpp>

#include <cstdio>

struct Console final : service::Logger {
    void log(const char* text) override { std::printf("log: %s\n", text); }
};
static Console console;

service::Config config = {4, "config of the program"};
service::Logger& logger() { return console; }
static int only_here() { return 8; }
TENON_EXPORT(config, logger, only_here);

int main(int argc, char** argv) {
    const auto own = tenon::program().lookup<int()>("only_here");
    std::puts(own ? "only_here is found" : own.error().message.c_str());
    const auto wrong = tenon::program().lookup<long>("config");
    std::puts(wrong ? "found" : wrong.error().message.c_str());
    std::printf("%zu exports\n", tenon::program().exports().size());
    for (int k = 1; k < argc; ++k) {
        const auto plugin = tenon::open(argv[k]);
        if (!plugin) return std::puts(plugin.error().message.c_str()), 1;
        plugin->lookup<void()>("use").value()();
        std::printf("level %d\n", config.level);
    }
}
