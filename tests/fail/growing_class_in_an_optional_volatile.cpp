// SPDX-License-Identifier: BSL-1.0
// EXPECT: tenon: a class of TENON_GROWS must not be passed, held, stored, derived from or exported by value, as its size may differ on the other side; put it behind a pointer or a reference
// TYPE: acme::Services
// ALONE
#include <tenon/describe.hpp>
#include <tenon/export.hpp>

#include <optional>

namespace acme {
struct Services {
    int version;
};
}  // namespace acme

TENON_GROWS(acme::Services, made_by_plugin);

void start(std::optional<const volatile acme::Services>*) {}
TENON_EXPORT(start);
