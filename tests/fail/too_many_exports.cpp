// SPDX-License-Identifier: BSL-1.0
// EXPECT: tenon: a statement must export at most 512 functions and variables; write a second TENON_EXPORT for the others
// ALONE
#include <tenon/export.hpp>

#define TEN(x) x##0, x##1, x##2, x##3, x##4, x##5, x##6, x##7, x##8, x##9
#define SIXTY(x) TEN(x##a), TEN(x##b), TEN(x##c), TEN(x##d), TEN(x##e), TEN(x##f)
#define OF_513 \
    SIXTY(s), SIXTY(t), SIXTY(u), SIXTY(v), SIXTY(w), SIXTY(x), SIXTY(y), SIXTY(z), TEN(a), TEN(b), TEN(c), d, e, f

int OF_513;
TENON_EXPORT(OF_513);
