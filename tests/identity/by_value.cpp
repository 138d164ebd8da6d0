// SPDX-License-Identifier: BSL-1.0
#include <tenon/identity/by_value.hpp>

#include <tenon/describe.hpp>

#include "../catch.hpp"
#include "texts.hpp"

#include <atomic>
#include <string>
#include <utility>
#include <vector>

namespace by_value {

struct Immovable {
    Immovable();
    Immovable(const Immovable&) = delete;
    int x;
};
struct Holds {
    Immovable held;
    Immovable* other;
};
class Token {
    friend tenon::description<Token>;
    Token(const Token&) = default;
    int id;
};
class Trusted {
    friend tenon::description<Trusted>;
    Trusted(Trusted&&) = default;
    ~Trusted() = default;
    [[maybe_unused]] int id;
};
struct Wide {
    __int128_t value = 0;
};
struct alignas(32) Vector {
    float of[8];
};
struct alignas(32) Tag {};
struct Abstract {
    virtual void f() = 0;

protected:
    ~Abstract() = default;
};
/// Something is done by its assignment, nothing by its copying; as in std::pair.
struct Assigned {
    Assigned& operator=(const Assigned&);
    int x;
};

}  // namespace by_value

TENON_NOMINAL(by_value::Immovable, "1");
TENON_DESCRIBE(by_value::Token, id);
TENON_NOMINAL(by_value::Trusted, "1");
TENON_DESCRIBE(by_value::Abstract, f);

TEST_CASE("a class that nobody can copy is no obstacle behind a pointer, as a member or as a variable") {
    CHECK(text_of<void(by_value::Holds&, by_value::Immovable*, std::vector<by_value::Immovable*>)>.find(
              " immovable nominal 1") != std::string_view::npos);
    CHECK(spelled<by_value::Immovable[2]> == "by_value::Immovable[2]");
    CHECK(spelled<std::atomic<int>*> == "std::atomic<int>*");
}

TEST_CASE("a class that befriends its description may have a private constructor and be passed by value") {
    CHECK(spelled<by_value::Token(by_value::Token)> == "by_value::Token(by_value::Token)");
    CHECK(line_of<by_value::Token> == "struct by_value::Token size 4 align 4 trivial { id: int @0 }");
    CHECK(line_of<by_value::Trusted> == "struct by_value::Trusted size 4 align 4 trivial nominal 1");
    CHECK(spelled<by_value::Trusted()> == "by_value::Trusted()");
}

TEST_CASE("an assignment that does something is no obstacle") {
    CHECK(spelled<by_value::Assigned(by_value::Assigned)> == "by_value::Assigned(by_value::Assigned)");
    CHECK(spelled<void(std::pair<int, long>, std::pair<std::string, int>)> ==
          "void(std::pair<int, long>, std::pair<std::basic_string<char>, int>)");
}

TEST_CASE("integers of 128 bits may be returned, pointed to and held in classes") {
    CHECK(spelled<__int128_t(__int128_t*, const __uint128_t&, by_value::Wide)> ==
          "__int128(__int128*, const unsigned __int128&, by_value::Wide)");
}

TEST_CASE("a class of a large alignment is passed by value if it holds data, and returned whatever it holds") {
    CHECK(spelled<by_value::Vector(by_value::Vector)> == "by_value::Vector(by_value::Vector)");
    CHECK(spelled<by_value::Tag(by_value::Tag&)> == "by_value::Tag(by_value::Tag&)");
}

TEST_CASE("an abstract class in the type of a function, which cannot be called, is no obstacle") {
    STATIC_REQUIRE(tenon::detail::crosses_by_value<void, by_value::Abstract>);
}
