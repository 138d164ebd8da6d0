// SPDX-License-Identifier: BSL-1.0
//
// A host of an interface: opens a plugin and looks up each of its exports by the type that the interface declares.
#include ADAPTOR

#include <tenon/loader.hpp>

#include <cstdio>

template <class T>
bool finds(const tenon::Plugin& plugin, const char* name) {
    const auto symbol = plugin.lookup<T>(name);
    if (!symbol) std::puts(symbol.error().message.c_str());
    return symbol.has_value();
}

int main(int, char** arguments) {
    const auto plugin = tenon::open(arguments[1]);
    if (!plugin) return std::puts(plugin.error().message.c_str()), 1;
    return !(EXPORTS);
}
