// SPDX-License-Identifier: BSL-1.0
// EXPECT: the description of acme::Png leaves out 'hidden: char'
#include <tenon/describe.hpp>
#include <tenon/identity.hpp>

namespace acme {

struct Image {
    char shown, hidden;
    int last;
};
struct Png : Image {
    int level;
};

}  // namespace acme

TENON_DESCRIBE(acme::Png, shown, last, level);
static_assert(tenon::type_hash_v<acme::Png> != 0);
