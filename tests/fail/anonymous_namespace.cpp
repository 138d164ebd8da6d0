// SPDX-License-Identifier: BSL-1.0
// EXPECT: tenon: a type in an unnamed namespace, a local class or a lambda cannot be named by another binary
// ALONE
#include <tenon/export.hpp>

namespace {
struct Hidden {
    int x;
};
}  // namespace

void take(const Hidden&) {}
TENON_EXPORT(take);
