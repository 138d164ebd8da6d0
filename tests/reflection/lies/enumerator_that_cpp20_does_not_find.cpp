// SPDX-License-Identifier: BSL-1.0
// EXPECT: C++20 does not find 'gone = 1000' of acme::Code without help
// EXPECT: TENON_DESCRIBE_ENUM(E, enumerators...)
// EXPECT: TENON_ENUM_RANGE(E, first, last)
// EXPECT: TENON_REFLECTED(E)
#include <tenon/describe.hpp>
#include <tenon/identity.hpp>

namespace acme {

enum class Code { ok, busy, gone = 1000 };

}  // namespace acme

static_assert(tenon::type_hash_v<acme::Code> != 0);
