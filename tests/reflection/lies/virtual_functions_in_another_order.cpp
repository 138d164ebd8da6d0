// SPDX-License-Identifier: BSL-1.0
// EXPECT: the description of acme::Codec lists 'second: virtual void()' before 'first: virtual void()'
#include <tenon/describe.hpp>
#include <tenon/identity.hpp>

namespace acme {

struct Codec {
    virtual void first();
    virtual void second();
};

}  // namespace acme

TENON_DESCRIBE(acme::Codec, second, first);
static_assert(tenon::type_hash_v<acme::Codec> != 0);
