// SPDX-License-Identifier: BSL-1.0
// EXPECT: tenon: compilers pass an __int128 by value in three different ways; use a pointer or a reference, or two integers of 64 bits
// ALONE
#include <tenon/export.hpp>

struct Callbacks {
    void (*call)(__int128_t);
};
Callbacks callbacks;
TENON_EXPORT(callbacks);
