// SPDX-License-Identifier: BSL-1.0
// EXPECT: the description of acme::Codec leaves out 'operator(): virtual int(char)'
#include <tenon/describe.hpp>
#include <tenon/identity.hpp>

namespace acme {

struct Codec {
    virtual void encode();
    virtual int operator()(char);
};

}  // namespace acme

TENON_DESCRIBE(acme::Codec, encode);
static_assert(tenon::type_hash_v<acme::Codec> != 0);
