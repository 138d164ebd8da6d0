// SPDX-License-Identifier: BSL-1.0
// EXPECT: tenon: another binary cannot name a type in an unnamed namespace, a local class or a lambda
#include <tenon/export.hpp>

auto compare = [](int a, int b) { return a < b; };
TENON_EXPORT(compare);
