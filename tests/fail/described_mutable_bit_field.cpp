// SPDX-License-Identifier: BSL-1.0
// EXPECT: tenon: the width of a bit-field cannot be measured, as it is const, mutable or in an anonymous union, or no object of the class is a constant; use TENON_NOMINAL(T, "revision")
// TYPE: acme::Flags
// ALONE
#include <tenon/describe.hpp>
#include <tenon/export.hpp>

namespace acme {
struct Flags {
    mutable unsigned gray : 1;
};
}  // namespace acme

TENON_DESCRIBE(acme::Flags, gray);

void take(acme::Flags*) {}
TENON_EXPORT(take);
