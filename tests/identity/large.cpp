// SPDX-License-Identifier: BSL-1.0
#include <tenon/large.hpp>

#include <tenon/describe.hpp>

#include "../catch.hpp"
#include "texts.hpp"

#include <algorithm>
#include <string>
#include <string_view>

#define TEN(x) x##0, x##1, x##2, x##3, x##4, x##5, x##6, x##7, x##8, x##9
#define SIXTY(x) TEN(x##a), TEN(x##b), TEN(x##c), TEN(x##d), TEN(x##e), TEN(x##f)

namespace large {

struct Of64 {
    int SIXTY(x), y0, y1, y2, y3;
};
struct Of65 {
    int SIXTY(x), y0, y1, y2, y3;
    char last;
};
struct Of72 {
    int SIXTY(x), TEN(y), z0;
    char last;
};
struct Of73 {
    int SIXTY(x), TEN(y), z0, z1;
    char last;
};
struct Of128 {
    int SIXTY(x), SIXTY(y), z0, z1, z2, z3, z4, z5, z6;
    char last;
};
struct Of255 {
    int SIXTY(x), SIXTY(y), SIXTY(z), SIXTY(w), TEN(v), u0, u1, u2, u3;
    char last;
};
struct Of256 {
    int SIXTY(x), SIXTY(y), SIXTY(z), SIXTY(w), TEN(v), u0, u1, u2, u3, u4;
    char last;
};
struct Of257 {
    int SIXTY(x), SIXTY(y), SIXTY(z), SIXTY(w), TEN(v), u0, u1, u2, u3, u4, u5;
    char last;
};
struct Of512 {
    int SIXTY(s), SIXTY(t), SIXTY(u), SIXTY(v), SIXTY(w), SIXTY(x), SIXTY(y), SIXTY(z), TEN(a), TEN(b), TEN(c), d;
    char last;
};
struct Mixed {
    char SIXTY(x);
    double y;
    std::string z[2];
    short TEN(w);
    Mixed* last = nullptr;
};
struct Described {
    Described();
    char SIXTY(x);
    double TEN(y);
};
struct DescribedOf512 {
    DescribedOf512();
    int SIXTY(s), SIXTY(t), SIXTY(u), SIXTY(v), SIXTY(w), SIXTY(x), SIXTY(y), SIXTY(z), TEN(a), TEN(b), TEN(c), d;
    char last;
};
enum class EnumOf512 {
    SIXTY(s),
    SIXTY(t),
    SIXTY(u),
    SIXTY(v),
    SIXTY(w),
    SIXTY(x),
    SIXTY(y),
    SIXTY(z),
    TEN(a),
    TEN(b),
    TEN(c),
    d,
    last
};

}  // namespace large

TENON_DESCRIBE(large::Described, SIXTY(x), TEN(y));
TENON_DESCRIBE(large::DescribedOf512, SIXTY(s), SIXTY(t), SIXTY(u), SIXTY(v), SIXTY(w), SIXTY(x), SIXTY(y), SIXTY(z),
               TEN(a), TEN(b), TEN(c), d, last);
TENON_DESCRIBE_ENUM(large::EnumOf512, SIXTY(s), SIXTY(t), SIXTY(u), SIXTY(v), SIXTY(w), SIXTY(x), SIXTY(y), SIXTY(z),
                    TEN(a), TEN(b), TEN(c), d, last);

// An interface that calls its own table through macros: they have the names of the members.
namespace large {
struct Table {
    int SIXTY(x), SIXTY(y), SIXTY(z), SIXTY(w), TEN(v), u0, u1, u2, u3, u4;
    void (*open)(const char*);
    int (*close)(int);
};
extern Table table;
}  // namespace large
#define open large::table.open
#define close large::table.close

namespace {

template <class T>
const auto members = std::count(inside_of<T>.begin(), inside_of<T>.end(), '@');

}  // namespace

TEST_CASE("aggregates of 65 to 512 members are found with one more header") {
    CHECK(members<large::Of64> == 64);
    CHECK(members<large::Of65> == 65);
    CHECK(members<large::Of72> == 72);
    CHECK(members<large::Of73> == 73);
    CHECK(members<large::Of128> == 128);
    CHECK(members<large::Of255> == 255);
    CHECK(members<large::Of256> == 256);
    CHECK(members<large::Of257> == 257);
    CHECK(members<large::Of512> == 512);
}

TEST_CASE("the members of a large aggregate have their names, types and offsets") {
    CHECK(inside_of<large::Of64>.ends_with("; y2: int @248; y3: int @252"));
    CHECK(inside_of<large::Of65>.ends_with("; y3: int @252; last: char @256"));
    CHECK(inside_of<large::Of73>.ends_with("; y9: int @276; z0: int @280; z1: int @284; last: char @288"));
    CHECK(inside_of<large::Of256>.starts_with("xa0: int @0; xa1: int @4; "));
    CHECK(inside_of<large::Of256>.ends_with(
        "; wf9: int @956; v0: int @960; v1: int @964; v2: int @968; v3: int @972; v4: int @976; "
        "v5: int @980; v6: int @984; v7: int @988; v8: int @992; v9: int @996; u0: int @1000; "
        "u1: int @1004; u2: int @1008; u3: int @1012; u4: int @1016; last: char @1020"));
    CHECK(inside_of<large::Mixed>.ends_with("; w8: short @152; w9: short @154; last: large::Mixed* @160"));
}

TEST_CASE("members are found under their own names where these are macros") {
    CHECK(members<large::Table> == 257);
    CHECK(
        inside_of<large::Table>.ends_with("; u4: int @1016; "
                                          "open: void (*)(const char*) @1024; "
                                          "close: int (*)(int) @1032"));
}

TEST_CASE("a description may list up to 512 members or enumerators") {
    CHECK(members<large::DescribedOf512> == 512);
    CHECK(inside_of<large::DescribedOf512>.ends_with("; d: int @2040; last: char @2044"));
    CHECK(inside_of<large::EnumOf512>.ends_with("; d = 510; last = 511"));
}

TEST_CASE("a description may list more than 64 members") {
    CHECK(members<large::Described> == 70);
    CHECK(inside_of<large::Described>.ends_with(
        "; xf9: char @59; y0: double @64; y1: double @72; y2: double @80; y3: double @88; "
        "y4: double @96; y5: double @104; y6: double @112; y7: double @120; y8: double @128; "
        "y9: double @136"));
}
