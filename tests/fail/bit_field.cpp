// SPDX-License-Identifier: BSL-1.0
// EXPECT: tenon: a member of this aggregate has no constant address; use TENON_NOMINAL(T,
// EXPECT: acme::Flags
#include <tenon/export.hpp>

namespace acme {
struct Flags {
    unsigned gray : 1;
    unsigned wide : 3;
};
}  // namespace acme

void take(acme::Flags&) {}
TENON_EXPORT(take);
