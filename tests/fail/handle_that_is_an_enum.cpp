// SPDX-License-Identifier: BSL-1.0
// EXPECT: tenon: TENON_OPAQUE must be given classes; use TENON_DESCRIBE_ENUM(E, enumerators...) for an enum
// ALONE
#include <tenon/describe.hpp>

namespace acme {
struct Device;
enum class Mode { plain };
}  // namespace acme

TENON_OPAQUE(acme::Device, acme::Mode);
