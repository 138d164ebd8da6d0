// SPDX-License-Identifier: BSL-1.0
#include <tenon/identity/call_traits.hpp>

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
struct Polymorphic {
    virtual void f();
    int x;

protected:
    ~Polymorphic() = default;
};
struct FinalPolymorphic final : Polymorphic {
    void f() override;
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

// Each has a second copy or move constructor beside one that does nothing.
struct CopiedFromVariable {
    CopiedFromVariable(const CopiedFromVariable&) = default;
    CopiedFromVariable(CopiedFromVariable&);
    int x;
};
struct CopiedFromVolatile {
    CopiedFromVolatile(const CopiedFromVolatile&) = default;
    CopiedFromVolatile(const volatile CopiedFromVolatile&);
    int x;
};
class CopiedInPrivate {
public:
    CopiedInPrivate(const CopiedInPrivate&) = default;

private:
    CopiedInPrivate(CopiedInPrivate&);
    [[maybe_unused]] int x;
};
struct MovedFromConstant {
    MovedFromConstant(const MovedFromConstant&) = default;
    MovedFromConstant(MovedFromConstant&&) = default;
    MovedFromConstant(const MovedFromConstant&&);
    int x;
};
struct MovedFromVolatile {
    MovedFromVolatile(const MovedFromVolatile&) = default;
    MovedFromVolatile(MovedFromVolatile&&) = default;
    MovedFromVolatile(volatile MovedFromVolatile&&);
    int x;
};
struct CopiedOrMoved {
    CopiedOrMoved(const CopiedOrMoved&) = default;
    CopiedOrMoved(CopiedOrMoved&&) noexcept;
    int x;
};
class CopiedPrivately {
    friend tenon::description<CopiedPrivately>;
    CopiedPrivately(const CopiedPrivately&);
    [[maybe_unused]] int x;
};
class DestroyedInPrivate {
    friend tenon::description<DestroyedInPrivate>;
    ~DestroyedInPrivate() = default;
    [[maybe_unused]] int x;
};
template <int N>
struct Constrained {
    Constrained(const Constrained&) requires(N == 0) = default;
    Constrained(const Constrained&) requires(N != 0);
    int x;
};
struct FromAnything {
    FromAnything(const FromAnything&) = default;
    template <class Other>
    FromAnything(Other&&);
    template <class Other>
    FromAnything& operator=(Other&&);
    int x;
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
TENON_NOMINAL(passing::CopiedFromVariable, "1");
TENON_NOMINAL(passing::CopiedFromVolatile, "1");
TENON_NOMINAL(passing::CopiedInPrivate, "1");
TENON_NOMINAL(passing::MovedFromConstant, "1");
TENON_NOMINAL(passing::MovedFromVolatile, "1");
TENON_NOMINAL(passing::CopiedOrMoved, "1");
TENON_NOMINAL(passing::CopiedPrivately, "1");
TENON_NOMINAL(passing::DestroyedInPrivate, "1");
TENON_NOMINAL(passing::Constrained<0>, "1");
TENON_NOMINAL(passing::Constrained<1>, "1");
TENON_NOMINAL(passing::FromAnything, "1");

/// What the line of a nominal class says of its passing.
template <class T>
constexpr std::string_view how = [] {
    constexpr std::string_view line = line_of<T>.substr(0, line_of<T>.find(" nominal "));
    return line.substr(line.find(" align ") + 9);
}();

TEST_CASE("a class that is trivial to copy, move and destroy is passed in registers") {
    CHECK(line_of<passing::Plain> == "struct passing::Plain size 4 align 4 trivial { x: int @0 }");
}

TEST_CASE(
    "final changes the text of a polymorphic class, whose functions are then called without a vtable, and of no other") {
    CHECK(line_of<passing::Final> == "struct passing::Final size 4 align 4 trivial { x: int @0 }");
    CHECK(line_of<passing::FinalPolymorphic>.find(" polymorphic final ") != std::string_view::npos);
}

TEST_CASE("a destructor, a copy or a move that does something changes the text") {
    CHECK(line_of<passing::Destroyed> == "struct passing::Destroyed size 4 align 4 nontrivial destroy { x: int @0 }");
    CHECK(line_of<passing::Holds> ==
          "struct passing::Holds size 4 align 4 nontrivial destroy { a: passing::Destroyed @0 }");
    CHECK(line_of<passing::Copied>.starts_with("struct passing::Copied size 4 align 4 nontrivial copy nominal"));
    CHECK(line_of<passing::Moved>.starts_with("struct passing::Moved size 4 align 4 nontrivial move nominal"));
    CHECK(line_of<passing::Assigned> == "struct passing::Assigned size 4 align 4 nontrivial assign { x: int @0 }");
}

TEST_CASE("a deleted copy is no obstacle to registers, but without any copy or move nothing can be passed") {
    CHECK(line_of<passing::CopyDeleted>.starts_with("struct passing::CopyDeleted size 4 align 4 trivial nominal"));
    CHECK(
        line_of<passing::Immovable>.starts_with("struct passing::Immovable size 4 align 4 trivial immovable nominal"));
}

TEST_CASE("a constructor that does something shows in the line, even a second or a private one") {
    CHECK(how<passing::CopiedFromVariable> == "nontrivial copy");
    CHECK(how<passing::CopiedFromVolatile> == "nontrivial copy");
    CHECK(how<passing::CopiedInPrivate> == "nontrivial copy");
    CHECK(how<passing::CopiedPrivately> == "nontrivial copy");
    CHECK(how<passing::MovedFromConstant> == "nontrivial move");
    CHECK(how<passing::MovedFromVolatile> == "nontrivial move");
    CHECK(how<passing::CopiedOrMoved> == "nontrivial move");
    CHECK(how<passing::Constrained<1>> == "nontrivial copy");
}

TEST_CASE("operations that do nothing are trivial, even private ones and those beside a template") {
    CHECK(how<passing::DestroyedInPrivate> == "trivial");
#if !defined(__clang__) || \
    __clang_major__ >= 16  // an older one chooses no constructor by its constraint, and passes accordingly
    CHECK(how<passing::Constrained<0>> == "trivial");
#endif
    CHECK(how<passing::FromAnything> == "trivial");
}

TEST_CASE("polymorphic classes say so, and whether they may be deleted through a base") {
    CHECK(line_of<passing::Polymorphic>.find(" polymorphic derived @12 nominal") != std::string_view::npos);
    CHECK(line_of<passing::VirtualDestructor>.find(" polymorphic virtual_destructor derived @12 nominal") !=
          std::string_view::npos);
    CHECK(line_of<passing::Abstract>.find(" polymorphic nominal") != std::string_view::npos);
}

#if defined(__clang__) && __clang_major__ >= 19
TEST_CASE("clang++'s trivial_abi is in the line where the compiler shows it") {
    CHECK(line_of<passing::TrivialAbi> ==
          "struct passing::TrivialAbi size 4 align 4 nontrivial destroy trivial_abi { x: int @0 }");
}
#endif
