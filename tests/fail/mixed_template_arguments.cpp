// SPDX-License-Identifier: BSL-1.0
// EXPECT: tenon: the arguments of this class template are types, values and templates in an order that tenon cannot take apart
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
