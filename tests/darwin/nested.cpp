// SPDX-License-Identifier: BSL-1.0
//
// A plugin with a loader of its own: it finds the host's registry, and the host.
#include "api.hpp"

#include <tenon/export.hpp>
#include <tenon/loader.hpp>

#include <cstdio>

const void* open_radius(const char* path) {
    const auto plugin = tenon::open(path);
    if (!plugin) return std::puts(plugin.error().message.c_str()), nullptr;
    const auto version = tenon::program().lookup<int>("host_version");
    std::printf("host_version %d\n", version ? **version : 0);
    const auto radius = plugin->lookup<int>("radius");
    return radius ? radius->get() : nullptr;
}
TENON_EXPORT(open_radius);
