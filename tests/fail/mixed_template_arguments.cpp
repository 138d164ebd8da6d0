// SPDX-License-Identifier: BSL-1.0
// EXPECT: tenon: this class template mixes its types, values and templates in an order that tenon does not take apart
// ALONE
#include <tenon/export.hpp>

namespace acme {
template <int A, class B, int C, class D>
struct Mixed {
    int value;
};
}  // namespace acme

void take(acme::Mixed<1, int, 2, long>&) {}
TENON_EXPORT(take);
