// SPDX-License-Identifier: BSL-1.0
// EXPECT: tenon: a member class of a class template is not spelled alike by all compilers
// EXPECT: TENON_NAME
// ALONE
#include <tenon/export.hpp>

namespace acme {
template <class T>
struct Box {
    struct Node {
        T value;
    };
};
}  // namespace acme

void take(acme::Box<int>::Node&) {}
TENON_EXPORT(take);
