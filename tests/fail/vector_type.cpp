// SPDX-License-Identifier: BSL-1.0
// EXPECT: tenon: this type has no identity that all compilers share
// ALONE
#include <tenon/export.hpp>

using Four = float __attribute__((vector_size(16)));

void take(Four*) {}
TENON_EXPORT(take);
