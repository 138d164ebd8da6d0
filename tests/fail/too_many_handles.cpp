// SPDX-License-Identifier: BSL-1.0
// EXPECT: tenon: a statement must declare at most 512 handles; write a second TENON_OPAQUE for the others
// ALONE
#include <tenon/describe.hpp>

#define TEN(x) x##0, x##1, x##2, x##3, x##4, x##5, x##6, x##7, x##8, x##9
#define SIXTY(x) TEN(x##a), TEN(x##b), TEN(x##c), TEN(x##d), TEN(x##e), TEN(x##f)
#define OF_513 \
    SIXTY(s), SIXTY(t), SIXTY(u), SIXTY(v), SIXTY(w), SIXTY(x), SIXTY(y), SIXTY(z), TEN(a), TEN(b), TEN(c), d, e, f

TENON_OPAQUE(OF_513);
