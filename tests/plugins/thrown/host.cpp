// SPDX-License-Identifier: BSL-1.0
//
// usage: host PLUGIN
#include "api.hpp"

#include <tenon/loader.hpp>

#include <cstdio>
#include <stdexcept>

int main(int, char** arguments) {
    const tenon::Plugin plugin = tenon::open(arguments[1]).value();
    for (const char* const name : {"hidden", "shown", "standard"}) {
        try {
            plugin.lookup<void()>(std::string_view(name)).value()();
        } catch (const thrown::Hidden&) {
            std::puts("hidden");
        } catch (const thrown::Shown&) {
            std::puts("shown");
        } catch (const std::runtime_error&) {
            std::puts("standard");
        } catch (...) {
            std::puts("unknown");
        }
    }
}
