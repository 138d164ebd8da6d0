// SPDX-License-Identifier: BSL-1.0
// EXPECT: the description of acme::Code leaves out 'gone = 1000'
#include <tenon/describe.hpp>
#include <tenon/identity.hpp>

namespace acme {

enum class Code { ok, busy, gone = 1000 };

}  // namespace acme

TENON_DESCRIBE_ENUM(acme::Code, ok, busy);
static_assert(tenon::type_hash_v<acme::Code> != 0);
