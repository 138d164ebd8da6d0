// SPDX-License-Identifier: BSL-1.0
// EXPECT: tenon: whether a class without data and of an alignment above 16 takes room among arguments depends on the compiler
// TYPE: acme::Tag
#include <tenon/export.hpp>

namespace acme {
struct alignas(32) Tag {};

void take(Tag) {}
TENON_EXPORT(take);
}  // namespace acme
