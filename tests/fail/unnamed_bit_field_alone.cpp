// SPDX-License-Identifier: BSL-1.0
// EXPECT: tenon: the members of this aggregate do not account for its size, as it has an unnamed bit-field, which makes compilers pass it in different ways; replace that by a named member, or use TENON_NOMINAL(T,
// ALONE
#include <tenon/export.hpp>

struct Reserved {
    int : 8;
};
void reserve(Reserved&) {}
TENON_EXPORT(reserve);
