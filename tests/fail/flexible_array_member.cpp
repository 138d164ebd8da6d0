// SPDX-License-Identifier: BSL-1.0
// EXPECT: tenon: a member of this aggregate has no constant address; use TENON_NOMINAL(T,
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
