// SPDX-License-Identifier: BSL-1.0
// EXPECT: pure_overrider
// EXPECT: acme::Filter
// ALONE
#include <tenon/describe.hpp>
#include <tenon/export.hpp>

namespace acme {
struct Filter {
    virtual void run() = 0;
    void stop();

protected:
    ~Filter() = default;
};
}  // namespace acme

TENON_DESCRIBE(acme::Filter, run, stop);

void take(acme::Filter&) {}
TENON_EXPORT(take);
