// SPDX-License-Identifier: BSL-1.0
// EXPECT: reference
// The compiler's own words; describe.hpp says at the macro what to do.
#include <tenon/describe.hpp>
#include <tenon/export.hpp>

namespace acme {
struct View {
    int& value;
};
}  // namespace acme

TENON_DESCRIBE(acme::View, value);

void take(acme::View&) {}
TENON_EXPORT(take);
