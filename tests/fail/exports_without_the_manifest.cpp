// SPDX-License-Identifier: BSL-1.0
// EXPECT: tenon: manifest() and exports() need <tenon/manifest.hpp>; include it
#include <tenon/loader.hpp>

bool exports_nothing(const tenon::Plugin& plugin) { return plugin.exports().empty(); }
