// SPDX-License-Identifier: BSL-1.0
// EXPECT: tenon: a member of this aggregate cannot be initialised by {}, so its members are not found without help
// TYPE: acme::Job
// ALONE
#include <tenon/describe.hpp>
#include <tenon/export.hpp>

namespace acme {
struct Id {
    explicit Id(int);
    int value;
};
struct Job {
    Id id;
};
}  // namespace acme

TENON_DESCRIBE(acme::Id, value);

void take(acme::Job&) {}
TENON_EXPORT(take);
