// SPDX-License-Identifier: BSL-1.0
#include <tenon/loader.hpp>

#include <cstdio>
#include <string>

int main() {
    const tenon::Plugin program = tenon::program();
    for (const char* const name : {"table", "registry", "anchor", "init", "tenon_anchor"}) {
        const auto found = program.lookup<int>(name);
        std::printf("%s", found ? std::to_string(**found).c_str() : found.error().message.c_str());
    }
    std::printf("%d\n", program.lookup<int()>("tenon").value()());
}
