// SPDX-License-Identifier: BSL-1.0
//
// Exports under the names that tenon's own symbols and sections are made of.
#include <tenon/export.hpp>

namespace our_names {

int table = 1, registry = 2, anchor = 3, init = 4, tenon_anchor = 5;
int tenon() { return 6; }

TENON_EXPORT(table, registry, anchor, init, tenon_anchor);
TENON_EXPORT_AS(tenon, our_names::tenon);

}  // namespace our_names
