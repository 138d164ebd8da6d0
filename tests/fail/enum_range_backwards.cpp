// SPDX-License-Identifier: BSL-1.0
// EXPECT: tenon: the range in TENON_ENUM_RANGE must be of 1 to 4096 values; use TENON_DESCRIBE_ENUM(E, enumerators...)
// TYPE: acme::Mode
// ALONE
#include <tenon/describe.hpp>
#include <tenon/export.hpp>

namespace acme {
enum class Mode : int { first, last = 300 };
}  // namespace acme

TENON_ENUM_RANGE(acme::Mode, acme::Mode::last, acme::Mode::first);

void take(acme::Mode*) {}
TENON_EXPORT(take);
