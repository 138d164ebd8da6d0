// SPDX-License-Identifier: BSL-1.0
// EXPECT: tenon: a template argument that is no type, integer of up to 64 bits, bool, character, enumerator or pointer
// ALONE
#include <tenon/export.hpp>

namespace acme {
template <__int128 Value>
struct Step {
    int value;
};
}  // namespace acme

void take(acme::Step<1>&) {}
TENON_EXPORT(take);
