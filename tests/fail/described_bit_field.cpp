// SPDX-License-Identifier: BSL-1.0
// EXPECT: bit-field
// The compiler's own words; describe.hpp says at the macro what to do.
#include <tenon/describe.hpp>
#include <tenon/export.hpp>

namespace acme {
struct Flags {
    unsigned gray : 1;
    unsigned wide : 3;
};
}  // namespace acme

TENON_DESCRIBE(acme::Flags, gray, wide);

void take(acme::Flags&) {}
TENON_EXPORT(take);
