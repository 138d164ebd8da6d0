// SPDX-License-Identifier: BSL-1.0
// EXPECT: tenon: the members of this aggregate do not account for its size, as it has an unnamed bit-field, which makes compilers pass it in different ways; replace that by a named member, or use TENON_NOMINAL(T,
// TYPE: acme::Gap
// ALONE
#include <tenon/export.hpp>

namespace acme {
struct Gap {
    float a;
    int : 32;
};
}  // namespace acme

float first(acme::Gap gap) { return gap.a; }
TENON_EXPORT(first);
