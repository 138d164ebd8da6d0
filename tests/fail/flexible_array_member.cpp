// SPDX-License-Identifier: BSL-1.0
// EXPECT: tenon: a member of this aggregate has no constant address; use TENON_NOMINAL(T,
// EXPECT: TENON_DESCRIBE(T, members...) if it is an array without a bound
// EXPECT: acme::Message
#include <tenon/export.hpp>

namespace acme {
struct Message {
    int size;
    __extension__ char text[];
};
}  // namespace acme

void take(acme::Message&) {}
TENON_EXPORT(take);
