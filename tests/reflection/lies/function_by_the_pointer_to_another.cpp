// SPDX-License-Identifier: BSL-1.0
// EXPECT: the description of acme::Codec lists 'first: virtual void()' by a pointer to another
#include <tenon/describe.hpp>
#include <tenon/identity.hpp>

namespace acme {

struct Codec {
    virtual void first();
    virtual void second();
};

}  // namespace acme

template <>
struct tenon::description<acme::Codec>
    : tenon::described<tenon::member<"first", &acme::Codec::second>, tenon::member<"second", &acme::Codec::first>> {};
static_assert(tenon::type_hash_v<acme::Codec> != 0);
