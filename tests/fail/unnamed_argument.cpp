// SPDX-License-Identifier: BSL-1.0
// EXPECT: tenon: another binary cannot name a type in an unnamed namespace, a local class or a lambda
// ALONE
#include <tenon/export.hpp>

#include <vector>

namespace {
struct Hidden {
    int x;
};
}  // namespace

void take(std::vector<Hidden>*) {}
TENON_EXPORT(take);
