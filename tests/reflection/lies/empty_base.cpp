// SPDX-License-Identifier: BSL-1.0
// EXPECT: the description of acme::Png leaves out 'base acme::Tag'
// EXPECT: bases by TENON_DESCRIBE_DERIVED
#include <tenon/describe.hpp>
#include <tenon/identity.hpp>

namespace acme {

struct Tag {};
struct Png : Tag {
    int level;
};

}  // namespace acme

TENON_DESCRIBE(acme::Png, level);
static_assert(tenon::type_hash_v<acme::Png> != 0);
