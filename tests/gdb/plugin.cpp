// SPDX-License-Identifier: BSL-1.0
#include <tenon/export.hpp>

int factor = 3;
int scale(int value) { return value * factor; }

TENON_EXPORT(scale, factor);
