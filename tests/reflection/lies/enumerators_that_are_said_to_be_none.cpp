// SPDX-License-Identifier: BSL-1.0
// EXPECT: the description of acme::Code leaves out 'ok = 5000'
#include <tenon/describe.hpp>
#include <tenon/identity.hpp>

namespace acme {

enum class Code { ok = 5000 };

}  // namespace acme

TENON_DESCRIBE_ENUM(acme::Code);
static_assert(tenon::type_hash_v<acme::Code> != 0);
