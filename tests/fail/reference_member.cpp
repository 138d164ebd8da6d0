// SPDX-License-Identifier: BSL-1.0
// EXPECT: tenon: a member of this aggregate cannot be initialised by {}
// ALONE
#include <tenon/export.hpp>

namespace acme {
struct View {
    int& value;
};
}  // namespace acme

void take(acme::View&) {}
TENON_EXPORT(take);
