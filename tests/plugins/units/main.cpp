// SPDX-License-Identifier: BSL-1.0
//
// main PLUGIN ORDER: what the units `a` and `b` find, in that order and once more.
#include "unit.hpp"

#include <tenon/export.hpp>

#include <cstdio>

namespace units {

int program_area(const Image& image) { return image.width * image.height; }

TENON_EXPORT(program_area);

}  // namespace units

int main(int, char** arguments) {
    const auto plugin = tenon::open(arguments[1]);
    if (!plugin) {
        std::printf("%s: %s\n", tenon::name(plugin.error().code), plugin.error().message.c_str());
    } else {
        for (int twice = 0; twice < 2; ++twice)
            for (const char* unit = arguments[2]; *unit != '\0'; ++unit)
                std::printf("%c: %s\n", *unit, (*unit == 'a' ? units::a : units::b)(*plugin).c_str());
    }
    const auto verified = tenon::verify_program();
    std::printf("verified: %s\n", verified ? "all agree" : verified.error().message.c_str());
}
