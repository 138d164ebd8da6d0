// SPDX-License-Identifier: BSL-1.0
// EXPECT: tenon: a template argument that is no type, integer of up to 64 bits, bool, character, enumerator or pointer
// ALONE
#include <tenon/export.hpp>

namespace acme {
struct Point {
    int x, y;
};
template <Point At>
struct Placed {
    int value;
};
}  // namespace acme

void take(acme::Placed<acme::Point{1, 2}>&) {}
TENON_EXPORT(take);
