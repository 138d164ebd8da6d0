// SPDX-License-Identifier: BSL-1.0
// EXPECT: tenon: this class is only declared here; include its definition, or use TENON_OPAQUE(T)
// EXPECT: acme::Device
// ALONE
#include <tenon/export.hpp>

#include <memory>

namespace acme {
class Device;
}

void take(std::shared_ptr<acme::Device>) {}
TENON_EXPORT(take);
