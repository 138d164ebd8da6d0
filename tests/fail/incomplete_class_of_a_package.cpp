// SPDX-License-Identifier: BSL-1.0
// EXPECT: tenon: a class is only declared here; include its definition, or, if it is a handle, write the TENON_OPAQUE of this error behind its declaration
// EXPECT: (acme::Device)
#include <tenon/export.hpp>
#include <tenon/package.hpp>

namespace acme {
struct Device;
struct Job {
    Device* device;
};
}  // namespace acme

TENON_PACKAGE("acme.jobs", acme::Job);
TENON_USES(acme::Job);
