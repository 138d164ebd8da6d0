// SPDX-License-Identifier: BSL-1.0
// EXPECT: tenon: a reference cannot be exported, as a slot is a constant; export the object that it refers to
// ALONE
#include <tenon/export.hpp>

int depth = 0;
int& alias = depth;
TENON_EXPORT(alias);
