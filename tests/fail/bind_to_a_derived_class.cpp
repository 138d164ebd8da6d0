// SPDX-License-Identifier: BSL-1.0
// EXPECT: tenon: the members of an aggregate with base classes are not found without help
// ALONE
#include <tenon/loader.hpp>

struct Base {
    tenon::Symbol<void(int)> filter;
};
struct Api : Base {
    tenon::Symbol<void(int)> close;
};

void use(tenon::Plugin plugin) { (void)plugin.bind<Api>(); }
