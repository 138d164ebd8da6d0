// SPDX-License-Identifier: BSL-1.0
//
// Leaves a mark in the environment when any code of it runs.
#include "api.hpp"

#include <tenon/export.hpp>

#include <stdlib.h>

static const int mark = setenv("TENON_TEST_RAN", "a constructor", 1);

static void begin() { setenv("TENON_TEST_RAN", "an init function", 1); }
TENON_INIT(begin);

void filter(stale::Image& image) { image.width = mark; }
TENON_EXPORT(filter);
