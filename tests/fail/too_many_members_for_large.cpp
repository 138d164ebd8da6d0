// SPDX-License-Identifier: BSL-1.0
// EXPECT: tenon: an aggregate of more than 512 members cannot be listed
// TYPE: acme::Wide
// ALONE
#include <tenon/export.hpp>
#include <tenon/large.hpp>

#define TEN(x) x##0, x##1, x##2, x##3, x##4, x##5, x##6, x##7, x##8, x##9
#define SIXTY(x) TEN(x##a), TEN(x##b), TEN(x##c), TEN(x##d), TEN(x##e), TEN(x##f)
#define OF_513 \
    SIXTY(s), SIXTY(t), SIXTY(u), SIXTY(v), SIXTY(w), SIXTY(x), SIXTY(y), SIXTY(z), TEN(a), TEN(b), TEN(c), d, e, f

namespace acme {
struct Wide {
    int OF_513;
};
}  // namespace acme

void take(acme::Wide&) {}
TENON_EXPORT(take);
