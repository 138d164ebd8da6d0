// SPDX-License-Identifier: BSL-1.0
// EXPECT: the description of acme::Image lists 'second: acme::Two' before 'first: acme::One'
#include <tenon/describe.hpp>
#include <tenon/identity.hpp>

namespace acme {

struct One {};
struct Two {};
struct Image {
    [[no_unique_address]] One first;
    [[no_unique_address]] Two second;
    int last;
};

}  // namespace acme

TENON_DESCRIBE(acme::Image, second, first, last);
static_assert(tenon::type_hash_v<acme::Image> != 0);
