// SPDX-License-Identifier: BSL-1.0
//
// Binds structs that have no linkage: one of an unnamed namespace, two of a function.
//
// usage: host PLUGIN
#include <tenon/loader.hpp>

#include <cstdio>

namespace {

struct Api {
    tenon::Symbol<int> calls;
    tenon::Symbol<const char*> title;
};

}  // namespace

int main(int, char** argv) {
    const auto plugin = tenon::open(argv[1]).value();
    const Api api = plugin.bind<Api>().value();
    std::printf("%d %s\n", *api.calls, *api.title);

    struct Local {
        tenon::Symbol<int> calls;
    };
    std::printf("%d\n", *plugin.bind<Local>().value().calls);

    struct Nothing {};
    if (plugin.bind<Nothing>()) std::puts("nothing");
}
