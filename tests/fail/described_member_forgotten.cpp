// SPDX-License-Identifier: BSL-1.0
// EXPECT: tenon: the members listed by TENON_DESCRIBE do not account for the size of the class
// TYPE: acme::Size
// ALONE
#include <tenon/export.hpp>

#include <tenon/describe.hpp>

namespace acme {
class Size {
public:
    Size(int w, int h) : width(w), height(h) {}
    int width;
    int height;
};
}  // namespace acme

TENON_DESCRIBE(acme::Size, width);

void take(acme::Size&) {}
TENON_EXPORT(take);
