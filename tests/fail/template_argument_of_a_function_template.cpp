// SPDX-License-Identifier: BSL-1.0
// EXPECT: tenon: a template argument points to something that another binary cannot name
// ALONE
#include <tenon/export.hpp>

namespace acme {
template <class T>
void filter() {}
template <void (*Function)()>
struct Step {
    int value;
};
}  // namespace acme

#if defined(__clang__)
namespace {
void hidden() {}  // clang++ prints a function template's address without its arguments: not seen
}  // namespace
void take(acme::Step<&hidden>&) {}
#else
void take(acme::Step<&acme::filter<int>>&) {}
#endif
TENON_EXPORT(take);
