// SPDX-License-Identifier: BSL-1.0
//
// What a host does with a plugin: prints a line for each of its exports, the result of a call or the error.
#pragma once

#include "api.hpp"

#include <tenon/loader.hpp>
#include <tenon/manifest.hpp>

#include <cstdio>
#include <string>

namespace {

/// The program's objects.
[[maybe_unused]] int add(int a, int b) { return a + b; }
[[maybe_unused]] int twice(int x) { return 2 * x; }
#if VERSION >= 3
const growth::Extra extra = {100};
#endif
[[maybe_unused]] const growth::Services services = {
    VERSION,
    add,
#if VERSION >= 2
    twice,
#endif
#if VERSION >= 3
    &extra,
#endif
};
struct OwnConsole final : growth::Console {
    int add(int a, int b) override { return a + b; }
#if VERSION >= 2
    int twice(int x) override { return 2 * x; }
#endif
#if VERSION >= 3
    const growth::Extra& extra() override { return ::extra; }
#endif
};
[[maybe_unused]] OwnConsole console;

[[maybe_unused]] void print(const tenon::Error& error) {
    std::string text = std::string(name(error.code)) + ": " + error.message;
    for (std::size_t at; (at = text.find("\n  ")) != std::string::npos;) text.replace(at, 3, " / ");
    std::puts(text.c_str());
}

/// Looks up a symbol, whose manifest and list of all must say the same; uses it or prints the error.
template <class T, class Use>
void look_up(const tenon::Plugin& plugin, const char* name, Use use) {
    const tenon::Result<tenon::Symbol<T>> symbol = plugin.lookup<T>(name);
    if (!symbol && symbol.error().code == tenon::Errc::symbol_not_found) return;
    if (plugin.manifest().exports<T>(name) != symbol.has_value()) std::printf("the manifest says otherwise of ");
    if (plugin.manifest().all<T>().size() != (symbol ? 1 : 0)) std::printf("the manifest lists otherwise ");
    if (plugin.all<T>().has_value() != symbol.has_value()) std::printf("the list of all has otherwise ");
    std::printf("%s: ", name);
    if (symbol)
        use(*symbol);
    else
        print(symbol.error());
}

[[maybe_unused]] void use(const tenon::Plugin& plugin, bool asks) {
    static_cast<void>(asks);
    look_up<int(const growth::Services&)>(plugin, "use_services",
                                          [](auto call) { std::printf("%d\n", call(services)); });
    look_up<int(growth::Console&)>(plugin, "use_console", [](auto call) { std::printf("%d\n", call(console)); });
    look_up<growth::Filter*()>(plugin, "make_filter", [&](auto make) {
        growth::Filter* const filter = make();
        std::printf("run %d", filter->run(0));
#if VERSION >= 2
        if (!asks || plugin.has<&growth::Filter::preview>()) std::printf(", preview %d", filter->preview(4));
#endif
#if VERSION >= 3
        if (!asks || plugin.has<&growth::Filter::stop>()) std::printf(", stop %d", filter->stop(extra));
#endif
        delete filter;
        std::puts("");
    });
    look_up<const growth::Info*()>(plugin, "info", [&](auto get) {
        const growth::Info* const info = get();
        std::printf("%d %s", info->id, info->name);
#if VERSION >= 2
        if (!asks || plugin.has<&growth::Info::depth>()) std::printf(" %d", info->depth);
#endif
#if VERSION >= 3
        if (!asks || plugin.has<&growth::Info::extra>()) std::printf(" %d", info->extra->value);
#endif
        std::puts("");
    });
    look_up<int(const growth::Image&)>(plugin, "weigh", [](auto call) { std::printf("%d\n", call(growth::Image{7})); });
}

}  // namespace
