// SPDX-License-Identifier: BSL-1.0
// EXPECT: tenon: TENON_DESCRIBE_ENUM lists no enumerator, but the enum has some
// TYPE: acme::Mode
// ALONE
#include <tenon/describe.hpp>
#include <tenon/export.hpp>

namespace acme {
enum class Mode : int { off, on };
}  // namespace acme

TENON_DESCRIBE_ENUM(acme::Mode);

void set(acme::Mode) {}
TENON_EXPORT(set);
