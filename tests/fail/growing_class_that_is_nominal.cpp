// SPDX-License-Identifier: BSL-1.0
// EXPECT: tenon: a class of TENON_GROWS must show its members, as they are compared; describe it by TENON_DESCRIBE(T, members...), or leave out TENON_GROWS
// TYPE: acme::Services
// ALONE
#include <tenon/describe.hpp>
#include <tenon/export.hpp>

namespace acme {
struct Services {
    int version;
};
}  // namespace acme

TENON_NOMINAL(acme::Services, "1");
TENON_GROWS(acme::Services, made_by_program);

void start(acme::Services&) {}
TENON_EXPORT(start);
