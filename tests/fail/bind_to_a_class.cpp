// SPDX-License-Identifier: BSL-1.0
// EXPECT: tenon: bind must be given a struct of tenon::Symbol<T> members without constructors
#include <tenon/loader.hpp>

class Api {
    tenon::Symbol<void(int)> filter;
};

void use(tenon::Plugin plugin) { (void)plugin.bind<Api>(); }
