// SPDX-License-Identifier: BSL-1.0
// EXPECT: tenon: has<&T::member>() is asked for a member that the description of its class does not list; list it
// TYPE: acme::Filter
// ALONE
#include <tenon/describe.hpp>
#include <tenon/loader.hpp>

namespace acme {
struct Filter {
    virtual void run() = 0;
    void helper();
};
}  // namespace acme

TENON_DESCRIBE(acme::Filter, run);
TENON_GROWS(acme::Filter, made_by_plugin);

bool asks(const tenon::Plugin& plugin) { return plugin.has<&acme::Filter::helper>(); }
