// SPDX-License-Identifier: BSL-1.0
// EXPECT: tenon: the description of this class leaves out a member that takes no room of its own
// EXPECT: acme::Message
// LONG: clang++ refuses a class derived from it, before tenon can ask
#include <tenon/export.hpp>

#include <tenon/describe.hpp>

namespace acme {
struct Value {
    int number;
};
struct Message {
    int size;
    __extension__ Value values[];
};
}  // namespace acme

TENON_DESCRIBE(acme::Message, size);

void take(acme::Message&) {}
TENON_EXPORT(take);
