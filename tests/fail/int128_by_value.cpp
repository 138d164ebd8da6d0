// SPDX-License-Identifier: BSL-1.0
// EXPECT: tenon: compilers pass an __int128 by value in three different ways; use a pointer or a reference, or two integers of 64 bits
// ALONE
#include <tenon/export.hpp>

long low(long first, __uint128_t second) { return first + static_cast<long>(second); }
TENON_EXPORT(low);
