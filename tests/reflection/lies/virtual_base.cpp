// SPDX-License-Identifier: BSL-1.0
// EXPECT: cannot show the virtual base acme::Image
#include <tenon/describe.hpp>
#include <tenon/identity.hpp>

namespace acme {

struct Image {
    int width;
};
struct Png : virtual Image {
    int level;
};

}  // namespace acme

static_assert(tenon::type_hash_v<acme::Png> != 0);
