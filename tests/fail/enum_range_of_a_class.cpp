// SPDX-License-Identifier: BSL-1.0
// EXPECT: tenon: TENON_ENUM_RANGE must be given an enum; use TENON_DESCRIBE(T, members...) for a class
// TYPE: acme::Mode
// ALONE
#include <tenon/describe.hpp>
#include <tenon/export.hpp>

namespace acme {
struct Mode {};
}  // namespace acme

TENON_ENUM_RANGE(acme::Mode, 0, 300);

void take(acme::Mode*) {}
TENON_EXPORT(take);
