// SPDX-License-Identifier: BSL-1.0
// EXPECT: tenon: a template
// ALONE
#include <tenon/export.hpp>

namespace acme {
template <class T>
struct Outer {
    template <class U>
    struct Inner {
        U value;
    };
};
template <template <class> class C>
struct Over {
    int value;
};
}  // namespace acme

void take(acme::Over<acme::Outer<unsigned long>::Inner>&) {}
TENON_EXPORT(take);
