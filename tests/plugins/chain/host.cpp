// SPDX-License-Identifier: BSL-1.0
//
// Has version 1 of the package; opens a plugin and calls its `weight`, then says whether the library has been loaded.
//
// usage: host PLUGIN [LD_LIBRARY_PATH | - | one-descriptor]
//
// The environment is changed before the plugin is opened, by "-" it loses the variable; or only one file can be open at a time.
#include "api.hpp"

#include <tenon/loader.hpp>

#include <fcntl.h>
#include <sys/resource.h>
#include <unistd.h>

#include <cstdio>
#include <cstdlib>
#include <string_view>

static void change(std::string_view what) {
    if (what == "-")
        unsetenv("LD_LIBRARY_PATH");
    else if (what != "one-descriptor")
        setenv("LD_LIBRARY_PATH", what.data(), 1);
    else {
        const int next = open("/dev/null", O_RDONLY);
        const rlimit limit{static_cast<rlim_t>(next) + 1, static_cast<rlim_t>(next) + 1};
        close(next);
        setrlimit(RLIMIT_NOFILE, &limit);
    }
}

int main(int argc, char** argv) {
    if (argc > 2) change(argv[2]);
    const auto plugin = tenon::open(argv[1]);
    if (!plugin)
        std::puts(plugin.error().message.c_str());
    else
        std::printf("weight %d\n", plugin->lookup<int()>("weight").value()());
    std::puts(std::getenv("TENON_TEST_LIBRARY_RAN") != nullptr ? "the library has run" : "the library has not run");
    return plugin && plugin->lookup<void(chain::Link&)>("none").has_value();
}
