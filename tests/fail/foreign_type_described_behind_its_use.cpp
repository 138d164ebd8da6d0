// SPDX-License-Identifier: BSL-1.0
// EXPECT: tenon: a type must be described alike wherever it is, and before its first use
// ALONE
#include <tenon/describe.hpp>
#include <tenon/export.hpp>

namespace vendor {
struct Point {
    int x, y;
};
}  // namespace vendor

void take(vendor::Point&) {}
TENON_EXPORT(take);

TENON_FOREIGN(vendor::Point, tenon::nominal<"1">);
