// SPDX-License-Identifier: BSL-1.0
// EXPECT: tenon: a template argument points to something that another binary cannot name
// ALONE
#include <tenon/export.hpp>

namespace {
int hidden;
}

namespace acme {
template <int* Where>
struct Counter {
    int value;
};
}  // namespace acme

void take(acme::Counter<&hidden>&) {}
TENON_EXPORT(take);
