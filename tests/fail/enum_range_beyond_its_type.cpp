// SPDX-License-Identifier: BSL-1.0
// EXPECT: tenon: a bound of TENON_ENUM_RANGE is no value of the type of the enum; correct the range
// TYPE: acme::Code
// ALONE
#include <tenon/describe.hpp>
#include <tenon/export.hpp>

namespace acme {
enum class Code : unsigned char { one = 1, two };
}  // namespace acme

TENON_ENUM_RANGE(acme::Code, 257, 258);

void take(acme::Code) {}
TENON_EXPORT(take);
