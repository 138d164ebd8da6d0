// SPDX-License-Identifier: BSL-1.0
// EXPECT: incomplete type
// EXPECT: acme::Holder
// ACCEPTED BY: g++ 13
// The standard library's own words, on the way to which inside.hpp says what to do.
#include <tenon/describe.hpp>
#include <tenon/export.hpp>

#include <vector>

namespace acme {
class Device;
struct Holder {
    std::vector<Device> devices;
    int number;
    ~Holder();
};
}  // namespace acme

TENON_OPAQUE(acme::Device);

void take(acme::Holder&) {}
TENON_EXPORT(take);
