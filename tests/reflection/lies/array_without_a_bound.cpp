// SPDX-License-Identifier: BSL-1.0
// EXPECT: the description of acme::Table leaves out 'entries: int[]'
#include <tenon/describe.hpp>
#include <tenon/identity.hpp>

namespace acme {

class Table {
    int count;
    int entries[];
    friend tenon::description<Table>;
};

}  // namespace acme

TENON_DESCRIBE(acme::Table, count);
static_assert(tenon::type_hash_v<acme::Table*> != 0);
