// SPDX-License-Identifier: BSL-1.0
//
// A library with which programs are linked, and which a distributor may replace.
#include "../chain/api.hpp"

#include <tenon/export.hpp>

int weigh(const chain::Link& link) { return link.weight; }
TENON_USES(chain::Link);
