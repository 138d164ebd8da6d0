// SPDX-License-Identifier: BSL-1.0
// EXPECT: tenon: no enumerator of this enum is in the range of TENON_ENUM_RANGE; include the definition of the enum, or correct the range
// TYPE: acme::Mode
// ALONE
#include <tenon/describe.hpp>
#include <tenon/export.hpp>

namespace acme {
enum class Mode : int { first, last = 300 };
}  // namespace acme

TENON_ENUM_RANGE(acme::Mode, 301, 600);

void take(acme::Mode*) {}
TENON_EXPORT(take);
