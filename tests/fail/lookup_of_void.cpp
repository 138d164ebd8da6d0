// SPDX-License-Identifier: BSL-1.0
// EXPECT: tenon: void is not the type of a function or variable
// ALONE
#include <tenon/loader.hpp>

void host(const tenon::Plugin& plugin) { (void)plugin.lookup<void>("radius"); }
