// SPDX-License-Identifier: BSL-1.0
// EXPECT: tenon: the virtual functions listed by TENON_DESCRIBE leave out a pure one; list them all in the order of their declaration
// TYPE: acme::Filter
// ALONE
#include <tenon/describe.hpp>
#include <tenon/export.hpp>

namespace acme {
struct Filter {
    virtual int level() const = 0;
    virtual void level(int) = 0;

protected:
    ~Filter() = default;
};
}  // namespace acme

TENON_DESCRIBE(acme::Filter, (level, void(int)));

void take(acme::Filter&) {}
TENON_EXPORT(take);
