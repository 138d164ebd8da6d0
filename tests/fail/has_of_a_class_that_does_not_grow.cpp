// SPDX-License-Identifier: BSL-1.0
// EXPECT: tenon: has<&T::member>() is asked of a class that grows; all versions of another class have the same members, so call it without asking, or state TENON_GROWS(T, made_by_plugin)
// TYPE: acme::Services
// ALONE
#include <tenon/describe.hpp>
#include <tenon/loader.hpp>

namespace acme {
struct Services {
    int version;
};
}  // namespace acme

bool asks(const tenon::Plugin& plugin) { return plugin.has<&acme::Services::version>(); }
