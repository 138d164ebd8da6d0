// SPDX-License-Identifier: BSL-1.0
// EXPECT: tenon: this type has no identity that all compilers share
// ALONE
#include <tenon/export.hpp>

void take(_Complex int*) {}
TENON_EXPORT(take);
