// SPDX-License-Identifier: BSL-1.0
// EXPECT: tenon: a member of this aggregate has no constant address; use TENON_NOMINAL(T,
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
