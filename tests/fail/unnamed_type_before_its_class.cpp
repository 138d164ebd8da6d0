// SPDX-License-Identifier: BSL-1.0
// EXPECT: tenon: this class or enum has no name, and is not the type of a member of a class that was met before it
// ALONE
#include <tenon/export.hpp>

namespace acme {
struct Event {
    struct {
        int ticks;
    } time;
};
}  // namespace acme

void take(decltype(acme::Event::time)&) {}
TENON_EXPORT(take);
