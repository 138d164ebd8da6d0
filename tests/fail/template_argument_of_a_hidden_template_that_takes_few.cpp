// SPDX-License-Identifier: BSL-1.0
// EXPECT: tenon: a template that is a template argument
// ALONE
#include <tenon/export.hpp>

namespace {
template <class T>
requires(sizeof(T) == 1000) struct Hidden {
};
}  // namespace

namespace acme {
template <template <class...> class C>
struct Over {
    int value;
};
}  // namespace acme

void take(acme::Over<Hidden>&) {}
TENON_EXPORT(take);
