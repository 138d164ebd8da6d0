// SPDX-License-Identifier: BSL-1.0
// EXPECT: tenon: a base listed by TENON_DESCRIBE_DERIVED is virtual, ambiguous or no base; use TENON_NOMINAL
// TYPE: acme::Derived
// ALONE
#include <tenon/describe.hpp>
#include <tenon/export.hpp>

namespace acme {
struct Base {
    int a;
};
struct Derived : virtual Base {
    int b;
};
}  // namespace acme

TENON_DESCRIBE_DERIVED(acme::Derived, (acme::Base), b);

void take(acme::Derived&) {}
TENON_EXPORT(take);
