// SPDX-License-Identifier: BSL-1.0
// EXPECT: tenon: the members listed by TENON_DESCRIBE do not account for the size of the class
// TYPE: acme::Size
// ALONE
#include <tenon/describe.hpp>
#include <tenon/export.hpp>

namespace acme {
class Size {
public:
    Size(int w, double h) : width(w), height(h) {}
    int width;
    double height;
};
}  // namespace acme

TENON_DESCRIBE(acme::Size, height);

void take(acme::Size&) {}
TENON_EXPORT(take);
