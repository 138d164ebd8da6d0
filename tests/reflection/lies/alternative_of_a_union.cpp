// SPDX-License-Identifier: BSL-1.0
// EXPECT: the description of acme::Number leaves out 'f: float'
#include <tenon/describe.hpp>
#include <tenon/identity.hpp>

namespace acme {

union Number {
    int i;
    float f;
};

}  // namespace acme

TENON_DESCRIBE(acme::Number, i);
static_assert(tenon::type_hash_v<acme::Number> != 0);
