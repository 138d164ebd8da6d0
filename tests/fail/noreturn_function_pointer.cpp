// SPDX-License-Identifier: BSL-1.0
// EXPECT: tenon: this type has no identity that all compilers share, as it is a vector type, points to a function with
// EXPECT: the attribute noreturn
#include <tenon/export.hpp>

struct Log {
    void (*fail)(int) __attribute__((noreturn));
};

void take(const Log&) {}
TENON_EXPORT(take);
