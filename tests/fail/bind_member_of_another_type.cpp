// SPDX-License-Identifier: BSL-1.0
// EXPECT: tenon: the struct given to bind must have members of type tenon::Symbol<T> or tenon::Optional<T> only
// LONG: g++ goes on with the member
#include <tenon/loader.hpp>

struct Api {
    tenon::Symbol<void(int)> filter;
    void (*other)(int);
};

void use(tenon::Plugin plugin) { (void)plugin.bind<Api>(); }
