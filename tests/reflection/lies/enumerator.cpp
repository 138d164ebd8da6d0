// SPDX-License-Identifier: BSL-1.0
// EXPECT: the description of acme::Code leaves out 'busy = 1'
#include <tenon/describe.hpp>
#include <tenon/identity.hpp>

namespace acme {

enum class Code { ok, busy, gone };

}  // namespace acme

TENON_DESCRIBE_ENUM(acme::Code, ok, gone);
static_assert(tenon::type_hash_v<acme::Code> != 0);
