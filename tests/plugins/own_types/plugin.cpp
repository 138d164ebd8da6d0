// SPDX-License-Identifier: BSL-1.0
#include "point.hpp"

#include <tenon/export.hpp>

int length(const own_types::Point& point) { return point.x + point.y; }

TENON_EXPORT(length);
