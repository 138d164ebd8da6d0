// SPDX-License-Identifier: BSL-1.0
// EXPECT: tenon: the first argument of TENON_EXPORT_AS must be an identifier or a text in quotes; put a name with a namespace or arguments in quotes
#include <tenon/export.hpp>

namespace acme {
template <int N>
void filter() {}
}  // namespace acme

TENON_EXPORT_AS(filter<3>, acme::filter<3>);
