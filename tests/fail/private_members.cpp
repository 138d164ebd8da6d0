// SPDX-License-Identifier: BSL-1.0
// EXPECT: tenon: a class with constructors, private members or virtual functions is not looked into without help
// EXPECT: acme::Secret
// ALONE
#include <tenon/export.hpp>

namespace acme {
class Secret {
    int value;
};
}  // namespace acme

void take(acme::Secret&) {}
TENON_EXPORT(take);
