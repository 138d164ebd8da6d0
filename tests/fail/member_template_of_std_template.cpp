// SPDX-License-Identifier: BSL-1.0
// EXPECT: tenon: compilers spell a member class of a class template in different ways; give it a name with TENON_NAME
#include <tenon/export.hpp>

#include <version>

// As a standard library has them in namespace std.
namespace std {
template <class T>
struct tenon_test_outer {
    template <class U>
    struct inner {};
};
}  // namespace std

void take(std::tenon_test_outer<int>::inner<long>&) {}
TENON_EXPORT(take);
