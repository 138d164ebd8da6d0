// SPDX-License-Identifier: BSL-1.0
// EXPECT: tenon: include <tenon/manifest.hpp> for what a plugin says of itself
#include <tenon/loader.hpp>

bool exports_nothing(const tenon::Plugin& plugin) { return plugin.exports().empty(); }
