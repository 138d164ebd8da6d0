// SPDX-License-Identifier: BSL-1.0
#include <tenon/manifest/difference.hpp>

#include <tenon/manifest/differences.hpp>

#include "../catch.hpp"

#include <string>
#include <vector>

using tenon::Lines;

namespace {

std::string told(const Lines& expected, const Lines& found) { return tenon::explain(expected, found); }

/// Every difference, a line each.
std::string all(const Lines& expected, const Lines& found) {
    std::string text;
    for (const tenon::Difference& one : tenon::differences(expected, found)) text += one.text() + "\n";
    return text;
}

constexpr const char* image =
    "struct acme::Image size 16 align 8 trivial { pixels: unsigned char* @0; width: int @8; format: acme::Format @12 }";
constexpr const char* format = "enum acme::Format : unsigned char -128..255,bits { gray = 0; rgb = 1 }";

}  // namespace

TEST_CASE("equal texts differ in nothing") {
    CHECK(told({image, format}, {image, format}).empty());
    CHECK(told({image, format}, {format, image}).empty());
    CHECK(told({}, {}).empty());
}

TEST_CASE("a member's difference is told by its place, in both forms") {
    CHECK(told({image}, {"struct acme::Image size 16 align 8 trivial { pixels: unsigned char* @0; width: int @8; "
                         "format: int @12 }"}) ==
          "\n  struct acme::Image, member 3: expected 'format: acme::Format @12', found 'format: int @12'");
    CHECK(told({image}, {"struct acme::Image size 16 align 8 trivial { pixels: const unsigned char* @0; width: int @8; "
                         "format: acme::Format @12 }"}) ==
          "\n  struct acme::Image, member 1: expected 'pixels: unsigned char* @0', found 'pixels: const unsigned char* "
          "@0'");
}

TEST_CASE("members that are added or missing are told") {
    CHECK(told({"struct S size 4 align 4 trivial { a: int @0 }"},
               {"struct S size 8 align 4 trivial { a: int @0; b: int @4 }"}) ==
          "\n  struct S, member 2: expected nothing, found 'b: int @4'");
    CHECK(told({"struct S size 8 align 4 trivial { a: int @0; b: int @4 }"},
               {"struct S size 4 align 4 trivial { a: int @0 }"}) ==
          "\n  struct S, member 2: expected 'b: int @4', found nothing");
    CHECK(told({"struct S size 1 align 1 trivial { }"}, {"struct S size 4 align 4 trivial { a: int @0 }"}) ==
          "\n  struct S, member 1: expected nothing, found 'a: int @0'");
    CHECK(told({"struct S size 8 align 4 trivial { a: int @0; b: int @4 }"},
               {"struct S size 8 align 4 trivial { x: int @0; a: int @4 }"}) ==
          "\n  struct S, member 1: expected 'a: int @0', found 'x: int @0'");
}

TEST_CASE("of moved members the first is told, behind one that has changed") {
    CHECK(told({"struct S size 12 align 4 trivial { a: int @0; b: int @4; c: int @8 }"},
               {"struct S size 24 align 8 trivial { a: int @0; b: int @8; c: int @16 }"}) ==
          "\n  struct S, member 2: expected 'b: int @4', found 'b: int @8'");
    CHECK(told({"struct S size 12 align 4 trivial { a: int @0; b: int @4; c: int @8 }"},
               {"struct S size 24 align 8 trivial { a: int @0; b: int @8; c: long @16 }"}) ==
          "\n  struct S, member 3: expected 'c: int @8', found 'c: long @16'");
}

TEST_CASE("size, passing and the like are told where no member differs") {
    CHECK(told({"struct S size 4 align 4 trivial { a: int @0 }"},
               {"struct S size 4 align 4 nontrivial destroy { a: int @0 }"}) ==
          "\n  struct S: expected 'size 4 align 4 trivial', found 'size 4 align 4 nontrivial destroy'");
    CHECK(
        told({"struct S size 16 align 16 trivial { a: int @0 }"}, {"struct S size 4 align 4 trivial { a: int @0 }"}) ==
        "\n  struct S: expected 'size 16 align 16 trivial', found 'size 4 align 4 trivial'");
    CHECK(told({"struct S size 8 align 8 trivial nominal 1"}, {"struct S size 8 align 8 trivial nominal 2"}) ==
          "\n  struct S: expected 'size 8 align 8 trivial nominal 1', found 'size 8 align 8 trivial nominal 2'");
    CHECK(told({"struct S opaque"}, {"struct S size 8 align 8 trivial nominal 2"}) ==
          "\n  struct S: expected 'opaque', found 'size 8 align 8 trivial nominal 2'");
    CHECK(told({"struct std::vector<int, std::allocator<int>> size 24 align 8 nontrivial copy move assign destroy "
                "libstdc++ cxx11"},
               {"struct std::vector<int, std::allocator<int>> size 48 align 8 nontrivial copy move assign destroy "
                "libstdc++ debug"}) ==
          "\n  struct std::vector<int, std::allocator<int>>: expected 'size 24 align 8 nontrivial copy move assign "
          "destroy libstdc++ cxx11', found "
          "'size 48 align 8 nontrivial copy move assign destroy libstdc++ debug'");
}

TEST_CASE("enumerators are told by name and value") {
    CHECK(told({format}, {"enum acme::Format : unsigned char -128..255,bits { gray = 0; rgb = 2 }"}) ==
          "\n  enum acme::Format, enumerator 2: expected 'rgb = 1', found 'rgb = 2'");
    CHECK(told({format}, {"enum acme::Format : unsigned char -128..255,bits { gray = 0; rgb = 1; rgba = 2 }"}) ==
          "\n  enum acme::Format, enumerator 3: expected nothing, found 'rgba = 2'");
    CHECK(told({format}, {"enum acme::Format : unsigned char -128..255,bits { grey = 0; rgb = 1 }"}) ==
          "\n  enum acme::Format, enumerator 1: expected 'gray = 0', found 'grey = 0'");
    CHECK(told({format}, {"enum acme::Format : int -128..255,bits { gray = 0; rgb = 1 }"}) ==
          "\n  enum acme::Format: expected ': unsigned char -128..255,bits', found ': int -128..255,bits'");
}

TEST_CASE("the list of a package's types is told like members") {
    CHECK(told({"package acme.image { acme::Image; acme::Format }"}, {"package acme.image { acme::Image }"}) ==
          "\n  package acme.image, type 2: expected 'acme::Format', found nothing");
}

TEST_CASE("a cause comes before what follows from it") {
    const Lines expected = {"struct Outer size 12 align 4 trivial { first: Inner @0; second: int @8 }",
                            "struct Inner size 8 align 4 trivial { a: int @0; b: int @4 }"};
    const Lines found = {"struct Outer size 8 align 4 trivial { first: Inner @0; second: int @4 }",
                         "struct Inner size 4 align 4 trivial { a: int @0 }"};
    CHECK(all(expected, found) ==
          "struct Inner, member 2: expected 'b: int @4', found nothing\n"
          "struct Outer, member 2: expected 'second: int @8', found 'second: int @4'\n");
    CHECK(told(expected, found) ==
          "\n  struct Inner, member 2: expected 'b: int @4', found nothing\n"
          "  and 1 further difference (tenon-inspect diff lists them)");
}

TEST_CASE("an array of what differs follows from it too") {
    const Lines expected = {"struct Outer size 20 align 4 trivial { all: Inner[2] @0; last: int @16 }",
                            "struct Inner size 8 align 4 trivial { a: int @0; b: int @4 }"};
    const Lines found = {"struct Outer size 12 align 4 trivial { all: Inner[2] @0; last: int @8 }",
                         "struct Inner size 4 align 4 trivial { a: int @0 }"};
    CHECK(tenon::differences(expected, found).front().where == "struct Inner, member 2");
}

TEST_CASE("what only one side reaches comes last") {
    const Lines expected = {"struct S size 8 align 8 trivial { next: A* @0 }",
                            "struct A size 4 align 4 trivial { a: int @0 }"};
    const Lines found = {"struct S size 8 align 8 trivial { next: B* @0 }",
                         "struct B size 4 align 4 trivial { a: int @0 }"};
    CHECK(all(expected, found) ==
          "struct S, member 1: expected 'next: A* @0', found 'next: B* @0'\n"
          "struct A: expected 'size 4 align 4 trivial { a: int @0 }', found nothing\n"
          "struct B: expected nothing, found 'size 4 align 4 trivial { a: int @0 }'\n");
    CHECK(told(expected, found).ends_with("\n  and 2 further differences (tenon-inspect diff lists them)"));
}

TEST_CASE("a name that is a part of another is not taken for it") {
    const Lines expected = {"struct acme::Image size 4 align 4 trivial { a: int @0 }",
                            "struct acme::ImageList size 8 align 8 trivial { first: acme::Image* @0 }"};
    const Lines found = {"struct acme::Image size 4 align 4 trivial { a: int @0 }",
                         "struct acme::ImageList size 8 align 8 trivial { first: acme::ImageList* @0 }"};
    CHECK(all(expected, found) ==
          "struct acme::ImageList, member 1: expected 'first: acme::Image* @0', found 'first: acme::ImageList* @0'\n");
}

TEST_CASE("signatures and lines without an inside are borne") {
    CHECK(all({"fn void(int)"}, {"fn void(long)"}) == "");
    CHECK(all({""}, {"struct S"}) == "");
}
