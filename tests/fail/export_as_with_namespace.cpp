// SPDX-License-Identifier: BSL-1.0
// EXPECT: tenon: the first argument of TENON_EXPORT_AS must be an identifier or a text in quotes; put a name with a namespace or arguments in quotes
// ALONE
#include <tenon/export.hpp>

namespace acme {
void filter() {}
}  // namespace acme

TENON_EXPORT_AS(acme::filter, acme::filter);
