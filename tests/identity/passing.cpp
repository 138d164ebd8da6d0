// SPDX-License-Identifier: BSL-1.0
#include <tenon/identity/passing.hpp>

#include <tenon/describe.hpp>

#include "../catch.hpp"
#include "texts.hpp"

namespace passing {

struct Plain {
    int x;
};

// Each is Plain but for the one thing.
struct Destroyed {
    int x;
    ~Destroyed();
};
struct Copied {
    Copied(const Copied&);
    int x;
};
struct Moved {
    Moved(Moved&&) noexcept;
    int x;
};
struct Assigned {
    int x;
    Assigned& operator=(const Assigned&);
};
struct CopyDeleted {
    CopyDeleted(const CopyDeleted&) = delete;
    CopyDeleted(CopyDeleted&&) = default;
    int x;
};
struct Immovable {
    Immovable();
    Immovable(const Immovable&) = delete;
    int x;
};
struct Final final {
    int x;
};
struct FinalPolymorphic final {
    virtual void f();
};
struct Polymorphic {
    virtual void f();
    int x;

protected:
    ~Polymorphic() = default;
};
struct VirtualDestructor {
    virtual ~VirtualDestructor();
    int x;
};
struct Abstract {
    virtual void f() = 0;

protected:
    ~Abstract() = default;
};
struct Holds {
    Destroyed a;
};
#if defined(__clang__)
struct [[clang::trivial_abi]] TrivialAbi {
    int x;
    ~TrivialAbi();
};
#endif

}  // namespace passing

TENON_NOMINAL(passing::Copied, "1");
TENON_NOMINAL(passing::Moved, "1");
TENON_NOMINAL(passing::CopyDeleted, "1");
TENON_NOMINAL(passing::Immovable, "1");
TENON_NOMINAL(passing::FinalPolymorphic, "1");
TENON_NOMINAL(passing::Polymorphic, "1");
TENON_NOMINAL(passing::VirtualDestructor, "1");
TENON_NOMINAL(passing::Abstract, "1");

TEST_CASE("a class that is trivial to copy, move and destroy is passed in registers") {
    CHECK(line_of<passing::Plain> == "struct passing::Plain size 4 align 4 trivial { x: int @0 }");
}

TEST_CASE("final changes the text of a polymorphic class, whose functions are then called without a vtable, and of no other") {
    CHECK(line_of<passing::Final> == "struct passing::Final size 4 align 4 trivial { x: int @0 }");
    CHECK(line_of<passing::FinalPolymorphic>.find(" polymorphic final ") != std::string_view::npos);
}

TEST_CASE("a destructor, a copy or a move that does something changes the text") {
    CHECK(line_of<passing::Destroyed> == "struct passing::Destroyed size 4 align 4 nontrivial copy move destroy { x: int @0 }");
    CHECK(line_of<passing::Holds> == "struct passing::Holds size 4 align 4 nontrivial copy move destroy { a: passing::Destroyed @0 }");
    CHECK(line_of<passing::Copied>.starts_with("struct passing::Copied size 4 align 4 nontrivial copy move nominal"));
    CHECK(line_of<passing::Moved>.starts_with("struct passing::Moved size 4 align 4 nontrivial move nominal"));
    CHECK(line_of<passing::Assigned> == "struct passing::Assigned size 4 align 4 nontrivial assign { x: int @0 }");
}

TEST_CASE("a deleted copy is no obstacle to registers, but without any copy or move nothing can be passed") {
    CHECK(line_of<passing::CopyDeleted>.starts_with("struct passing::CopyDeleted size 4 align 4 trivial nominal"));
    CHECK(line_of<passing::Immovable>.starts_with("struct passing::Immovable size 4 align 4 trivial immovable nominal"));
}

TEST_CASE("polymorphic classes say so, and whether they may be deleted through a base") {
    CHECK(line_of<passing::Polymorphic>.find(" polymorphic nominal") != std::string_view::npos);
    CHECK(line_of<passing::VirtualDestructor>.find(" polymorphic virtual_destructor nominal") != std::string_view::npos);
    CHECK(line_of<passing::Abstract>.find(" polymorphic nominal") != std::string_view::npos);
}

#if defined(__clang__) && __clang_major__ >= 19
TEST_CASE("clang++'s trivial_abi is told where the compiler tells it") {
    CHECK(line_of<passing::TrivialAbi> ==
          "struct passing::TrivialAbi size 4 align 4 nontrivial copy move destroy trivial_abi { x: int @0 }");
}
#endif
