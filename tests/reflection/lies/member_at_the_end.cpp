// SPDX-License-Identifier: BSL-1.0
// EXPECT: the description of acme::Image leaves out 'hidden: short'
#include <tenon/describe.hpp>
#include <tenon/identity.hpp>

namespace acme {

class Image {
    int first;
    char second;
    short hidden;
    friend tenon::description<Image>;
};

}  // namespace acme

TENON_DESCRIBE(acme::Image, first, second);
static_assert(tenon::type_hash_v<acme::Image> != 0);
