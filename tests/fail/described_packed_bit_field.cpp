// SPDX-License-Identifier: BSL-1.0
// EXPECT: tenon: the members listed by TENON_DESCRIBE do not account for the size of the class
// TYPE: acme::Flags
// ALONE
#include <tenon/describe.hpp>
#include <tenon/export.hpp>

namespace acme {
struct [[gnu::packed]] Flags {
    unsigned gray : 20, wide : 20, tall : 20;
};
}  // namespace acme

TENON_DESCRIBE(acme::Flags, gray, wide, tall);

void take(acme::Flags*) {}
TENON_EXPORT(take);
