// SPDX-License-Identifier: BSL-1.0
// EXPECT: tenon: the members of this aggregate do not account for its size, as it has an unnamed bit-field, which makes compilers pass it in different ways; replace that by a named member, or use TENON_NOMINAL(T,
// ALONE
#include <tenon/export.hpp>

struct Apart {
    char a;
    int : 0;
    char b;
};
void take(Apart&) {}
TENON_EXPORT(take);
