// SPDX-License-Identifier: BSL-1.0
// EXPECT: the description of acme::Holder lists 'first: int&', but declared is 'first: const int&'
#include <tenon/describe.hpp>
#include <tenon/identity.hpp>

namespace acme {

struct Holder {
    const int& first;
};

}  // namespace acme

template <>
struct tenon::description<acme::Holder> : tenon::described<tenon::reference<"first", int&>> {};
static_assert(tenon::type_hash_v<acme::Holder> != 0);
