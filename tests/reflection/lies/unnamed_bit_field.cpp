// SPDX-License-Identifier: BSL-1.0
// EXPECT: cannot show an unnamed bit-field
#include <tenon/describe.hpp>
#include <tenon/identity.hpp>

namespace acme {

struct Flags {
    unsigned first : 3;
    unsigned : 4;
    unsigned second : 1;
};

}  // namespace acme

TENON_DESCRIBE(acme::Flags, first, second);
static_assert(tenon::type_hash_v<acme::Flags> != 0);
