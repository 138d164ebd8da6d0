// SPDX-License-Identifier: BSL-1.0
//
// Opens plugins one after the other and says what it gets. `older`, `newer`, `shared` and `exact` are options of all opens
// behind them; `meanwhile` opens the next plugin while another thread opens it with `older`.
//
// usage: host [older | newer | shared | exact | meanwhile | PLUGIN]...
#include "api.hpp"

#include <tenon/loader.hpp>

#include <cstdio>
#include <cstdlib>
#include <string>
#include <thread>

#include <unistd.h>

namespace {

void say(const tenon::Result<tenon::Plugin>& plugin) {
    if (!plugin) return void(std::printf("%s\n", plugin.error().message.c_str()));
    if (const auto make = plugin->lookup<outgrown::Filter*()>("make"))
        std::printf("first %d", (*make)()->first);
    else
        std::printf("%s", make.error().message.c_str());
#if FILTER >= 2
    std::printf(", %s second", plugin->has<&outgrown::Filter::second>() ? "has" : "lacks");
#endif
    std::printf("\n");
    if (const auto draw = plugin->lookup<int(outgrown::Layer&, const outgrown::Filter&)>("draw"); !draw)
        std::printf("%s\n", draw.error().message.c_str());
}

}  // namespace

int main(int argc, char** argv) {
    tenon::OpenOptions options;
    bool is_meanwhile = false;
    for (int k = 1; k < argc; ++k) {
        const std::string word = argv[k];
        if (word == "older" || word == "newer") {
            options.older_plugins = word == "older";
        } else if (word == "shared" || word == "exact") {
            options.versioning = word == "shared" ? tenon::Versioning::shared_types : tenon::Versioning::exact;
        } else if (word == "meanwhile") {
            is_meanwhile = true;
        } else if (is_meanwhile) {
            std::thread other([&] { (void)tenon::open(word, {.older_plugins = true}); });
            while (std::getenv("TENON_TEST_OPENING") == nullptr) usleep(1000);
            say(tenon::open(word, options));
            other.join();
        } else {
            say(tenon::open(word, options));
        }
    }
}
