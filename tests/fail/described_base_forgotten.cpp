// SPDX-License-Identifier: BSL-1.0
// EXPECT: tenon: the members listed by TENON_DESCRIBE do not account for the size of the class
// TYPE: acme::Derived
// ALONE
#include <tenon/describe.hpp>
#include <tenon/export.hpp>

namespace acme {
struct First {
    long a;
};
struct Second {
    long a;
};
struct Derived : First, Second {
    long b;
};
}  // namespace acme

TENON_DESCRIBE_DERIVED(acme::Derived, (acme::Second), b);

void take(acme::Derived&) {}
TENON_EXPORT(take);
