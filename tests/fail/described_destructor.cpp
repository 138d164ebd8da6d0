// SPDX-License-Identifier: BSL-1.0
// EXPECT: tenon: a description must not list a destructor; leave it out, as tenon finds out whether it is virtual
// LONG: '~' cannot be part of the names that the macros make
#include <tenon/describe.hpp>
#include <tenon/export.hpp>

namespace acme {
struct Codec {
    virtual ~Codec();
    virtual int encode(int);
};
}  // namespace acme

TENON_DESCRIBE(acme::Codec, ~Codec, encode);

void take(acme::Codec*) {}
TENON_EXPORT(take);
