// SPDX-License-Identifier: BSL-1.0
// EXPECT: tenon: a function listed by TENON_DESCRIBE is not virtual; list virtual functions only
// TYPE: acme::Filter
// ALONE
#include <tenon/describe.hpp>
#include <tenon/export.hpp>

namespace acme {
class Filter {
public:
    Filter();
    void run();
    int radius;
};
}  // namespace acme

TENON_DESCRIBE(acme::Filter, run, radius);

void take(acme::Filter&) {}
TENON_EXPORT(take);
