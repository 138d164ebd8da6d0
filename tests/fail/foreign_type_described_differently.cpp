// SPDX-License-Identifier: BSL-1.0
// EXPECT: tenon: a type must be described alike wherever it is, and before its first use; let one header say it for all, or use TENON_FOREIGN with the same words
#include <tenon/describe.hpp>
#include <tenon/export.hpp>

namespace vendor {
struct Matrix {
    Matrix();
    float items[9];
};
}  // namespace vendor

TENON_FOREIGN(vendor::Matrix, tenon::nominal<"3.4">);
TENON_FOREIGN(vendor::Matrix, tenon::nominal<"3.5">);

void take(vendor::Matrix&) {}
TENON_EXPORT(take);
