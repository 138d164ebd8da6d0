// SPDX-License-Identifier: BSL-1.0
// EXPECT: tenon: a type in an unnamed namespace, a local class or a lambda cannot be named by another binary
#include <tenon/export.hpp>

enum { first, second } mode;
TENON_EXPORT(mode);
