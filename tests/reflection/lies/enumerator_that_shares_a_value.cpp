// SPDX-License-Identifier: BSL-1.0
// EXPECT: the description of acme::Code leaves out 'fine = 0'
#include <tenon/describe.hpp>
#include <tenon/identity.hpp>

namespace acme {

enum class Code { ok, fine = 0 };

}  // namespace acme

TENON_DESCRIBE_ENUM(acme::Code, ok);
static_assert(tenon::type_hash_v<acme::Code> != 0);
