// SPDX-License-Identifier: BSL-1.0
// EXPECT: the description of acme::Image leaves out 'alpha: unsigned char'
#include <tenon/describe.hpp>
#include <tenon/identity.hpp>

namespace acme {

struct Image {
    unsigned char gray, alpha;
    short last;
};

}  // namespace acme

TENON_FOREIGN(acme::Image,
              tenon::described<tenon::member<"gray", &acme::Image::gray>, tenon::member<"last", &acme::Image::last>>);
static_assert(tenon::type_hash_v<acme::Image> != 0);
