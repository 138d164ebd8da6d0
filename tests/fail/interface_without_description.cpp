// SPDX-License-Identifier: BSL-1.0
// EXPECT: tenon: the members of a class with constructors, private members or virtual functions are not found without help
// TYPE: acme::Filter
// ALONE
#include <tenon/export.hpp>

namespace acme {
struct Filter {
    virtual void run(int) = 0;
    virtual ~Filter() = default;
};
}  // namespace acme

void take(acme::Filter&) {}
TENON_EXPORT(take);
