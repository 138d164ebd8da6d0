// SPDX-License-Identifier: BSL-1.0
// ALONE
// EXPECT: tenon: void is not the type of a function or variable
#include <tenon/loader.hpp>

void host(const tenon::Plugin& plugin) { (void)plugin.lookup<void>("radius"); }
