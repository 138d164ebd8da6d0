// SPDX-License-Identifier: BSL-1.0
// EXPECT: tenon: the virtual functions listed by TENON_DESCRIBE leave out a pure one; list them all in the order of their declaration
// TYPE: acme::Filter
// ALONE
#include <tenon/describe.hpp>
#include <tenon/export.hpp>

namespace acme {
struct Filter {
    virtual void run() = 0;
    virtual void stop() = 0;

protected:
    ~Filter() = default;
};
}  // namespace acme

TENON_DESCRIBE(acme::Filter, run);

void take(acme::Filter&) {}
TENON_EXPORT(take);
