// SPDX-License-Identifier: BSL-1.0
// EXPECT: tenon: all descriptions of a type must be the same, and stand before its first use
// ALONE
#include <tenon/describe.hpp>
#include <tenon/export.hpp>

namespace vendor {
struct Point {
    Point();
    int x, y;
};
}  // namespace vendor

TENON_DESCRIBE(vendor::Point, x, y);
TENON_FOREIGN(vendor::Point, tenon::nominal<"1">);

void take(vendor::Point&) {}
TENON_EXPORT(take);
