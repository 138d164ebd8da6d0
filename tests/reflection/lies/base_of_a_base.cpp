// SPDX-License-Identifier: BSL-1.0
// EXPECT: the description of acme::Png lists 'base acme::Image', which is not declared there
#include <tenon/describe.hpp>
#include <tenon/identity.hpp>

namespace acme {

struct Image {
    int width;
};
struct Bitmap : Image {};
struct Png : Bitmap {
    int level;
};

}  // namespace acme

TENON_DESCRIBE_DERIVED(acme::Png, (acme::Image), level);
static_assert(tenon::type_hash_v<acme::Png> != 0);
