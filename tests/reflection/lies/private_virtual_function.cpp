// SPDX-License-Identifier: BSL-1.0
// EXPECT: the description of acme::Codec leaves out 'encode_now: virtual void()'
#include <tenon/describe.hpp>
#include <tenon/identity.hpp>

namespace acme {

class Codec {
    virtual void encode_now();

public:
    virtual void encode();
};

}  // namespace acme

TENON_DESCRIBE(acme::Codec, encode);
static_assert(tenon::type_hash_v<acme::Codec> != 0);
