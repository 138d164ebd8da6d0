// SPDX-License-Identifier: BSL-1.0
// EXPECT: tenon: a structured binding of a final aggregate with a get<0> may call it, so its members are not found
// TYPE: acme::Range
// ALONE
#include <tenon/export.hpp>

#include <tuple>

namespace acme {
struct Range final {
    int first, last;
};
template <std::size_t I>
constexpr int& get(Range& range) {
    return I == 0 ? range.last : range.first;
}
}  // namespace acme

template <>
struct std::tuple_size<acme::Range> {
    static constexpr int value = 2;
};
template <std::size_t I>
struct std::tuple_element<I, acme::Range> {
    using type = int;
};

void take(acme::Range&) {}
TENON_EXPORT(take);
