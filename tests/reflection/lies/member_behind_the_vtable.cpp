// SPDX-License-Identifier: BSL-1.0
// EXPECT: the description of acme::Image leaves out 'hidden: char'
#include <tenon/describe.hpp>
#include <tenon/identity.hpp>

namespace acme {

class Image {
public:
    virtual void draw();

private:
    char hidden;
    int last;
    friend tenon::description<Image>;
};

}  // namespace acme

TENON_DESCRIBE(acme::Image, draw, last);
static_assert(tenon::type_hash_v<acme::Image> != 0);
