// SPDX-License-Identifier: BSL-1.0
//
// Opens the plugin FILE, replaces it by OTHER and reloads it. usage: own_package FILE OTHER
#include <tenon/loader.hpp>

#include <cstdio>

int main(int, char** argv) {
    const tenon::Plugin opened = tenon::open(argv[1]).value();
    std::rename(argv[2], argv[1]);
    const auto newer = opened.reload();
    std::printf("%s\n", newer ? "reloaded" : newer.error().message.c_str());
    return opened.lookup<int()>("step").value()() != 1;
}
