// SPDX-License-Identifier: BSL-1.0
// EXPECT: tenon: the revision in TENON_NOMINAL must be a text of printable ASCII characters
// ALONE
#include <tenon/describe.hpp>
#include <tenon/export.hpp>

namespace acme {
class Cache {
    int size;
};
}  // namespace acme

TENON_NOMINAL(acme::Cache, "1\0of old");

void take(acme::Cache&) {}
TENON_EXPORT(take);
