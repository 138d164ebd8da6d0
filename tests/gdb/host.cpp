// SPDX-License-Identifier: BSL-1.0
//
// Has one of each that docs/gdb.py shows, and stops.
#include <tenon/loader.hpp>

#include <cstdio>

[[gnu::noinline]] void stop() { std::puts("stop"); }

int main(int, char** paths) {
    const tenon::Result<tenon::Plugin> opened = tenon::open(paths[1]);
    const tenon::Result<tenon::Plugin> missing = tenon::open("./none.so");
    const tenon::Plugin plugin = *opened;
    const auto found = plugin.lookup<int(int)>("scale");
    const auto wrong = plugin.lookup<double>("factor");
    const tenon::Symbol<int(int)> function = *found, null;
    const tenon::Symbol<int> variable = *plugin.lookup<int>("factor");
    const tenon::Result<void> checked = tenon::verify_program();
    const tenon::SymbolName name = "scale";
    stop();
    return !missing && found && !wrong && checked && function && !null && variable && name.size() == 5 ? 0 : 1;
}
