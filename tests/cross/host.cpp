// SPDX-License-Identifier: BSL-1.0
//
// Opens plugins and uses each; prints a line for each.
#include "api.hpp"

#include <tenon/loader.hpp>

#include <cstdio>

static std::string used(const char* path) {
    const auto plugin = tenon::open(path);
    if (!plugin) return plugin.error().message;
    const auto sum = plugin->lookup<int()>("sum");
    if (!sum) return sum.error().message;
    const auto step = plugin->lookup<cross::Step&()>("step");
    if (!step) return step.error().message;
    return "sum " + std::to_string((*sum)()) + ", step " + std::to_string((*step)().run(21));
}

int main(int count, char** paths) {
    for (int k = 1; k < count; ++k) std::puts(used(paths[k]).c_str());
}
