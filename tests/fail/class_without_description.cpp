// SPDX-License-Identifier: BSL-1.0
// EXPECT: tenon: the members of a class with constructors, private members or virtual functions are not found without help
// EXPECT: TENON_DESCRIBE
// EXPECT: TENON_NOMINAL
// TYPE: acme::Cache
// ALONE
#include <tenon/export.hpp>

namespace acme {
class Cache {
    int size_ = 0;
};
}  // namespace acme

void take(acme::Cache&) {}
TENON_EXPORT(take);
