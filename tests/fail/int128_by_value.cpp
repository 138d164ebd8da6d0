// SPDX-License-Identifier: BSL-1.0
// EXPECT: tenon: an __int128 that is passed by value is passed in three ways by three compilers; use a pointer or a reference, or two integers of 64 bits
// ALONE
#include <tenon/export.hpp>

long low(long first, __uint128_t second) { return first + static_cast<long>(second); }
TENON_EXPORT(low);
