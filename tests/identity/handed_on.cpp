// SPDX-License-Identifier: BSL-1.0
#include <tenon/identity/handed_on.hpp>

#include <tenon/describe.hpp>
#include <tenon/records/vtable_records.hpp>

#include "../catch.hpp"
#include "texts.hpp"

#include <cstddef>
#include <new>
#include <string>

namespace handed {

// ---- members that end before their class does

struct Empty {};
struct Plain {
    int x;
    char kind;
};
struct Initialised {
    int x = 0;
    char kind = 1;
};
class Private {
    friend tenon::description<Private>;
    int x;
    char kind;
};
struct Constructed {
    Constructed();
    int x;
    char kind;
};
struct Final final {
    int x = 0;
    char kind = 1;
};
union Either {
    Either();
    int x;
    char kinds[5];
};
struct Interface {
    virtual ~Interface();
    virtual void f() = 0;
    char kind;
};
struct Undying {
    Undying();
    int x;
    char kind;

private:
    ~Undying();
};
struct Holds {
    Initialised held;
};
struct HoldsLoosely {
    [[no_unique_address]] Initialised held;
};
/// g++ takes it for no plain data, clang++ does.
struct HoldsNothing {
    [[no_unique_address]] Empty nothing;
    int x;
    char kind;
};
struct alignas(16) Wide {
    int x = 0;
};
struct Full {
    int x = 0, y = 0;
};
struct EmptyByHand {
    EmptyByHand();
};

template <class T>
struct Derived : T {
    char first;
};

// ---- operators

struct Pooled {
    int x;
    static void* operator new(std::size_t);
    static void operator delete(void*);
};
struct OfAnArena {
    int x;
    static void* operator new(std::size_t, int& arena);
    static void operator delete(OfAnArena*, std::destroying_delete_t);
};
class Hidden {
    friend tenon::description<Hidden>;
    static void operator delete(void*);
    int x;
};
struct FromPool : Pooled {
    int y;
};
struct TwoPools : Pooled, Hidden {
    int y;
};
struct Cell {
    long value;
    static void* operator new[](std::size_t);
    static void operator delete[](void*, std::size_t);
};
struct PlainCell {
    long value;
    static void operator delete[](void*);
    static void operator delete[](void*, std::size_t);
};
struct FinalPooled final {
    int x;
    static void* operator new(std::size_t);
    static void operator delete(void*, std::size_t);
};
union Word {
    int i;
    float f;
    static void operator delete(void*);
};
struct Polymorphic {
    virtual ~Polymorphic();
    static void operator delete(void*);
};
class Released {
    static void operator delete(void*);

public:
    virtual void release() = 0;

protected:
    virtual ~Released();
};

template <class T>
std::string words() {
    char text[200] = {};
    tenon::detail::Writer out(text);
    tenon::detail::handed_on<T, false>.write(out);
    return text;
}

}  // namespace handed

TENON_DESCRIBE(handed::Released, release);

TENON_DESCRIBE(handed::Private, x, kind);
TENON_DESCRIBE(handed::Constructed, x, kind);
TENON_NOMINAL(handed::Cell, "1");

TEST_CASE("the line of a class says where a derived class begins, if not at the end") {
    CHECK(line_of<handed::Plain> == "struct handed::Plain size 8 align 4 trivial { x: int @0; kind: char @4 }");
    CHECK(line_of<handed::Initialised> ==
          "struct handed::Initialised size 8 align 4 trivial derived @5 { x: int @0; kind: char @4 }");
    CHECK(line_of<handed::Private> ==
          "struct handed::Private size 8 align 4 trivial derived @5 { x: int @0; kind: char @4 }");
    CHECK(line_of<handed::Constructed> ==
          "struct handed::Constructed size 8 align 4 trivial derived @5 { x: int @0; kind: char @4 }");
    CHECK(line_of<handed::Full> == "struct handed::Full size 8 align 4 trivial { x: int @0; y: int @4 }");
}

TEST_CASE("the stated beginning of a derived class is the one that the compiler uses") {
    STATIC_REQUIRE(sizeof(handed::Derived<handed::Plain>) == 12);
    STATIC_REQUIRE(sizeof(handed::Derived<handed::Initialised>) == 8);
    STATIC_REQUIRE(tenon::detail::handed_on<handed::Plain, false>.first_byte == 0);
    STATIC_REQUIRE(tenon::detail::handed_on<handed::Initialised, false>.first_byte == 5);
    STATIC_REQUIRE(sizeof(handed::Derived<handed::Wide>) == 16);
    STATIC_REQUIRE((sizeof(handed::Derived<handed::HoldsNothing>) == 8) ==
                   (tenon::detail::handed_on<handed::HoldsNothing, false>.first_byte == 5));
    CHECK(handed::words<handed::Wide>() == " derived @4");
    CHECK(handed::words<handed::Holds>().empty());
    CHECK(handed::words<handed::HoldsLoosely>() == " derived @5");
}

TEST_CASE(
    "the line of a final class says where a derived one would begin, because a no_unique_address member begins there") {
    CHECK(handed::words<handed::Final>() == " derived @5");
    CHECK(handed::words<handed::Either>() == " derived @5");
    CHECK(handed::words<handed::Undying>() == " derived @5");
    CHECK(handed::words<handed::Interface>() == " derived @" + std::to_string(sizeof(void*) + 1));
}

TEST_CASE("an empty class hands on nothing") {
    CHECK(handed::words<handed::Empty>().empty());
    CHECK(handed::words<handed::EmptyByHand>().empty());
}

TEST_CASE("the line of a class names its operators new and delete") {
    CHECK(line_of<handed::Pooled> ==
          "struct handed::Pooled size 4 align 4 trivial operator new operator delete { x: int @0 }");
    CHECK(handed::words<handed::OfAnArena>() == " operator new destroying operator delete");
    CHECK(handed::words<handed::FinalPooled>() == " operator new operator delete");
    CHECK(handed::words<handed::Word>() == " operator delete");
    CHECK(handed::words<handed::Polymorphic>() == " operator delete");
}

TEST_CASE("operators that are private, inherited or ambiguous are in the line too") {
    CHECK(handed::words<handed::Hidden>() == " operator delete");
    CHECK(line_of<handed::Released>.ends_with(
        " polymorphic virtual_destructor operator delete { release: virtual void() }"));
    STATIC_REQUIRE(sizeof(tenon::detail::vtable_probe<handed::Released>) == sizeof(void*));
    CHECK(handed::words<handed::FromPool>() == " operator new operator delete");
    CHECK(handed::words<handed::TwoPools>() == " operator new operator delete");
}

TEST_CASE("an operator delete[] that takes a size is marked, because arrays then begin with their count") {
    CHECK(line_of<handed::Cell> ==
          "struct handed::Cell size 8 align 8 trivial operator new[] sized operator delete[] nominal 1");
    CHECK(handed::words<handed::PlainCell>() == " operator delete[]");
}
