// SPDX-License-Identifier: BSL-1.0
// EXPECT: the description of acme::Image leaves out 'tag: acme::Tag'
#include <tenon/describe.hpp>
#include <tenon/identity.hpp>

namespace acme {

struct Tag {};
struct Image {
    int first;
    [[no_unique_address]] Tag tag;
};

}  // namespace acme

TENON_DESCRIBE(acme::Image, first);
static_assert(tenon::type_hash_v<acme::Image> != 0);
