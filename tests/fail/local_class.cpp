// SPDX-License-Identifier: BSL-1.0
// EXPECT: tenon: another binary cannot name a type in an unnamed namespace, a local class or a lambda
#include <tenon/export.hpp>

auto make() {
    struct Local {
        int x;
    } local{1};
#if defined(__clang__)
    // clang++ prints a local class as if it were a global one; a class in a lambda's body stands in for it.
    return [local] { return local; };
#else
    return local;
#endif
}
TENON_EXPORT(make);
