// SPDX-License-Identifier: BSL-1.0
// EXPECT: tenon: a class that is TENON_OPAQUE must not be passed, held or stored by value; put it behind a pointer or a reference, or use TENON_NOMINAL
// TYPE: acme::Device
// ALONE
#include <tenon/describe.hpp>
#include <tenon/export.hpp>

namespace acme {
struct Device {
    int number;
};
}  // namespace acme

TENON_OPAQUE(acme::Device);

volatile acme::Device devices[3];
TENON_EXPORT(devices);
