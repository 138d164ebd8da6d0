// SPDX-License-Identifier: BSL-1.0
// EXPECT: tenon: a template that is a template argument
// ALONE
#include <tenon/export.hpp>

namespace acme {
template <template <class...> class C>
struct Over {
    int value;
};
template <class T>
struct Plain {
    T value;
};
}  // namespace acme

namespace {
template <class T>
using Hidden = acme::Plain<T*>;
}  // namespace

void take(acme::Over<Hidden>&) {}
TENON_EXPORT(take);
