// SPDX-License-Identifier: BSL-1.0
// EXPECT: tenon: a member of this aggregate has no constant address, as it is a bit-field, a reference, an array without a bound, in an anonymous union or struct or, with g++, volatile; use TENON_DESCRIBE(T, members...)
// TYPE: acme::Value
#include <tenon/export.hpp>

namespace acme {
struct Value {
    int kind;
    union {
        int i;
        float f;
    };
};
}  // namespace acme

void take(acme::Value&) {}
TENON_EXPORT(take);
