// SPDX-License-Identifier: BSL-1.0
//
// What both units of the program ask for, each by what it was compiled with.
#pragma once

#include "api.hpp"

#include <tenon/loader.hpp>
#include <tenon/manifest.hpp>

#include <string>

namespace units {

[[gnu::always_inline]] inline Image six_by_seven() {
    Image image{};
    image.width = 6;
    image.height = 7;
    return image;
}

/// What the area of 6 by 7 is by a symbol, or why there is none.
template <class Found>
[[gnu::always_inline]] inline std::string area_by(const Found& area) {
    return area ? std::to_string((*area)(six_by_seven())) : tenon::name(area.error().code);
}

/// Functions of which the linker keeps one, with the lookup and the use of it: that of either unit.
inline std::string merged_area(const tenon::Plugin& plugin) {
    return area_by(plugin.lookup<int(const Image&)>("area"));
}
template <class F>
std::string merged_area_of(const tenon::Plugin& plugin) {
    return area_by(plugin.lookup<F>("area"));
}

/// What a unit finds in a plugin and in the program.
std::string a(const tenon::Plugin& plugin);
std::string b(const tenon::Plugin& plugin);

}  // namespace units
