// SPDX-License-Identifier: BSL-1.0
// EXPECT: tenon: an item of TENON_DESCRIBE is no member of the class, or is private or overloaded; befriend tenon::description<T> in a class with private members, and list overloads as (name, void(int) const)
// TYPE: acme::Flags
// ALONE
#include <tenon/describe.hpp>
#include <tenon/export.hpp>

namespace acme {
struct Flags {
    int width, height;
};
}  // namespace acme

TENON_DESCRIBE(acme::Flags, widht, height);

void take(acme::Flags*) {}
TENON_EXPORT(take);
