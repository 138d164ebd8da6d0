// SPDX-License-Identifier: BSL-1.0
//
// host PLUGIN MIDDLE: what this program finds in PLUGIN, and what MIDDLE does.
#include "point.hpp"

#include <tenon/loader.hpp>

#include <cstdio>
#include <string>

int main(int, char** arguments) {
    const auto own = tenon::open(arguments[1]).value().lookup<own_types::Length>("length");
    std::printf("host: %s\n", own ? "found" : tenon::name(own.error().code));
    const auto look_up = tenon::open(arguments[2]).value().lookup<std::string(const std::string&)>("look_up");
    std::printf("middle: %s\n", look_up.value()(arguments[1]).c_str());
}
