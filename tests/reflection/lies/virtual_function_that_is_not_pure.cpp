// SPDX-License-Identifier: BSL-1.0
// EXPECT: the description of acme::Codec leaves out 'flush: virtual void() noexcept'
#include <tenon/describe.hpp>
#include <tenon/identity.hpp>

namespace acme {

struct Codec {
    virtual void encode() = 0;
    virtual void flush() noexcept;
};

}  // namespace acme

TENON_DESCRIBE(acme::Codec, encode);
static_assert(tenon::type_hash_v<acme::Codec*> != 0);
