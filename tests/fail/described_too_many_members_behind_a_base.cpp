// SPDX-License-Identifier: BSL-1.0
// EXPECT: tenon: a description must list at most 512 members or enumerators; put some of them into a class of their own, or use TENON_NOMINAL
// ALONE
#include <tenon/describe.hpp>

#define TEN(x) x##0, x##1, x##2, x##3, x##4, x##5, x##6, x##7, x##8, x##9
#define SIXTY(x) TEN(x##a), TEN(x##b), TEN(x##c), TEN(x##d), TEN(x##e), TEN(x##f)
#define OF_513 \
    SIXTY(s), SIXTY(t), SIXTY(u), SIXTY(v), SIXTY(w), SIXTY(x), SIXTY(y), SIXTY(z), TEN(a), TEN(b), TEN(c), d, e, f

namespace acme {
struct Base {
    int first;
};
struct Wide : Base {
    Wide();
    int OF_513;
};
}  // namespace acme

TENON_DESCRIBE_DERIVED(acme::Wide, (acme::Base), OF_513);
