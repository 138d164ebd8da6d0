// SPDX-License-Identifier: BSL-1.0
// EXPECT: the description of acme::Png leaves out 'base acme::Mark'
#include <tenon/describe.hpp>
#include <tenon/identity.hpp>

namespace acme {

struct Tag {};
struct Mark {};
class Png : Tag, Mark {
    int level;
    friend tenon::description<Png>;
};

}  // namespace acme

TENON_DESCRIBE_DERIVED(acme::Png, (acme::Tag), level);
static_assert(tenon::type_hash_v<acme::Png> != 0);
