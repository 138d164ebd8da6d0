// SPDX-License-Identifier: BSL-1.0
// EXPECT: tenon: a member of this aggregate has no constant address, as it is a bit-field, a reference, an array without a bound, in an anonymous union or struct or, with g++, volatile; use TENON_DESCRIBE(T, members...)
// EXPECT: acme::Flags
#include <tenon/export.hpp>

namespace acme {
struct Flags {
    const unsigned gray : 1;  // a reference to const would be bound to a copy of it
    const unsigned wide : 3;
};
}  // namespace acme

void take(acme::Flags&) {}
TENON_EXPORT(take);
