// SPDX-License-Identifier: BSL-1.0
// EXPECT: the description of acme::Image lists 'widht: int', which is not declared there
#include <tenon/describe.hpp>
#include <tenon/identity.hpp>

namespace acme {

struct Image {
    int width, height;
};

}  // namespace acme

template <>
struct tenon::description<acme::Image>
    : tenon::described<tenon::member<"widht", &acme::Image::width>, tenon::member<"height", &acme::Image::height>> {};
static_assert(tenon::type_hash_v<acme::Image> != 0);
