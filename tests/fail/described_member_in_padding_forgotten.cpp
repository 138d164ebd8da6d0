// SPDX-License-Identifier: BSL-1.0
// EXPECT: tenon: the description of this class leaves out a member that takes no room of its own
// EXPECT: acme::Key
#include <tenon/export.hpp>

#include <tenon/describe.hpp>

namespace acme {
struct Key {
    char letter;
    bool is_held;
    int time;
};
}  // namespace acme

TENON_DESCRIBE(acme::Key, letter, time);

void take(acme::Key&) {}
TENON_EXPORT(take);
