// SPDX-License-Identifier: BSL-1.0
// EXPECT: tenon: a template argument that is no type, integer of up to 64 bits, bool, character, enumerator or pointer
// ALONE
#include <tenon/export.hpp>

namespace acme {
template <auto Value>
struct Scaled {
    int value;
};
struct Factor {
    double by;
};
}  // namespace acme

#if defined(__clang__) && __clang_major__ < 18
void take(acme::Scaled<acme::Factor{}>&) {}  // no floating-point arguments yet
#else
void take(acme::Scaled<1.5>&) {}
#endif
TENON_EXPORT(take);
