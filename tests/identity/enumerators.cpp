// SPDX-License-Identifier: BSL-1.0
#include <tenon/identity/enumerators.hpp>

#include "../catch.hpp"
#include "texts.hpp"

#include <cstdint>

#include <tenon/describe.hpp>

namespace enums {

// clang-format off
enum class Edges : int { below = -129, low = -128, minus = -1, zero = 0, high = 255, bit = 256, beyond = 257, top = 1 << 30 };
enum class Sizes : int {  // where numbers become longer
    m128 = -128, m101 = -101, m100 = -100, m99 = -99, m11 = -11, m10 = -10, m9 = -9, m2 = -2, m1 = -1, p0 = 0, p1 = 1, p9 = 9, p10 = 10,
    p11 = 11, p99 = 99, p100 = 100, p101 = 101, p254 = 254, p255 = 255
};
// clang-format on
enum class Sparse : int { m50 = -50, p5 = 5, p55 = 55, p155 = 155 };
enum class Lowest : std::int32_t { lowest = INT32_MIN };
enum class Bits : std::uint64_t { one = 1, high = std::uint64_t{1} << 63 };
enum class SignedBits : std::int64_t { lowest = INT64_MIN, high = std::int64_t{1} << 62 };
enum class Byte : std::int8_t { low = -128, high = 127 };
enum class Octet : std::uint8_t { high = 255 };
enum class Yes : bool { no, yes };
enum class Letter : char16_t { a = u'a' };
enum class Empty : long {};
enum class Unsorted { c = 3, a = 1, b = 2 };
enum Unscoped { red, green };
enum Negative { minus = -1 };
enum class Alias { first = 1, second = 1, third = 3 };
enum class Names { _, with_digit_1, \u00e9t\u00e9 };
struct Scope {
    enum Inner { a };
    enum class Other : short { b };
};
template <class T>
struct Box {
    enum class Side { left, right };
};
typedef enum { yes, no } ByTypedef;

typedef struct {
    enum Kind { audio, control, midi, cv } kind;
    enum class Side : signed char { left = -1, right } side;
} Port;
template <char>
struct Quoted {
    enum class Side { left, right };
};

}  // namespace enums

typedef struct {
    enum Kind { audio, control, midi, cv } kind;
    struct Range {
        enum Unit { hertz, decibel } unit;
    } range;
} EnumsPort;

TENON_NAME(enums::Quoted<'('>::Side, "enums::Quoted<'('>::Side");
TENON_NAME(enums::Box<int>::Side, "enums::Box<int>::Side");
TENON_DESCRIBE_ENUM(enums::Empty);

namespace enums {
enum Tag { invalid, list = 255, query, other = 1279, last = 4095 };
enum class Far : long { first = 999999990, second = 999999999, third = 1000000000, fourth = 1000000001 };
enum class Long : short { low = -2000, high = 2095, outside = 2096 };
}  // namespace enums
TENON_ENUM_RANGE(enums::Tag, enums::invalid, 4095);
TENON_ENUM_RANGE(enums::Far, 999999990, 1000000100);
TENON_ENUM_RANGE(enums::Long, -2000, 2095);

TEST_CASE("enumerators are found in a range that is stated, and the line states it") {
    CHECK(line_of<enums::Tag> ==
          "enum enums::Tag : unsigned int 0..4095 { invalid = 0; list = 255; query = 256; other = 1279; last = 4095 }");
    CHECK(line_of<enums::Far> ==
          "enum enums::Far : long 999999990..1000000100 { first = 999999990; "
          "second = 999999999; third = 1000000000; fourth = 1000000001 }");
    CHECK(line_of<enums::Long> == "enum enums::Long : short -2000..2095 { low = -2000; high = 2095 }");
}

TEST_CASE("enumerators are found from -128 to 255 and at single bits") {
    CHECK(
        line_of<enums::Edges> ==
        "enum enums::Edges : int -128..255,bits { low = -128; minus = -1; zero = 0; high = 255; bit = 256; top = 1073741824 }");
    CHECK(inside_of<enums::Lowest> == "lowest = -2147483648");
    CHECK(inside_of<enums::Bits> == "one = 1; high = 9223372036854775808");
    CHECK(inside_of<enums::SignedBits> == "lowest = -9223372036854775808; high = 4611686018427387904");
}

TEST_CASE("enumerators are found wherever the numbers before them become longer") {
    CHECK(
        inside_of<enums::Sizes> ==
        "m128 = -128; m101 = -101; m100 = -100; m99 = -99; m11 = -11; m10 = -10; m9 = -9; m2 = -2; m1 = -1; p0 = 0; p1 = 1; p9 = 9; "
        "p10 = 10; p11 = 11; p99 = 99; p100 = 100; p101 = 101; p254 = 254; p255 = 255");
    CHECK(inside_of<enums::Sparse> == "m50 = -50; p5 = 5; p55 = 55; p155 = 155");
}

TEST_CASE("only values that the underlying type has are searched") {
    CHECK(inside_of<enums::Byte> == "low = -128; high = 127");
    CHECK(inside_of<enums::Octet> == "high = 255");
    CHECK(inside_of<enums::Yes> == "no = 0; yes = 1");
    CHECK(inside_of<enums::Letter> == "a = 97");
}

TEST_CASE("enumerators are listed by value, not by declaration") {
    CHECK(inside_of<enums::Unsorted> == "a = 1; b = 2; c = 3");
}

TEST_CASE("unscoped enums show the type that the compiler chose") {
    CHECK(line_of<enums::Unscoped> == "enum enums::Unscoped : unsigned int -128..255,bits { red = 0; green = 1 }");
    CHECK(line_of<enums::Negative> == "enum enums::Negative : int -128..255,bits { minus = -1 }");
}

TEST_CASE("an enum without enumerators has an empty list") {
    CHECK(line_of<enums::Empty> == "enum enums::Empty : long described { }");
}

TEST_CASE("the first of two enumerators with one value is found") {
    CHECK(inside_of<enums::Alias> == "first = 1; third = 3");
}

TEST_CASE("enumerators are called by their own name alone") {
    CHECK(inside_of<enums::Names> == "_ = 0; with_digit_1 = 1; \xc3\xa9t\xc3\xa9 = 2");
    CHECK(line_of<enums::Scope::Inner> == "enum enums::Scope::Inner : unsigned int -128..255,bits { a = 0 }");
    CHECK(line_of<enums::Scope::Other> == "enum enums::Scope::Other : short -128..255,bits { b = 0 }");
    CHECK(line_of<enums::ByTypedef> == "enum enums::ByTypedef : unsigned int -128..255,bits { yes = 0; no = 1 }");
}

TEST_CASE("the enumerators of an enum are found in a class that only a typedef names") {
    CHECK(line_of<EnumsPort::Kind> ==
          "enum EnumsPort::Kind : unsigned int -128..255,bits { audio = 0; control = 1; midi = 2; cv = 3 }");
    CHECK(line_of<EnumsPort::Range::Unit> ==
          "enum EnumsPort::Range::Unit : unsigned int -128..255,bits { hertz = 0; decibel = 1 }");
    CHECK(inside_of<enums::Port::Kind> == "audio = 0; control = 1; midi = 2; cv = 3");
    CHECK(inside_of<enums::Port::Side> == "left = -1; right = 0");
}

TEST_CASE("the enumerators of an enum in a class template are found") {
    CHECK(inside_of<enums::Quoted<'('>::Side> == "left = 0; right = 1");
    CHECK(line_of<enums::Box<int>::Side> == "enum enums::Box<int>::Side : int -128..255,bits { left = 0; right = 1 }");
}
