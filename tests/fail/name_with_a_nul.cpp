// SPDX-License-Identifier: BSL-1.0
// EXPECT: tenon: the name in TENON_NAME must be a text of printable ASCII characters
// ALONE
#include <tenon/describe.hpp>
#include <tenon/export.hpp>

namespace acme {
struct Point {
    int x, y;
};
}  // namespace acme

TENON_NAME(acme::Point, "acme::Point\0of old");

void take(acme::Point&) {}
TENON_EXPORT(take);
