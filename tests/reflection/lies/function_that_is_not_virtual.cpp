// SPDX-License-Identifier: BSL-1.0
// EXPECT: the description of acme::Codec lists 'level: virtual int()', which is not declared there
#include <tenon/describe.hpp>
#include <tenon/identity.hpp>

namespace acme {

struct Codec {
    virtual void encode();
    int level();
};

}  // namespace acme

template <>
struct tenon::description<acme::Codec>
    : tenon::described<tenon::member<"encode", &acme::Codec::encode>, tenon::member<"level", &acme::Codec::level>> {};
static_assert(tenon::type_hash_v<acme::Codec> != 0);
