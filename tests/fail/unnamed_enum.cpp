// SPDX-License-Identifier: BSL-1.0
// EXPECT: tenon: another binary cannot name a type in an unnamed namespace, a local class or a lambda
#include <tenon/export.hpp>

enum { first, second } mode;
TENON_EXPORT(mode);
