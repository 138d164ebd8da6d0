// SPDX-License-Identifier: BSL-1.0
// EXPECT: the description of acme::Code lists 'busy = 2', but declared is 'busy = 1'
#include <tenon/describe.hpp>
#include <tenon/identity.hpp>

namespace acme {

enum class Code { ok, busy };

}  // namespace acme

template <>
struct tenon::description<acme::Code>
    : tenon::enumerated<tenon::enumerator<"ok", acme::Code::ok>, tenon::enumerator<"busy", acme::Code(2)>> {};
static_assert(tenon::type_hash_v<acme::Code> != 0);
