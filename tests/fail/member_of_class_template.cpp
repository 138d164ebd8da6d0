// SPDX-License-Identifier: BSL-1.0
// EXPECT: tenon: compilers spell a member class of a class template in different ways
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
