// SPDX-License-Identifier: BSL-1.0
// EXPECT: tenon: the members of a class with constructors, private members or virtual functions are not found without help
// TYPE: acme::Inner
// ALONE
#include <tenon/export.hpp>

namespace acme {
class Inner {
    int value;
};
struct Middle {
    Inner* (*next)(int);
};
struct Outer {
    Middle* middle;
};
}  // namespace acme

void take(const acme::Outer* const*) {}
TENON_EXPORT(take);
