// SPDX-License-Identifier: BSL-1.0
// EXPECT: the description of acme::Png leaves out 'clone: virtual acme::Part*()'
#include <tenon/describe.hpp>
#include <tenon/identity.hpp>

namespace acme {

struct First {
    int x;
};
struct Whole {
    int y;
};
struct Part : First, Whole {};
struct Codec {
    virtual Whole* clone();
};
struct Png : Codec {
    Part* clone() override;  // a pointer to Part is not one to its Whole
};

}  // namespace acme

TENON_DESCRIBE(acme::Codec, clone);
TENON_DESCRIBE_DERIVED(acme::Png, (acme::Codec));
static_assert(tenon::type_hash_v<acme::Png> != 0);
