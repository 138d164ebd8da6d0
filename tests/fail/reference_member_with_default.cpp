// SPDX-License-Identifier: BSL-1.0
// EXPECT: tenon: a member of this aggregate cannot be initialised by {}
// TYPE: acme::View
// ALONE
#include <tenon/export.hpp>

namespace acme {
extern int shared;
struct View {
    int size;
    int& value = shared;
};
}  // namespace acme

void take(acme::View&) {}
TENON_EXPORT(take);
