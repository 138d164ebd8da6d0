// SPDX-License-Identifier: BSL-1.0
// EXPECT: the description of acme::Png lists 'encode: virtual void()', which is not declared there
#include <tenon/describe.hpp>
#include <tenon/identity.hpp>

namespace acme {

struct Codec {
    virtual void encode();
};
struct Png : Codec {
    virtual void palette();
};

}  // namespace acme

TENON_DESCRIBE(acme::Codec, encode);
TENON_DESCRIBE_DERIVED(acme::Png, (acme::Codec), encode, palette);
static_assert(tenon::type_hash_v<acme::Png> != 0);
