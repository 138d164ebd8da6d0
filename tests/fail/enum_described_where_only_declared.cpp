// SPDX-License-Identifier: BSL-1.0
// EXPECT: Mode
// ALONE
#include <tenon/describe.hpp>
#include <tenon/export.hpp>

namespace acme {
enum class Mode : int;
}  // namespace acme

TENON_DESCRIBE_ENUM(acme::Mode);

void set(acme::Mode) {}
TENON_EXPORT(set);
