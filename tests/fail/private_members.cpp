// SPDX-License-Identifier: BSL-1.0
// EXPECT: tenon: the members of a class with constructors, private members or virtual functions are not found without help
// TYPE: acme::Secret
// ALONE
#include <tenon/export.hpp>

namespace acme {
class Secret {
    int value;
};
}  // namespace acme

void take(acme::Secret&) {}
TENON_EXPORT(take);
