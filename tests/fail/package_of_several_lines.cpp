// SPDX-License-Identifier: BSL-1.0
// EXPECT: tenon: the name in TENON_PACKAGE must be a text of printable ASCII characters
#include <tenon/export.hpp>
#include <tenon/package.hpp>

namespace acme {
struct Point {
    int x, y;
};
}  // namespace acme

TENON_PACKAGE("acme.\npoint", acme::Point);

void take(acme::Point&) {}
TENON_EXPORT(take);
