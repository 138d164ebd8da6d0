// SPDX-License-Identifier: BSL-1.0
// EXPECT: tenon: the members of a union are not found without help; use TENON_DESCRIBE(T, members...)
// TYPE: acme::Value
// ALONE
#include <tenon/export.hpp>

namespace acme {
union Value {
    int i;
    float f;
};
}  // namespace acme

void take(acme::Value&) {}
TENON_EXPORT(take);
