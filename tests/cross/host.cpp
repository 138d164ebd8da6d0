// SPDX-License-Identifier: BSL-1.0
//
// Opens plugins and uses each; prints a line for each.
//
// usage: host (PLUGIN | --deep-binding)...
#include "api.hpp"

#include <tenon/loader.hpp>

#include <cstdio>
#include <string_view>

static std::string used(const char* path, tenon::OpenOptions options) {
    const auto plugin = tenon::open(path, options);
    if (!plugin) return plugin.error().message;
    const auto sum = plugin->lookup<int()>("sum");
    if (!sum) return sum.error().message;
    const auto step = plugin->lookup<cross::Step&()>("step");
    if (!step) return step.error().message;
    return "sum " + std::to_string((*sum)()) + ", step " + std::to_string((*step)().run(21));
}

int main(int count, char** paths) {
    tenon::OpenOptions options;
    for (int k = 1; k < count; ++k)
        if (std::string_view(paths[k]) == "--deep-binding")
            options.deep_binding = true;
        else
            std::puts(used(paths[k], options).c_str());
}
