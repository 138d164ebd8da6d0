// SPDX-License-Identifier: BSL-1.0
#include <tenon/records/difference.hpp>

#include <tenon/records/differences.hpp>

#include "../catch.hpp"

#include <string>
#include <vector>

using tenon::Lines;

namespace {

std::string told(const Lines& expected, const Lines& found) { return tenon::explain(expected, found); }

/// All differences, one a line.
std::string all(const Lines& expected, const Lines& found) {
    std::string text;
    for (const tenon::Difference& difference : tenon::differences(expected, found)) text += difference.text() + "\n";
    return text;
}

constexpr const char* image =
    "struct acme::Image size 16 align 8 trivial { pixels: unsigned char* @0; width: int @8; format: acme::Format @12 }";
constexpr const char* format = "enum acme::Format : unsigned char -128..255,bits { gray = 0; rgb = 1 }";

}  // namespace

TEST_CASE("equal texts have no difference") {
    CHECK(told({image, format}, {image, format}).empty());
    CHECK(told({image, format}, {format, image}).empty());
    CHECK(told({}, {}).empty());
}

TEST_CASE("a difference of a member names its place, and shows both forms") {
    CHECK(told({image}, {"struct acme::Image size 16 align 8 trivial { pixels: unsigned char* @0; width: int @8; "
                         "format: int @12 }"}) ==
          "\n  struct acme::Image, member 3: expected 'format: acme::Format @12', found 'format: int @12'");
    CHECK(told({image}, {"struct acme::Image size 16 align 8 trivial { pixels: const unsigned char* @0; width: int @8; "
                         "format: acme::Format @12 }"}) ==
          "\n  struct acme::Image, member 1: expected 'pixels: unsigned char* @0', found 'pixels: const unsigned char* "
          "@0'");
}

TEST_CASE("added and missing members are differences") {
    CHECK(told({"struct S size 4 align 4 trivial { a: int @0 }"},
               {"struct S size 8 align 4 trivial { a: int @0; b: int @4 }"}) ==
          "\n  struct S, member 2: expected nothing, found 'b: int @4'; size: expected '4', found '8'");
    CHECK(told({"struct S size 8 align 4 trivial { a: int @0; b: int @4 }"},
               {"struct S size 4 align 4 trivial { a: int @0 }"}) ==
          "\n  struct S, member 2: expected 'b: int @4', found nothing; size: expected '8', found '4'");
    CHECK(told({"struct S size 1 align 1 trivial { }"}, {"struct S size 4 align 4 trivial { a: int @0 }"}) ==
          "\n  struct S, member 1: expected nothing, found 'a: int @0'; size: expected '1', found '4'");
    CHECK(told({"struct S size 8 align 4 trivial { a: int @0; b: int @4 }"},
               {"struct S size 8 align 4 trivial { x: int @0; a: int @4 }"}) ==
          "\n  struct S, member 1: expected 'a: int @0', found 'x: int @0'; 1 further member differs");
}

TEST_CASE("a class that only one side looks into has no member that differs") {
    const char* const members = "struct S size 4 align 4 trivial { a: int @0 }";
    CHECK(told({members}, {"struct S opaque"}) ==
          "\n  struct S, description: expected 'members', found 'opaque: a handle, or only declared there'");
    CHECK(told({"struct S opaque"}, {members}) ==
          "\n  struct S, description: expected 'opaque: a handle, or only declared there', found 'members'");
    CHECK(told({members}, {"struct S size 8 align 4 trivial nominal 2"}) ==
          "\n  struct S, description: expected 'members', found 'nominal 2'");
    CHECK(told({"struct S size 1 align 1 trivial nominal 2"}, {"struct S size 1 align 1 trivial { }"}) ==
          "\n  struct S, description: expected 'nominal 2', found 'members'");
}

TEST_CASE("a changed member is shown before the first of the moved members") {
    CHECK(
        told({"struct S size 12 align 4 trivial { a: int @0; b: int @4; c: int @8 }"},
             {"struct S size 24 align 8 trivial { a: int @0; b: int @8; c: int @16 }"}) ==
        "\n  struct S, member 2: expected 'b: int @4', found 'b: int @8'; size: expected '12', found '24'; 1 further member "
        "differs");
    CHECK(
        told({"struct S size 12 align 4 trivial { a: int @0; b: int @4; c: int @8 }"},
             {"struct S size 24 align 8 trivial { a: int @0; b: int @8; c: long @16 }"}) ==
        "\n  struct S, member 3: expected 'c: int @8', found 'c: long @16'; size: expected '12', found '24'; 1 further member "
        "differs");
}

TEST_CASE("size, passing and the like are shown if no member differs") {
    CHECK(told({"struct S size 4 align 4 trivial { a: int @0 }"},
               {"struct S size 4 align 4 nontrivial destroy { a: int @0 }"}) ==
          "\n  struct S: expected 'size 4 align 4 trivial', found 'size 4 align 4 nontrivial destroy'");
    CHECK(
        told({"struct S size 16 align 16 trivial { a: int @0 }"}, {"struct S size 4 align 4 trivial { a: int @0 }"}) ==
        "\n  struct S: expected 'size 16 align 16 trivial', found 'size 4 align 4 trivial'");
    CHECK(told({"struct S size 8 align 8 trivial nominal 1"}, {"struct S size 8 align 8 trivial nominal 2"}) ==
          "\n  struct S: expected 'size 8 align 8 trivial nominal 1', found 'size 8 align 8 trivial nominal 2'");
    CHECK(
        told({"struct S opaque"}, {"struct S size 8 align 8 trivial nominal 2"}) ==
        "\n  struct S: expected 'opaque: a handle, or only declared there', found 'size 8 align 8 trivial nominal 2'");
    CHECK(told({"struct std::vector<int, std::allocator<int>> size 24 align 8 nontrivial copy move assign destroy "
                "libstdc++ cxx11"},
               {"struct std::vector<int, std::allocator<int>> size 48 align 8 nontrivial copy move assign destroy "
                "libstdc++ debug"}) ==
          "\n  struct std::vector<int, std::allocator<int>>: expected 'size 24 align 8 nontrivial copy move assign "
          "destroy libstdc++ cxx11', found "
          "'size 48 align 8 nontrivial copy move assign destroy libstdc++ debug'");
}

TEST_CASE("a difference of enumerators shows names and values") {
    CHECK(told({format}, {"enum acme::Format : unsigned char -128..255,bits { gray = 0; rgb = 2 }"}) ==
          "\n  enum acme::Format, enumerator 2: expected 'rgb = 1', found 'rgb = 2'");
    CHECK(told({format}, {"enum acme::Format : unsigned char -128..255,bits { gray = 0; rgb = 1; rgba = 2 }"}) ==
          "\n  enum acme::Format, enumerator 3: expected nothing, found 'rgba = 2'");
    CHECK(told({format}, {"enum acme::Format : unsigned char -128..255,bits { grey = 0; rgb = 1 }"}) ==
          "\n  enum acme::Format, enumerator 1: expected 'gray = 0', found 'grey = 0'");
    CHECK(told({format}, {"enum acme::Format : int -128..255,bits { gray = 0; rgb = 1 }"}) ==
          "\n  enum acme::Format, underlying type: expected 'unsigned char', found 'int'");
    CHECK(told({format}, {"enum acme::Format : unsigned char 0..437 { gray = 0; rgb = 1 }"}) ==
          "\n  enum acme::Format, enumerators: expected 'searched among -128..255 and single bits', found 'searched "
          "among 0..437'");
    CHECK(told({format}, {"enum acme::Format : unsigned char described { gray = 0; rgb = 1 }"}) ==
          "\n  enum acme::Format, enumerators: expected 'searched among -128..255 and single bits', found 'listed by "
          "TENON_DESCRIBE_ENUM'");
    CHECK(
        told({format}, {"enum acme::Format : int -128..255,bits { gray = 0; rgb = 2; rgba = 3 }"}) ==
        "\n  enum acme::Format, enumerator 2: expected 'rgb = 1', found 'rgb = 2'; underlying type: expected 'unsigned "
        "char', found 'int'; 1 further enumerator differs");
    CHECK(told({"enum acme::Format : int nominal 1"}, {"enum acme::Format : int nominal 2"}) ==
          "\n  enum acme::Format, enumerators: expected 'nominal 1', found 'nominal 2'");
}

TEST_CASE("a difference of packages names the types that only one of them has") {
    CHECK(told({"package acme.image { acme::Format; acme::Image }"}, {"package acme.image { acme::Image }"}) ==
          "\n  package acme.image, types: expected 'acme::Format', found nothing");
    CHECK(told({"package acme.image { A; B; C }"}, {"package acme.image { A; B; BB; BC; C }"}) ==
          "\n  package acme.image, types: expected nothing, found 'BB'; 1 further type differs");
}

TEST_CASE("texts that differ by an inline namespace only say what to state") {
    const auto advised = [](const Lines& expected, const Lines& found) {
        const std::string text = told(expected, found);
        const std::size_t at = text.find("\n  if ");
        return at == std::string::npos ? std::string() : text.substr(at + 3);
    };
    const std::string state =
        "if gz::sim::v10 is an inline namespace, g++ has it in names and clang++ has not: write "
        "TENON_INLINE_NAMESPACE(gz::sim, v10); in the header of these types";
    CHECK(advised({"fn void(gz::sim::v10::Info&)", "struct gz::sim::v10::Info opaque"},
                  {"fn void(gz::sim::Info&)", "struct gz::sim::Info opaque"}) == state);
    CHECK(advised({"struct Box<gz::sim::Info> opaque"}, {"struct Box<gz::sim::v10::Info> opaque"}) == state);
    CHECK(advised({"struct a::v1::b::v2::X opaque"}, {"struct a::b::X opaque"}).starts_with("if a::v1 is an inline"));
    CHECK(advised({"struct a::v1::b::v2::X opaque"}, {"struct a::v1::b::X opaque"})
              .ends_with("write TENON_INLINE_NAMESPACE(a::v1::b, v2); in the header of these types"));
    CHECK(advised({"struct v1::X opaque"}, {"struct X opaque"})
              .ends_with("write TENON_INLINE_NAMESPACE(v1); in the header of these types"));
    CHECK(advised({"struct a::X opaque"}, {"struct a::Y opaque"}).empty());
    CHECK(advised({"struct a::v1::X opaque"}, {"struct a::v2::X opaque"}).empty());
    CHECK(advised({"struct a::v1::X size 4 align 4 trivial { x: int @0 }"},
                  {"struct a::X size 8 align 4 trivial { x: int @0; y: int @4 }"})
              .empty());
    CHECK(advised({"struct a::X opaque", "struct a::b::X opaque", "struct S opaque"},
                  {"struct a::X opaque", "struct a::b::X opaque", "struct T opaque"})
              .empty());
}

TEST_CASE("a name that became another kind of type is a difference") {
    CHECK(told({format}, {"struct acme::Format size 4 align 4 trivial { value: int @0 }"}) ==
          "\n  acme::Format: expected 'enum', found 'struct'");
    CHECK(told({"union acme::Format opaque"}, {"struct acme::Format opaque"}) ==
          "\n  acme::Format: expected 'union', found 'struct'");
}

TEST_CASE("a difference follows from another only if the type holds the other one by value, by its whole name") {
    const auto first_told = [](const std::string& held) {
        const std::string list = "struct acme::PartList size ", part = "struct acme::Part size ";
        const std::string ours = list + "16 align 8 trivial { a: " + held + " @0; b: long @8 }",
                          our_part = part + "4 align 4 trivial { x: int @0 }",
                          theirs = list + "24 align 8 trivial { a: " + held + " @0; b: long @16 }",
                          their_part = part + "8 align 4 trivial { x: int @0; y: int @4 }";
        return tenon::differences({ours, our_part}, {theirs, their_part}).front().where;
    };
    for (const char* by_value : {"acme::Part", "acme::Part[2]", "const acme::Part", "std::optional<acme::Part>"})
        CHECK(first_told(by_value) == "struct acme::Part, member 2");
    for (const char* apart :
         {"acme::Part*", "acme::Part&", "acme::PartList*", "acme::Parts", "my::acme::Part", "acme::Part::Inner"})
        CHECK(first_told(apart) == "struct acme::PartList, member 2");
}

TEST_CASE("a cause comes before what follows from it") {
    const Lines expected = {"struct Outer size 12 align 4 trivial { first: Inner @0; second: int @8 }",
                            "struct Inner size 8 align 4 trivial { a: int @0; b: int @4 }"};
    const Lines found = {"struct Outer size 8 align 4 trivial { first: Inner @0; second: int @4 }",
                         "struct Inner size 4 align 4 trivial { a: int @0 }"};
    CHECK(
        all(expected, found) ==
        "struct Inner, member 2: expected 'b: int @4', found nothing; size: expected '8', found '4'\n"
        "struct Outer, member 2: expected 'second: int @8', found 'second: int @4'; size: expected '12', found '8'\n");
    CHECK(told(expected, found) ==
          "\n  struct Inner, member 2: expected 'b: int @4', found nothing; size: expected '8', found '4'\n"
          "  and 1 further difference (tenon-inspect diff lists them)");
}

TEST_CASE("a difference of an array follows from that of its elements") {
    const Lines expected = {"struct Outer size 20 align 4 trivial { all: Inner[2] @0; last: int @16 }",
                            "struct Inner size 8 align 4 trivial { a: int @0; b: int @4 }"};
    const Lines found = {"struct Outer size 12 align 4 trivial { all: Inner[2] @0; last: int @8 }",
                         "struct Inner size 4 align 4 trivial { a: int @0 }"};
    CHECK(tenon::differences(expected, found).front().where == "struct Inner, member 2");
}

TEST_CASE("types that only one side reaches come last") {
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

TEST_CASE("a name that is a part of another name is not confused with it") {
    const Lines expected = {"struct acme::Image size 4 align 4 trivial { a: int @0 }",
                            "struct acme::ImageList size 8 align 8 trivial { first: acme::Image* @0 }"};
    const Lines found = {"struct acme::Image size 4 align 4 trivial { a: int @0 }",
                         "struct acme::ImageList size 8 align 8 trivial { first: acme::ImageList* @0 }"};
    CHECK(all(expected, found) ==
          "struct acme::ImageList, member 1: expected 'first: acme::Image* @0', found 'first: acme::ImageList* @0'\n");
}

TEST_CASE("signatures and lines without items are accepted") {
    CHECK(all({"fn void(int)"}, {"fn void(long)"}) == "");
    CHECK(all({""}, {"struct S"}) == "");
}

TEST_CASE("the line of an enum without an underlying type is accepted, as a damaged file may hold one") {
    CHECK(
        all({"enum acme::Format size 4 { gray = 0 }"}, {"enum acme::Format size 8 { gray = 1 }"}) ==
        "enum acme::Format, enumerator 1: expected 'gray = 0', found 'gray = 1'; size: expected '4', found '8'; head: "
        "expected 'size 4', found 'size 8'\n");
}

TEST_CASE("a text that goes on behind a NUL is accepted, as a damaged file may hold one") {
    const std::string whole = "struct acme::A size 4 align 4 trivial { a: int @0 }";
    const std::string longer = whole + std::string("\0x", 2);
    CHECK(told({whole}, {longer}).starts_with("\n  struct acme::A"));
    CHECK(told({longer}, {whole}).starts_with("\n  struct acme::A"));
}
