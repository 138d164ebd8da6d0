// SPDX-License-Identifier: BSL-1.0
// EXPECT: tenon: std::unique_ptr would delete a class of TENON_GROWS as the version of this side; give the class a virtual destructor, or the pointer a deleter that calls the side that made the object
// TYPE: acme::Services
// ALONE
#include <tenon/describe.hpp>
#include <tenon/export.hpp>

#include <memory>

namespace acme {
struct Services {
    int version;
};
}  // namespace acme

TENON_GROWS(acme::Services, made_by_plugin);

void start(std::unique_ptr<volatile acme::Services>) {}
TENON_EXPORT(start);
