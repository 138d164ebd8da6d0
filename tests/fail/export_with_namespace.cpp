// SPDX-License-Identifier: BSL-1.0
// EXPECT: tenon: the name of an export must be an identifier; use TENON_EXPORT_AS(name, entity)
// ALONE
#include <tenon/export.hpp>

namespace acme {
void filter() {}
}  // namespace acme

TENON_EXPORT(acme::filter);
