// SPDX-License-Identifier: BSL-1.0
// EXPECT: tenon: a template argument points to something that another binary cannot name
// ALONE
#include <tenon/export.hpp>

namespace acme {
int counts[3];
template <int* Where>
struct Counter {
    int value;
};
}  // namespace acme

#if defined(__clang__) && __clang_major__ < 18
namespace {
int hidden;  // clang++ takes no pointer to a part of an object yet
}
void take(acme::Counter<&hidden>&) {}
#else
void take(acme::Counter<&acme::counts[1]>&) {}
#endif
TENON_EXPORT(take);
