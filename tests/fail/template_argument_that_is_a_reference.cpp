// SPDX-License-Identifier: BSL-1.0
// EXPECT: acme::radius
// clang++ says what to do; g++ stumbles over the argument itself, and template_spelling.hpp says there what to do.
// LONG: compilers refuse the argument itself
#include <tenon/export.hpp>

namespace acme {
inline int radius = 1;
template <int& R>
struct Circle {
    int thickness;
};
}  // namespace acme

void take(acme::Circle<acme::radius>&) {}
TENON_EXPORT(take);
