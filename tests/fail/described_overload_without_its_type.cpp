// SPDX-License-Identifier: BSL-1.0
// EXPECT: tenon: an item of TENON_DESCRIBE is no member of the class, or is private or overloaded; befriend tenon::description<T> in a class with private members, and list overloads as (name, void(int) const)
// TYPE: acme::Filter
// ALONE
#include <tenon/describe.hpp>
#include <tenon/export.hpp>

namespace acme {
struct Filter {
    virtual void run() = 0;
    void run(int);

protected:
    ~Filter() = default;
};
}  // namespace acme

TENON_DESCRIBE(acme::Filter, run);

void take(acme::Filter&) {}
TENON_EXPORT(take);
