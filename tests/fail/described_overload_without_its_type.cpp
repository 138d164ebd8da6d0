// SPDX-License-Identifier: BSL-1.0
// EXPECT: auto
// The compiler's own words; describe.hpp says at the macro what to do.
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
