// SPDX-License-Identifier: BSL-1.0
// EXPECT: the description of acme::Flags lists 'first: unsigned int :5', but declared is 'first: unsigned int :3'
#include <tenon/describe.hpp>
#include <tenon/identity.hpp>

namespace acme {

struct Flags {
    unsigned first : 3;
};

}  // namespace acme

template <>
struct tenon::description<acme::Flags> : tenon::described<tenon::bit_field<"first", unsigned, 5>> {};
static_assert(tenon::type_hash_v<acme::Flags> != 0);
