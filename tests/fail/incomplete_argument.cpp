// SPDX-License-Identifier: BSL-1.0
// EXPECT: tenon: a class is only declared here; include its definition, or, if it is a handle, write the TENON_OPAQUE of this error behind its declaration
// TYPE: acme::Device
// ALONE
#include <tenon/export.hpp>

#include <memory>

namespace acme {
class Device;
}

void take(std::shared_ptr<acme::Device>) {}
TENON_EXPORT(take);
