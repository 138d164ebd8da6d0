// SPDX-License-Identifier: BSL-1.0
//
// One of two translation units of a plugin, which saw different headers.
#include "api.hpp"

#include <tenon/export.hpp>

#if defined(OTHER_UNIT)
bool is_large(const inconsistent::Thing& thing) { return thing.size > 9; }
#if defined(USES)
TENON_USES(inconsistent::Thing);
#elif !defined(STATES_NOTHING)
TENON_EXPORT(is_large);
#endif
#else
bool is_small(const inconsistent::Thing& thing) { return thing.size < 9; }
TENON_EXPORT(is_small);
#endif
