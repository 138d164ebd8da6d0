// SPDX-License-Identifier: BSL-1.0
// EXPECT: tenon: the members of this aggregate do not account for its size: it has an unnamed bit-field, and compilers pass such classes in different ways; give it a name and a type of its own, or use TENON_NOMINAL(T,
// ALONE
#include <tenon/export.hpp>

struct Apart {
    char a;
    int : 0;
    char b;
};
void take(Apart&) {}
TENON_EXPORT(take);
