// SPDX-License-Identifier: BSL-1.0
// EXPECT: tenon: a reference has no identity of its own; export or look up the object that it refers to
// ALONE
#include <tenon/loader.hpp>

void host(const tenon::Plugin& plugin) { (void)plugin.lookup<int&>("radius"); }
