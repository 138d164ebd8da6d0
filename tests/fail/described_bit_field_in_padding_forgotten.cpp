// SPDX-License-Identifier: BSL-1.0
// EXPECT: tenon: the description of this class leaves out a member that takes no room of its own
// TYPE: acme::Flags
// ALONE
#include <tenon/describe.hpp>
#include <tenon/export.hpp>

namespace acme {
struct Flags {
    unsigned gray : 4, wide : 4, tall : 4;
};
}  // namespace acme

TENON_DESCRIBE(acme::Flags, gray, tall);

void take(acme::Flags*) {}
TENON_EXPORT(take);
