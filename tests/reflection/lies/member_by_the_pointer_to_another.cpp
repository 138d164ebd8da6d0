// SPDX-License-Identifier: BSL-1.0
// EXPECT: the description of acme::Image lists 'width: int' by a pointer to another
#include <tenon/describe.hpp>
#include <tenon/identity.hpp>

namespace acme {

struct Image {
    int width, height;
};

}  // namespace acme

template <>
struct tenon::description<acme::Image>
    : tenon::described<tenon::member<"width", &acme::Image::height>, tenon::member<"height", &acme::Image::width>> {};
static_assert(tenon::type_hash_v<acme::Image> != 0);
