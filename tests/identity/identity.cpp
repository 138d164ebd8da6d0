// SPDX-License-Identifier: BSL-1.0
#include <tenon/identity/type_text.hpp>

#include <tenon/describe.hpp>

#include "../catch.hpp"
#include "texts.hpp"

#include <cstdint>
#include <string>
#include <string_view>

namespace acme {

enum Format : unsigned char { gray, rgb };
struct Image {
    unsigned char* pixels;
    int width, height;
    Format format;
    Image* next;
};
struct Options {
    int radius;
    int mode;
};

}  // namespace acme

namespace identities {

struct Pong;
struct Ping {
    Pong* pong;
};
struct Pong {
    Ping* ping;
    Pong* self;
};
struct Leaf {
    int x;
};
struct Twice {
    Leaf a;
    Leaf* b;
};

// A chain of 200 types: each reaches all before it.
template <int N>
struct Chain {
    Chain<N - 1>* next;
};
template <>
struct Chain<0> {
    int end;
};

// A closure of 200 types, all side by side.
template <int N>
struct Part {
    int x;
};
template <class>
struct Wide;
template <std::size_t... N>
struct Wide<std::index_sequence<N...>> {
    void (*all)(Part<static_cast<int>(N)>...);
};

/// The hash as anyone would recompute it from the text.
std::uint64_t recomputed(std::string_view text) {
    tenon::Fnv1a all;
    for (std::size_t at = 0; at <= text.size();) {
        const std::size_t end = text.find('\n', at) == text.npos ? text.size() : text.find('\n', at);
        tenon::Fnv1a line;
        line.text(text.data() + at, end - at);
        all.number(line.value());
        at = end + 1;
    }
    return all.value();
}

}  // namespace identities

TEST_CASE("the identity of a function is its signature and the lines of what it reaches") {
    CHECK(text_of<void(acme::Image&, const acme::Options*)> ==
          "fn void(acme::Image&, const acme::Options*)\n"
          "struct acme::Image size 32 align 8 trivial { pixels: unsigned char* @0; width: int @8; height: int @12; "
          "format: acme::Format @16; next: acme::Image* @24 }\n"
          "enum acme::Format : unsigned char -128..255,bits { gray = 0; rgb = 1 }\n"
          "struct acme::Options size 8 align 4 trivial { radius: int @0; mode: int @4 }");
}

TEST_CASE("a function and a variable of a function pointer's type differ") {
    STATIC_REQUIRE(text_of<void(int)> == "fn void(int)");
    STATIC_REQUIRE(text_of<void (*)(int)> == "var void (*)(int)");
}

TEST_CASE("a type is listed once, in the order of first mention, and recursion ends") {
    CHECK(text_of<identities::Twice> ==
          "var identities::Twice\n"
          "struct identities::Twice size 16 align 8 trivial { a: identities::Leaf @0; b: identities::Leaf* @8 }\n"
          "struct identities::Leaf size 4 align 4 trivial { x: int @0 }");
    CHECK(text_of<identities::Pong(identities::Ping)> ==
          "fn identities::Pong(identities::Ping)\n"
          "struct identities::Pong size 16 align 8 trivial { ping: identities::Ping* @0; self: identities::Pong* @8 }\n"
          "struct identities::Ping size 8 align 8 trivial { pong: identities::Pong* @0 }");
}

TEST_CASE("the hash is recomputed from the text by FNV-1a alone") {
    CHECK(tenon::type_hash_v<int> == identities::recomputed("var int"));
    CHECK(tenon::type_hash_v<void(acme::Image&)> == identities::recomputed(text_of<void(acme::Image&)>));
    CHECK(tenon::type_hash_v<identities::Pong> == identities::recomputed(text_of<identities::Pong>));
}

TEST_CASE("const of a variable and noexcept of a function are flags, no part of the hash") {
    STATIC_REQUIRE(tenon::type_hash_v<const int> == tenon::type_hash_v<int>);
    STATIC_REQUIRE(tenon::type_hash_v<void() noexcept> == tenon::type_hash_v<void()>);
    STATIC_REQUIRE(tenon::type_hash_v<volatile int> != tenon::type_hash_v<int>);

    using tenon::detail::exportable;
    STATIC_REQUIRE(exportable<int>::flags == 0);
    STATIC_REQUIRE(exportable<const int>::flags == tenon::detail::is_const);
    STATIC_REQUIRE(exportable<const int[3]>::flags == tenon::detail::is_const);
    STATIC_REQUIRE(exportable<const int*>::flags == 0);
    STATIC_REQUIRE(exportable<void()>::flags == tenon::detail::is_function);
    STATIC_REQUIRE(exportable<void() noexcept>::flags == (tenon::detail::is_function | tenon::detail::is_noexcept));
    STATIC_REQUIRE(exportable<void(int, ...) noexcept>::flags ==
                   (tenon::detail::is_function | tenon::detail::is_noexcept));
    STATIC_REQUIRE(exportable<void (*)() noexcept>::flags == 0);
}

TEST_CASE("the text is a constant that converts to a view") {
    constexpr auto& text = tenon::type_text_v<int>;
    STATIC_REQUIRE(text.size() == 7);
    STATIC_REQUIRE(std::string_view(text.data(), text.size()) == "var int");
    STATIC_REQUIRE(text.data()[text.size()] == '\0');
    constexpr std::string_view view = text;
    STATIC_REQUIRE(view == "var int");
    CHECK(std::string(view) == "var int");
}

TEST_CASE("a chain of 200 types compiles under the compilers' own limits") {
    CHECK(text_of<identities::Chain<200>>.ends_with(
        "\nstruct identities::Chain<(int)0> size 4 align 4 trivial { end: int @0 }"));
    CHECK(tenon::type_hash_v<identities::Chain<200>> == identities::recomputed(text_of<identities::Chain<200>>));
}

TEST_CASE("a closure of 200 types compiles under the compilers' own limits") {
    using Wide = identities::Wide<std::make_index_sequence<200>>;
    CHECK(text_of<Wide (*)()>.ends_with("\nstruct identities::Part<(int)199> size 4 align 4 trivial { x: int @0 }"));
}

namespace unseen {
struct Trusted {
    Trusted();
};
class Handle;
enum class Sparse : int { none, far = 1000, farther = 2000 };
enum class Whole { first, second };
struct Seen {
    int a;
    Whole whole;
    Seen* next;
    Handle* handle;
};
}  // namespace unseen
TENON_NOMINAL(unseen::Trusted, "1");
TENON_OPAQUE(unseen::Handle);

TEST_CASE("what is reached and not looked into can be asserted to be nothing") {
    STATIC_REQUIRE(tenon::unseen_v<void(unseen::Whole, double)>.size() == 0);
    STATIC_REQUIRE(tenon::unseen_v<void(unseen::Seen*)>.size() != 0);
    CHECK(std::string_view(tenon::unseen_v<int(unseen::Seen*, unseen::Trusted&, unseen::Sparse)>) ==
          "struct unseen::Handle opaque\n"
          "struct unseen::Trusted size 1 align 1 trivial nominal 1\n"
          "enum unseen::Sparse : int -128..255,bits { none = 0 }");
}
