// SPDX-License-Identifier: BSL-1.0
// EXPECT: the description of acme::Png leaves out 'more: virtual void()'
#include <tenon/describe.hpp>
#include <tenon/identity.hpp>

namespace acme {

struct Codec {
    virtual void encode();
};
struct Png final : Codec {
    virtual void palette();
    virtual void more();
};

}  // namespace acme

TENON_DESCRIBE(acme::Codec, encode);
TENON_DESCRIBE_DERIVED(acme::Png, (acme::Codec), palette);
static_assert(tenon::type_hash_v<acme::Png> != 0);
