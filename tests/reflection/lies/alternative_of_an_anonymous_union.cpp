// SPDX-License-Identifier: BSL-1.0
// EXPECT: the description of acme::Value leaves out 'real: float'
#include <tenon/describe.hpp>
#include <tenon/identity.hpp>

namespace acme {

struct Value {
    int tag;
    union {
        int number;
        float real;
    };
};

}  // namespace acme

TENON_DESCRIBE(acme::Value, tag, number);
static_assert(tenon::type_hash_v<acme::Value> != 0);
