// SPDX-License-Identifier: BSL-1.0
// EXPECT: the description of acme::Box<int> leaves out 'is_set: bool'
#include <tenon/describe.hpp>
#include <tenon/identity.hpp>

namespace acme {

template <class T>
class Box {
    T value;
    short count;
    bool is_set;
    friend tenon::description<Box>;
};

}  // namespace acme

template <class T>
struct tenon::description<acme::Box<T>>
    : tenon::described<tenon::member<"value", &acme::Box<T>::value>, tenon::member<"count", &acme::Box<T>::count>> {};
static_assert(tenon::type_hash_v<acme::Box<int>> != 0);
