// SPDX-License-Identifier: BSL-1.0
// EXPECT: the description of acme::Codec lists 'level: virtual void(int)' before 'level: virtual int() const'
#include <tenon/describe.hpp>
#include <tenon/identity.hpp>

namespace acme {

struct Codec {
    virtual int level() const;
    virtual void level(int);
};

}  // namespace acme

TENON_DESCRIBE(acme::Codec, (level, void(int)), (level, int() const));
static_assert(tenon::type_hash_v<acme::Codec> != 0);
