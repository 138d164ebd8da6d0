// SPDX-License-Identifier: BSL-1.0
// EXPECT: the description of acme::Image lists 'cache: int', but declared is 'cache: mutable int'
#include <tenon/describe.hpp>
#include <tenon/identity.hpp>

namespace acme {

struct Image {
    mutable int cache;
};

}  // namespace acme

template <>
struct tenon::description<acme::Image> : tenon::described<tenon::member<"cache", &acme::Image::cache>> {};
static_assert(tenon::type_hash_v<acme::Image> != 0);
