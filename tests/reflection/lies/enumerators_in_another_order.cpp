// SPDX-License-Identifier: BSL-1.0
// EXPECT: the description of acme::Code lists 'fine = 0' before 'ok = 0', which is declared first
#include <tenon/describe.hpp>
#include <tenon/identity.hpp>

namespace acme {

enum class Code { ok, fine = 0 };

}  // namespace acme

TENON_DESCRIBE_ENUM(acme::Code, fine, ok);
static_assert(tenon::type_hash_v<acme::Code> != 0);
