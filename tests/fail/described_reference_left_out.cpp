// SPDX-License-Identifier: BSL-1.0
// EXPECT: tenon: the members listed by TENON_DESCRIBE do not account for the size of the class
// TYPE: acme::Flags
// ALONE
#include <tenon/describe.hpp>
#include <tenon/export.hpp>

namespace acme {
struct Flags {
    int& first;
    int& second;
};
}  // namespace acme

TENON_DESCRIBE(acme::Flags, second);

void take(acme::Flags*) {}
TENON_EXPORT(take);
