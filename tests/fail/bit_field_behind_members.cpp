// SPDX-License-Identifier: BSL-1.0
// EXPECT: tenon: a member of this aggregate has no constant address; use TENON_NOMINAL(T,
// EXPECT: acme::Flags
#include <tenon/export.hpp>

namespace acme {
struct Flags {
    int number;
    unsigned gray : 1;
    unsigned : 2;
    unsigned wide : 3;
    int : 0;
    char last;
};
}  // namespace acme

void take(acme::Flags&) {}
TENON_EXPORT(take);
