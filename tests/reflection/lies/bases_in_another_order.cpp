// SPDX-License-Identifier: BSL-1.0
// EXPECT: the description of acme::Png lists 'base acme::Mark' before 'base acme::Tag'
#include <tenon/describe.hpp>
#include <tenon/identity.hpp>

namespace acme {

struct Tag {};
struct Mark {};
struct Png : Tag, Mark {
    int level;
};

}  // namespace acme

TENON_DESCRIBE_DERIVED(acme::Png, (acme::Mark, acme::Tag), level);
static_assert(tenon::type_hash_v<acme::Png> != 0);
