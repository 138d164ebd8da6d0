// SPDX-License-Identifier: BSL-1.0
// EXPECT: tenon: this enum is only declared here, or has no enumerator that is found without help; include its definition
// TYPE: acme::Mode
// ALONE
#include <tenon/export.hpp>

namespace acme {
enum class Mode : int;
}  // namespace acme

const char* name(acme::Mode) { return ""; }
TENON_EXPORT(name);
