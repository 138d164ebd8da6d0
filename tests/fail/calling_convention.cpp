// SPDX-License-Identifier: BSL-1.0
// EXPECT: tenon: this type has no identity that all compilers share
// ALONE
#include <tenon/export.hpp>

#if defined(__x86_64__)
using Callback = void(__attribute__((ms_abi)) *)(int);
#else
using Callback = float __attribute__((vector_size(16)))*;  // there is no other calling convention to try
#endif

void take(Callback) {}
TENON_EXPORT(take);
