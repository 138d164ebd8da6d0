// SPDX-License-Identifier: BSL-1.0
// EXPECT: tenon: the first argument of TENON_EXPORT_AS must be an identifier; write it without quotes, namespace or arguments
// ALONE
#include <tenon/export.hpp>

namespace acme {
void filter() {}
}  // namespace acme

TENON_EXPORT_AS(acme::filter, acme::filter);
