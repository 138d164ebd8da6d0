// SPDX-License-Identifier: BSL-1.0
#include <tenon/identity/members.hpp>

#include <tenon/describe.hpp>

#include "../catch.hpp"
#include "texts.hpp"

#include <cstddef>
#include <memory>
#include <string>

namespace members {

struct Empty {};
struct Natural {
    char a;
    double b;
    char c;
};
struct [[gnu::packed]] Packed {
    char a;
    double b;
    short c;
};
struct Aligned {
    char a;
    alignas(16) char b;
};
struct NoUniqueAddress {
    [[no_unique_address]] Empty a;
    int b;
    [[no_unique_address]] Empty c, d;
};
struct WithTail {
    WithTail();
    ~WithTail();
    int a;
    char b;
};
struct TailReused {
    [[no_unique_address]] WithTail a;
    char b;
};
struct Arrays {
    int a[3];
    char b[2][5];
    Empty c[2];
    const char* d[1];
};
struct Defaults {
    int a = 1;
    int b[2] = {1, 2};
    std::string c = "text";
};
struct NotCopied {
    std::unique_ptr<int> a;
    std::unique_ptr<int> b[2];
};
struct HidesItsAddress {
    int* p;
    constexpr int** operator&() { return &p; }
    constexpr const int* operator&() const { return p; }
};
struct DescribesHidden {
    DescribesHidden();
    int a;
    HidesItsAddress b;
};
struct Qualified {
    const int a;
    int* const b;
    mutable int c;
};
struct Volatile {  // g++ does not find its members, as it reads a volatile variable where a reference is bound to it
    volatile int a;
    const volatile int b;
};
struct Names {
    int _, __x, a1, A, data, size, operator_, \u00e9t\u00e9;
};
struct Functions {
    int a;
    static int shared;
    static constexpr int limit = 3;
    using type = int;
    enum { local };
    void f() const;
    static void g();
    int b;
};
class Private {
    friend tenon::description<Private>;
    int a_ [[maybe_unused]];
    const char* b_ [[maybe_unused]];

public:
    Private();
};
struct [[gnu::packed]] DescribedPacked {
    DescribedPacked();
    char a;
    double b;
};
union Number {
    int i;
    double d;
    unsigned char bytes[8];
};
struct DescribedArray {
    DescribedArray();
    int a[3];
    char b[2][2];
};
struct DescribedConst {
    DescribedConst();
    const int a;
    volatile char b;
    int* const c;
};
struct DescribedFunctions {
    DescribedFunctions();
    void (*a)(int);
    int DescribedFunctions::*b;
};

}  // namespace members

TENON_NOMINAL(members::WithTail, "1");
TENON_DESCRIBE(members::DescribesHidden, a, b);
TENON_DESCRIBE(members::Private, a_, b_);
TENON_DESCRIBE(members::DescribedPacked, a, b);
TENON_DESCRIBE(members::Number, i, d, bytes);
TENON_DESCRIBE(members::DescribedArray, a, b);
TENON_DESCRIBE(members::Volatile, a, b);
TENON_DESCRIBE(members::DescribedConst, a, b, c);
TENON_DESCRIBE(members::DescribedFunctions, a, b);

TEST_CASE("a member whose class overloads unary & is described as any other") {
    CHECK(inside_of<members::DescribesHidden> == "a: int @0; b: members::HidesItsAddress @8");
}

TEST_CASE("members are found with their names, types and offsets") {
    CHECK(inside_of<members::Natural> == "a: char @0; b: double @8; c: char @16");
    CHECK(line_of<members::Empty> == "struct members::Empty size 1 align 1 trivial { }");
}

TEST_CASE("offsets are measured, whatever moved the members") {
    CHECK(inside_of<members::Packed> == "a: char @0; b: double @1; c: short @9");
    CHECK(inside_of<members::Aligned> == "a: char @0; b: char @16");
    CHECK(inside_of<members::NoUniqueAddress> ==
          "a: members::Empty @0; b: int @0; c: members::Empty @4; d: members::Empty @5");
    CHECK(inside_of<members::TailReused> == "a: members::WithTail @0; b: char @5");
}

TEST_CASE("arrays, default initialisers and members that are not copied are no obstacle") {
    CHECK(inside_of<members::Arrays> == "a: int[3] @0; b: char[2][5] @12; c: members::Empty[2] @22; d: const char*[1] @24");
    CHECK(inside_of<members::Defaults> == "a: int @0; b: int[2] @4; c: std::basic_string<char> @16");
    CHECK(inside_of<members::NotCopied> == "a: std::unique_ptr<int> @0; b: std::unique_ptr<int>[2] @8");
}

TEST_CASE("qualifiers of members are part of their types, mutable is not") {
    CHECK(inside_of<members::Qualified> == "a: const int @0; b: int* const @8; c: int @16");
    CHECK(inside_of<members::Volatile> == "a: volatile int @0; b: const volatile int @4");
}

TEST_CASE("members are found whatever they are called") {
    CHECK(inside_of<members::Names> ==
          "_: int @0; __x: int @4; a1: int @8; A: int @12; data: int @16; size: int @20; operator_: int @24; "
          "\xc3\xa9t\xc3\xa9: int @28");
}

TEST_CASE("only data members of objects count") { CHECK(inside_of<members::Functions> == "a: int @0; b: int @4"); }

TEST_CASE("described members are measured as found ones are") {
    CHECK(inside_of<members::Private> == "a_: int @0; b_: const char* @8");
    CHECK(inside_of<members::DescribedPacked> == "a: char @0; b: double @1");
    CHECK(inside_of<members::DescribedConst> == "a: const int @0; b: volatile char @4; c: int* const @8");
    CHECK(inside_of<members::DescribedFunctions> == "a: void (*)(int) @0; b: int members::DescribedFunctions::* @8");
}

TEST_CASE("described members may be arrays") {
    CHECK(inside_of<members::DescribedArray> == "a: int[3] @0; b: char[2][2] @12");
}

TEST_CASE("the members of a union are described") {
    CHECK(line_of<members::Number> ==
          "union members::Number size 8 align 8 trivial { i: int @0; d: double @0; bytes: unsigned char[8] @0 }");
}
