// SPDX-License-Identifier: BSL-1.0
// EXPECT: the description of acme::Image leaves out 'second: int'
#include <tenon/describe.hpp>
#include <tenon/identity.hpp>

namespace acme {

struct alignas(16) Image {
    int first, second;
};

}  // namespace acme

TENON_DESCRIBE(acme::Image, first);
static_assert(tenon::type_hash_v<acme::Image> != 0);
