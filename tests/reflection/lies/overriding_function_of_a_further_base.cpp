// SPDX-License-Identifier: BSL-1.0
// EXPECT: the description of acme::Png leaves out 'release: virtual void()'
#include <tenon/describe.hpp>
#include <tenon/identity.hpp>

namespace acme {

struct Codec {
    virtual void encode();
};
struct Counted {
    virtual void release();
};
struct Png : Codec, Counted {
    void encode() override;
    void release() override;
};

}  // namespace acme

TENON_DESCRIBE(acme::Codec, encode);
TENON_DESCRIBE(acme::Counted, release);
TENON_DESCRIBE_DERIVED(acme::Png, (acme::Codec, acme::Counted));
static_assert(tenon::type_hash_v<acme::Png> != 0);
