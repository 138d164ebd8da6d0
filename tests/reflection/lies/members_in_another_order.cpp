// SPDX-License-Identifier: BSL-1.0
// EXPECT: the description of acme::Image lists 'height: int' before 'width: int', which is declared first
#include <tenon/describe.hpp>
#include <tenon/identity.hpp>

namespace acme {

union Image {
    int width, height;
};

}  // namespace acme

TENON_DESCRIBE(acme::Image, height, width);
static_assert(tenon::type_hash_v<acme::Image> != 0);
