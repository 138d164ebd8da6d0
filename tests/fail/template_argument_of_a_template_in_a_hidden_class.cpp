// SPDX-License-Identifier: BSL-1.0
// EXPECT: tenon: a template that is a template argument
// ALONE
#include <tenon/export.hpp>

namespace acme {
template <template <class...> class C>
struct Over {
    int value;
};
namespace {
struct Hidden {
    template <class A, class B>
    struct Inner {};
};
}  // namespace
}  // namespace acme

void take(acme::Over<acme::Hidden::Inner>&) {}
TENON_EXPORT(take);
