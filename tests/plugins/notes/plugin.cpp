// SPDX-License-Identifier: BSL-1.0
//
// A plugin that needs a library, each with a stamp or without.
#include "../chain/api.hpp"
#include "stamp.hpp"

#include <tenon/export.hpp>

#if defined(NEEDS_LIBRARY)
int weigh(const chain::Link& link);
#else
int weigh(const chain::Link& link) { return link.weight; }
#endif
int twice(const chain::Link& link) { return 2 * weigh(link); }
TENON_EXPORT(twice);
