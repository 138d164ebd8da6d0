// SPDX-License-Identifier: BSL-1.0
// EXPECT: tenon: a class of TENON_GROWS with virtual functions must not be final, as the end of its vtable is compared; leave out final
// TYPE: acme::Filter
// ALONE
#include <tenon/describe.hpp>
#include <tenon/export.hpp>

namespace acme {
struct Filter final {
    virtual void run();
};
}  // namespace acme

TENON_DESCRIBE(acme::Filter, run);
TENON_GROWS(acme::Filter, made_by_plugin);

acme::Filter* make() { return nullptr; }
TENON_EXPORT(make);
