// SPDX-License-Identifier: BSL-1.0
//
// A library with a stamp, and with records of its own or without.
#include "../chain/api.hpp"
#include "stamp.hpp"

#include <tenon/export.hpp>

int weigh(const chain::Link& link) { return link.weight; }
#if !defined(KNOWS_NOTHING)
TENON_USES(chain::Link);
#endif
