// SPDX-License-Identifier: BSL-1.0
// EXPECT: tenon: a template
// ALONE
#include <tenon/export.hpp>

namespace {
template <class T>
struct Hidden {
    T value;
};
}  // namespace

namespace acme {
template <template <class> class C>
struct Over {
    int value;
};
}  // namespace acme

void take(acme::Over<Hidden>&) {}
TENON_EXPORT(take);
