// SPDX-License-Identifier: BSL-1.0
#include <tenon/identity/members.hpp>

#include <tenon/describe.hpp>

#include "../catch.hpp"
#include "texts.hpp"

#include <cstddef>
#include <memory>
#include <string>
#include <type_traits>
#include <utility>

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
template <class T>
struct Mutables {
    T a;
    mutable T b[2];
    const T c;
};
struct [[gnu::packed]] MutablePacked {
    char a;
    mutable long b;
};
struct MutableFinal final {
    mutable std::string a;
    int b;
};
class DescribedMutable {
    friend tenon::description<DescribedMutable>;
    mutable int a_ [[maybe_unused]];
    int b_ [[maybe_unused]];
    mutable Empty c_[2];

public:
    DescribedMutable();
    virtual ~DescribedMutable();
    virtual int run(int);
    virtual int run(char*);
    mutable const char* d;
    virtual void stop() final;
};
struct FoundHidden {
    int a;
    HidesItsAddress b;
    mutable HidesItsAddress c;
};
struct Bound {  // by get, the last first
    int a;
    short b;
};
template <std::size_t I>
constexpr auto& get(Bound& bound) {
    if constexpr (I == 0)
        return bound.b;
    else
        return bound.a;
}
struct BoundTwice {  // by fewer names than members
    int a, b, c;
};
template <std::size_t I, class T>
requires std::is_same_v<T, BoundTwice>
constexpr int& get(T& bound) { return I == 0 ? bound.a : bound.c; }
struct Get {  // has a function of that name and is not bound by it
    int a, b;
    template <std::size_t I>
    constexpr int& get() {
        return I == 0 ? b : a;
    }
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

template <>
struct std::tuple_size<members::Bound> : std::integral_constant<std::size_t, 2> {};
template <std::size_t I>
struct std::tuple_element<I, members::Bound> {
    using type = std::conditional_t<I == 0, short, int>;
};
template <>
struct std::tuple_size<members::BoundTwice> : std::integral_constant<std::size_t, 2> {};
template <std::size_t I>
struct std::tuple_element<I, members::BoundTwice> {
    using type = int;
};

TENON_NOMINAL(members::WithTail, "1");
TENON_DESCRIBE(members::DescribedMutable, a_, b_, c_, (run, int(int)), (run, int(char*)), d, (final, stop));
TENON_DESCRIBE(members::DescribesHidden, a, b);
TENON_DESCRIBE(members::Private, a_, b_);
TENON_DESCRIBE(members::DescribedPacked, a, b);
TENON_DESCRIBE(members::Number, i, d, bytes);
TENON_DESCRIBE(members::DescribedArray, a, b);
TENON_DESCRIBE(members::Volatile, a, b);
TENON_DESCRIBE(members::DescribedConst, a, b, c);
TENON_DESCRIBE(members::DescribedFunctions, a, b);

TEST_CASE("a member whose class overloads unary & is found and described as any other") {
    CHECK(inside_of<members::DescribesHidden> == "a: int @0; b: members::HidesItsAddress @8");
    CHECK(inside_of<members::FoundHidden> ==
          "a: int @0; b: members::HidesItsAddress @8; c: mutable members::HidesItsAddress @16");
}

TEST_CASE("members are what a class holds, whatever std::tuple_size and get say of it") {
    CHECK(inside_of<members::Bound> == "a: int @0; b: short @4");
    CHECK(inside_of<members::BoundTwice> == "a: int @0; b: int @4; c: int @8");
    CHECK(inside_of<members::Get> == "a: int @0; b: int @4");
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
    CHECK(inside_of<members::Arrays> ==
          "a: int[3] @0; b: char[2][5] @12; c: members::Empty[2] @22; d: const char*[1] @24");
    CHECK(inside_of<members::Defaults> == "a: int @0; b: int[2] @4; c: std::basic_string<char> @16");
    CHECK(inside_of<members::NotCopied> == "a: std::unique_ptr<int> @0; b: std::unique_ptr<int>[2] @8");
}

TEST_CASE("mutable members are marked, found ones and described ones") {
    CHECK(inside_of<members::Mutables<int>> == "a: int @0; b: mutable int[2] @4; c: const int @12");
    CHECK(inside_of<members::Mutables<std::unique_ptr<int>>> ==
          "a: std::unique_ptr<int> @0; b: mutable std::unique_ptr<int>[2] @8; c: const std::unique_ptr<int> @24");
    CHECK(inside_of<members::MutablePacked> == "a: char @0; b: mutable long @1");
    CHECK(inside_of<members::MutableFinal> == "a: mutable std::basic_string<char> @0; b: int @32");
    CHECK(
        inside_of<members::DescribedMutable> ==
        "a_: mutable int @8; b_: int @12; c_: mutable members::Empty[2] @16; run: virtual int(int); run: virtual int(char*); "
        "d: mutable const char* @24; stop: virtual void()");
}

TEST_CASE("qualifiers of members are part of their types") {
    CHECK(inside_of<members::Qualified> == "a: const int @0; b: int* const @8; c: mutable int @16");
    CHECK(inside_of<members::Volatile> == "a: volatile int @0; b: const volatile int @4");
}

TEST_CASE("members are found under any name") {
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
