// SPDX-License-Identifier: BSL-1.0
#include <tenon/identity/line.hpp>

#include <tenon/describe.hpp>

#include "../catch.hpp"
#include "texts.hpp"

#include <optional>
#include <string>

namespace lines {

struct Empty {};
enum class Format : unsigned char { gray, rgb };
struct Image {
    unsigned char* pixels;
    int size[2];
    Format format;
    const Image* next;
};
union Word {
    int i;
    float f;
};
struct Named {
    int x;
};
template <class T>
struct Box {
    T value;
};
struct Padding {
    char a;
    alignas(8) char b;
};
struct First {
    Padding (*f)(Empty, Format);
    Word word;
};
struct Callback {
    std::optional<Image> (*call)(std::string);
};

}  // namespace lines

TENON_DESCRIBE(lines::Word, i, f);
TENON_NAME(lines::Named, "lines::other::Name");

TEST_CASE("the line of a class states size, alignment, passing and members") {
    CHECK(line_of<lines::Empty> == "struct lines::Empty size 1 align 1 trivial { }");
    CHECK(line_of<lines::Image> ==
          "struct lines::Image size 32 align 8 trivial { pixels: unsigned char* @0; size: int[2] @8; "
          "format: lines::Format @16; next: const lines::Image* @24 }");
    CHECK(line_of<lines::Word> == "union lines::Word size 4 align 4 trivial { i: int @0; f: float @0 }");
}

TEST_CASE("the line of an enum states its underlying type and which values were searched") {
    CHECK(line_of<lines::Format> == "enum lines::Format : unsigned char -128..255,bits { gray = 0; rgb = 1 }");
}

TEST_CASE("the line of a specialisation has its full name, that of a renamed class the given one") {
    CHECK(line_of<lines::Box<char*>> == "struct lines::Box<char*> size 8 align 8 trivial { value: char* @0 }");
    CHECK(line_of<lines::Named> == "struct lines::other::Name size 4 align 4 trivial { x: int @0 }");
}

TEST_CASE("the line of a type of namespace std states the library and its ABI") {
    const std::string library(tenon::detail::standard_library.data, tenon::detail::standard_library.size);
    CHECK(line_of<std::optional<int>> == "struct std::optional<int> size 8 align 4 trivial " + library);
}

TEST_CASE("every named type that a line mentions has a line of its own, in the order of mention") {
    CHECK(text_of<lines::First> ==
          "var lines::First\n"
          "struct lines::First size 16 align 8 trivial { f: lines::Padding (*)(lines::Empty, lines::Format) @0; "
          "word: lines::Word @8 }\n"
          "struct lines::Padding size 16 align 8 trivial { a: char @0; b: char @8 }\n"
          "struct lines::Empty size 1 align 1 trivial { }\n"
          "enum lines::Format : unsigned char -128..255,bits { gray = 0; rgb = 1 }\n"
          "union lines::Word size 4 align 4 trivial { i: int @0; f: float @0 }");
}

TEST_CASE("types behind the arguments of std types in members are reached") {
    CHECK(text_of<lines::Callback>.find("\nstruct lines::Image size 32") != std::string_view::npos);
    CHECK(text_of<lines::Callback>.find("\nenum lines::Format ") != std::string_view::npos);
}
