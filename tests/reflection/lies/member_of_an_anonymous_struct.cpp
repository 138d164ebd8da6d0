// SPDX-License-Identifier: BSL-1.0
// EXPECT: the description of acme::Value leaves out 'high: short'
#include <tenon/describe.hpp>
#include <tenon/identity.hpp>

namespace acme {

struct Value {
    union {
        int whole;
        struct {
            short low, high;
        };
    };
};

}  // namespace acme

TENON_DESCRIBE(acme::Value, whole, low);
static_assert(tenon::type_hash_v<acme::Value> != 0);
