// SPDX-License-Identifier: BSL-1.0
// EXPECT: tenon: a class is only declared here; include its definition, or, if it is a handle, write the TENON_OPAQUE of this error behind its declaration
// TYPE: acme::Device
// ALONE
#include <tenon/export.hpp>

namespace acme {
struct Device;
}

void take(acme::Device*) {}
TENON_EXPORT(take);
