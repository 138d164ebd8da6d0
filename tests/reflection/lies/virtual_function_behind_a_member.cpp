// SPDX-License-Identifier: BSL-1.0
// EXPECT: the description of acme::Codec lists 'level: int' before 'encode: virtual void()'
#include <tenon/describe.hpp>
#include <tenon/identity.hpp>

namespace acme {

struct Codec {
    virtual void encode();
    int level;
};

}  // namespace acme

TENON_DESCRIBE(acme::Codec, level, encode);
static_assert(tenon::type_hash_v<acme::Codec> != 0);
