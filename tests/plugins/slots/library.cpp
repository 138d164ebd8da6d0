// SPDX-License-Identifier: BSL-1.0
//
// A library that programs are linked with, and a plugin: RADIUS is the type of its variable.
#include <tenon/export.hpp>

#if !defined(RADIUS)
#define RADIUS int
#endif

RADIUS radius = {};
int area() { return 25; }
const RADIUS* place = &radius;
TENON_EXPORT(radius, area);
