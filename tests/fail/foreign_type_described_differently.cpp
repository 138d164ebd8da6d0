// SPDX-License-Identifier: BSL-1.0
// EXPECT: tenon: all descriptions of a type must be the same, and stand before its first use; write it in one header, or use TENON_FOREIGN with the same words
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
