// SPDX-License-Identifier: BSL-1.0
// EXPECT: tenon: whether a class without data and of an alignment above 16 takes room among arguments depends on the compiler
// TYPE: acme::Tags
#include <tenon/export.hpp>

namespace acme {
struct Tag {};
struct alignas(64) Tags {
    Tag of[2];
    Tag more;
};

void take(int, Tags) {}
TENON_EXPORT(take);
}  // namespace acme
