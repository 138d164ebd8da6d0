// SPDX-License-Identifier: BSL-1.0
#include <tenon/identity/member_count.hpp>

#include <tenon/describe.hpp>

#include "../catch.hpp"
#include "texts.hpp"

#include <any>
#include <cstddef>

namespace arities {

struct None {};
struct One {
    int a;
};
struct Seven {
    int a, b, c, d, e, f, g;
};
struct Eight {
    int a, b, c, d, e, f, g, h;
};
struct Nine {
    int a, b, c, d, e, f, g, h, i;
};
struct ArrayFirst {
    int a[3];
    int b;
};
struct NestedAggregates {
    One a;
    One b[2];
    Nine c;
};
struct Defaults {
    int a = 1;
    int b[2] = {2, 3};
};
struct Pinned {
    Pinned();
    Pinned(const Pinned&) = delete;
};
struct HoldsPinned {
    Pinned a, b[2];
    int c;
};
struct Greedy {
    Greedy();
    template <class T>
    Greedy(T&&);
};
struct HoldsAnyFirst {
    std::any a;
    int b;
};
struct HoldsGreedyFirst {
    Greedy a, b[2];
    int c;
};
#define OCTET(x) x##0, x##1, x##2, x##3, x##4, x##5, x##6, x##7
struct SixtyThree {
    int OCTET(a), OCTET(b), OCTET(c), OCTET(d), OCTET(e), OCTET(f), OCTET(g), h0, h1, h2, h3, h4, h5, h6;
};
struct SixtyFour {
    int OCTET(a), OCTET(b), OCTET(c), OCTET(d), OCTET(e), OCTET(f), OCTET(g), OCTET(h);
};

}  // namespace arities

TENON_NOMINAL(arities::Pinned, "1");
TENON_NOMINAL(arities::Greedy, "1");

namespace {

template <class T>
constexpr std::size_t count = [] {
    std::size_t found = 0;
    for (const char c : inside_of<T>) found += c == '@';
    return found;
}();

}  // namespace

TEST_CASE("the members of an aggregate are counted, each once, whatever it is") {
    STATIC_REQUIRE(line_of<arities::None> == "struct arities::None size 1 align 1 trivial { }");
    STATIC_REQUIRE(count<arities::One> == 1);
    STATIC_REQUIRE(count<arities::Seven> == 7);
    STATIC_REQUIRE(count<arities::Eight> == 8);
    STATIC_REQUIRE(count<arities::Nine> == 9);
    STATIC_REQUIRE(count<arities::ArrayFirst> == 2);
    STATIC_REQUIRE(count<arities::NestedAggregates> == 3);
    STATIC_REQUIRE(count<arities::Defaults> == 2);
    STATIC_REQUIRE(count<arities::HoldsPinned> == 3);
    STATIC_REQUIRE(count<arities::HoldsAnyFirst> == 2);
    STATIC_REQUIRE(count<arities::HoldsGreedyFirst> == 3);
}

TEST_CASE("up to 64 members are found") {
    STATIC_REQUIRE(count<arities::SixtyThree> == 63);
    STATIC_REQUIRE(count<arities::SixtyFour> == 64);
    CHECK(inside_of<arities::SixtyFour>.starts_with("a0: int @0; a1: int @4; "));
    CHECK(inside_of<arities::SixtyFour>.ends_with("; h6: int @248; h7: int @252"));
}
