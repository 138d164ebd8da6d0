// SPDX-License-Identifier: BSL-1.0
// EXPECT: tenon: TENON_DESCRIBE_ENUM must be given an enum; use TENON_DESCRIBE(T, members...) for a class
#include <tenon/describe.hpp>
#include <tenon/export.hpp>

namespace acme {
struct Mode {
    enum { slow, fast };
    int value;
};
}  // namespace acme

TENON_DESCRIBE_ENUM(acme::Mode, slow, fast);

void take(acme::Mode&) {}
TENON_EXPORT(take);
