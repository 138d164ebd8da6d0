// SPDX-License-Identifier: BSL-1.0
// EXPECT: tenon: this enum is only declared here, or has no enumerator that is found without help; include its definition, or use TENON_DESCRIBE_ENUM(E, enumerators...)
// TYPE: acme::Error
// ALONE
#include <tenon/export.hpp>

namespace acme {
enum class Error { busy = 1001, last = 1002 };
}  // namespace acme

void (*report)(acme::Error) = nullptr;
TENON_EXPORT(report);
