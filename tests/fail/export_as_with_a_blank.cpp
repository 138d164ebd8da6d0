// SPDX-License-Identifier: BSL-1.0
// EXPECT: tenon: the name of an export must be printable, with no blank, quotation mark, backslash, comma, semicolon or @, which assemblers and linkers do not take; use other characters
#include <tenon/export.hpp>

namespace acme {
void filter() {}
}  // namespace acme

TENON_EXPORT_AS("a filter", acme::filter);
