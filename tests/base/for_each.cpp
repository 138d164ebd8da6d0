// SPDX-License-Identifier: BSL-1.0
#include <tenon/base/for_each.hpp>

#include "../catch.hpp"

#include <string_view>

#define LISTED(x) , x
#define QUOTED(x) TENON_DETAIL_QUOTE(x) ";"
#define TEN(x) x, x, x, x, x, x, x, x, x, x
#define HUNDRED(x) TEN(x), TEN(x), TEN(x), TEN(x), TEN(x), TEN(x), TEN(x), TEN(x), TEN(x), TEN(x)

namespace {

template <class... T>
constexpr int count(int, T...) {
    return sizeof...(T);
}

}  // namespace

TEST_CASE("a macro is repeated for every item, in order") {
    STATIC_REQUIRE(std::string_view(TENON_DETAIL_FOR_EACH(QUOTED, a)) == "a;");
    STATIC_REQUIRE(std::string_view(TENON_DETAIL_FOR_EACH(QUOTED, a, b::c, d<int>)) == "a;b::c;d<int>;");
}

TEST_CASE("a macro is repeated for no item and for 256") {
    STATIC_REQUIRE(count(0 TENON_DETAIL_FOR_EACH(LISTED)) == 0);
    STATIC_REQUIRE(count(0 TENON_DETAIL_FOR_EACH(LISTED, 1)) == 1);
    STATIC_REQUIRE(count(0 TENON_DETAIL_FOR_EACH(LISTED, HUNDRED(1), HUNDRED(2), TEN(3), TEN(4), TEN(5), TEN(6), TEN(7),
                                                 1, 2, 3, 4, 5, 6)) == 256);
}
