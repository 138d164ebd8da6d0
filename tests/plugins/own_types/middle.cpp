// SPDX-License-Identifier: BSL-1.0
//
// A plugin that looks up in another plugin, by its own idea of Point.
#include "point.hpp"

#include <tenon/export.hpp>
#include <tenon/loader.hpp>

#include <string>

std::string look_up(const std::string& path) {
    const auto found = tenon::open(path).value().lookup<own_types::Length>("length");
    return found ? "found" : tenon::name(found.error().code);
}

TENON_EXPORT(look_up);
