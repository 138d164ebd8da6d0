// SPDX-License-Identifier: BSL-1.0
//
// A library that a plugin needs; it leaves a mark when it is loaded.
#include "api.hpp"

#include <tenon/export.hpp>

#include <stdlib.h>

static const int mark = setenv("TENON_TEST_LIBRARY_RAN", "1", 1);

int weigh(const chain::Link& link) { return link.weight + mark; }
TENON_USES(chain::Link);
