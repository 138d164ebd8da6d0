// SPDX-License-Identifier: BSL-1.0
#include <tenon/loader/symbol.hpp>

#include <tenon/loader/symbol_name.hpp>

#include "../catch.hpp"

#include <string>
#include <string_view>
#include <type_traits>

using tenon::Symbol;
using tenon::SymbolName;

namespace {

struct Point {
    int x, y;
};

int twice(int x) { return 2 * x; }
int thrice(int x) noexcept { return 3 * x; }
Point point = {1, 2};

std::size_t length_of(const SymbolName& name) { return name.size(); }

}  // namespace

TEST_CASE("a symbol of a function is called") {
    const Symbol<int(int)> symbol(&twice);
    CHECK(symbol(4) == 8);
    CHECK((*symbol)(4) == 8);
    CHECK(symbol.get() == &twice);
    int (*const pointer)(int) = symbol;
    CHECK(pointer == &twice);
    const Symbol<int(int) noexcept> quiet(&thrice);
    STATIC_REQUIRE(noexcept(quiet(1)));
    STATIC_REQUIRE_FALSE(noexcept(symbol(1)));
    CHECK(quiet(2) == 6);
}

TEST_CASE("a symbol of a variable is a pointer to it") {
    const Symbol<Point> symbol(&point);
    CHECK(symbol->x == 1);
    CHECK((*symbol).y == 2);
    CHECK(symbol.get() == &point);
    const Symbol<const Point> constant(&point);
    STATIC_REQUIRE(std::is_same_v<decltype(*constant), const Point&>);
    symbol->x = 5;
    CHECK(constant->x == 5);
    point.x = 1;
}

TEST_CASE("a symbol is one word and copied like a pointer") {
    STATIC_REQUIRE(sizeof(Symbol<int>) == sizeof(void*));
    STATIC_REQUIRE(sizeof(Symbol<int(int)>) == sizeof(void*));
    STATIC_REQUIRE(std::is_trivially_copyable_v<Symbol<Point>>);
    STATIC_REQUIRE(std::is_trivially_copyable_v<Symbol<int(int)>>);
    STATIC_REQUIRE(std::is_same_v<Symbol<Point>::element_type, Point>);
    STATIC_REQUIRE_FALSE(std::is_convertible_v<Point*, Symbol<Point>>);
}

TEST_CASE("the name of a symbol is any string") {
    const std::string string = "radius";
    const char* const pointer = "radius";
    char buffer[16] = "radius";
    CHECK(length_of("radius") == 6);
    CHECK(length_of(string) == 6);
    CHECK(length_of(std::string_view("radius of a circle").substr(0, 6)) == 6);
    CHECK(length_of(pointer) == 6);
    CHECK(length_of(buffer) == 6);
    CHECK(length_of("") == 0);
    constexpr SymbolName literal("radius");
    CHECK(literal.hash() == SymbolName(string).hash());
    CHECK(literal.hash() == SymbolName(pointer).hash());
    CHECK(literal.hash() == SymbolName(buffer).hash());
    CHECK(literal.hash() != SymbolName("radio").hash());
    CHECK(literal.view() == "radius");
}
