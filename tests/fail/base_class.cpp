// SPDX-License-Identifier: BSL-1.0
// EXPECT: tenon: the members of an aggregate with base classes are not found without help
// TYPE: acme::Derived
// ALONE
#include <tenon/export.hpp>

namespace acme {
struct Base {
    int x;
};
struct Derived : Base {
    int y;
};
}  // namespace acme

void take(acme::Derived&) {}
TENON_EXPORT(take);
