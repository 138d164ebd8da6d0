// SPDX-License-Identifier: BSL-1.0
// EXPECT: the description of acme::Flags leaves out 'hidden: unsigned int :2'
#include <tenon/describe.hpp>
#include <tenon/identity.hpp>

namespace acme {

class Flags {
    unsigned first : 3, hidden : 2;
    friend tenon::description<Flags>;
};

}  // namespace acme

TENON_DESCRIBE(acme::Flags, first);
static_assert(tenon::type_hash_v<acme::Flags> != 0);
