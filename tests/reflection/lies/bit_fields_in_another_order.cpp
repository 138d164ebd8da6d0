// SPDX-License-Identifier: BSL-1.0
// EXPECT: the description of acme::Flags lists 'second: unsigned int :3' before 'first: unsigned int :3'
#include <tenon/describe.hpp>
#include <tenon/identity.hpp>

namespace acme {

struct Flags {
    unsigned first : 3, second : 3;
};

}  // namespace acme

TENON_DESCRIBE(acme::Flags, second, first);
static_assert(tenon::type_hash_v<acme::Flags> != 0);
