// SPDX-License-Identifier: BSL-1.0
//
// Defines what the program defines too, under the same names: with default visibility, hidden, and as inline variables (STB_GNU_UNIQUE of
// g++).
#include <tenon/export.hpp>

int radius = 1;
int area() { return radius * radius; }
[[gnu::visibility("hidden")]] int hidden_radius = 2;
[[gnu::visibility("hidden")]] int hidden_area() { return hidden_radius * hidden_radius; }
static int static_radius = 3;
inline int inline_radius = 4;
int only_here = 5;

template <class T>
T number = T(NUMBER);
template int number<int>;

TENON_EXPORT(radius, area, hidden_radius, hidden_area, static_radius, inline_radius, only_here);
TENON_EXPORT_AS(number, number<int>);

#if defined(WITH_INIT)
static int begun = 0;
void begin() { begun = NUMBER; }
TENON_INIT(begin);
TENON_EXPORT(begun);
#endif
