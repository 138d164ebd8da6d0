// SPDX-License-Identifier: BSL-1.0
#include <tenon/base/text.hpp>

#include "../catch.hpp"

#include <cstdint>
#include <cstring>
#include <limits>
#include <string>

namespace {

using tenon::detail::Chars;
using tenon::detail::room_for_text;
using tenon::detail::words_for;
using tenon::detail::Writer;

template <auto Write>
struct source {
    static constexpr void write(Writer& out) { Write(out); }
};

/// What a function writes, of at most so many characters.
template <auto Write, std::size_t Most = 20>
constexpr auto text_by = tenon::detail::written<room_for_text(Most)>(source<Write>{});

template <auto Write>
std::string characters() {
    std::string all(sizeof text_by<Write>.words, '\0');
    std::memcpy(all.data(), text_by<Write>.words, all.size());
    return all.substr(0, text_by<Write>.size);
}

}  // namespace

TEST_CASE("texts are compared by their characters") {
    STATIC_REQUIRE(Chars("acme") == Chars("acme"));
    STATIC_REQUIRE_FALSE(Chars("acme") == Chars("acm"));
    STATIC_REQUIRE_FALSE(Chars("acme") == Chars("acmf"));
    STATIC_REQUIRE(Chars("acme::Image").starts_with("acme::"));
    STATIC_REQUIRE_FALSE(Chars("acme").starts_with("acme::"));
    STATIC_REQUIRE(Chars("acme::Image").from(6) == "Image");
    STATIC_REQUIRE(Chars().size == 0);
}

TEST_CASE("the words of a text are its characters in the order of memory") {
    CHECK(characters<[](Writer& out) { out.put("abcdefg"); }>() == "abcdefg");
    CHECK(characters<[](Writer& out) {
              out.put("a");
              out.put("");
              out.put("bcdef");
          }>() == "abcdef");
}

TEST_CASE("a text has at least one NUL behind it, and NULs up to a word") {
    STATIC_REQUIRE(words_for(0) == 1);
    STATIC_REQUIRE(words_for(3) == 1);
    STATIC_REQUIRE(words_for(4) == 2);
    constexpr auto& text = text_by<[](Writer& out) { out.put("abcd"); }>;
    STATIC_REQUIRE(text.size == 4);
    STATIC_REQUIRE(text.words[1] == 0);
}

TEST_CASE("a text has the room that its source asks for") {
    constexpr auto& full = text_by<[](Writer& out) {
        for (int k = 0; k != 1000; ++k) out.put("x");
    },
                                   1000>;
    STATIC_REQUIRE(full.size == 1000);
    STATIC_REQUIRE(sizeof full.words >= 1001);
    STATIC_REQUIRE(full.words[250] == 0);
}

TEST_CASE("a text is hashed while it is written") {
    STATIC_REQUIRE(text_by<[](Writer&) {}>.hash == 0xcbf29ce484222325);
    STATIC_REQUIRE(text_by<[](Writer& out) {
                       out.put("foo");
                       out.put("bar");
                   }>.hash == 0x85944171f73967e8);
}

TEST_CASE("numbers are written in decimal, to the ends of their range") {
    CHECK(characters<[](Writer& out) { out.put_number(0); }>() == "0");
    CHECK(characters<[](Writer& out) { out.put_number(1234567890); }>() == "1234567890");
    CHECK(characters<[](Writer& out) { out.put_number(std::numeric_limits<std::uint64_t>::max()); }>() ==
          "18446744073709551615");
    CHECK(characters<[](Writer& out) { out.put_signed(-1); }>() == "-1");
    CHECK(characters<[](Writer& out) { out.put_signed(7); }>() == "7");
    CHECK(characters<[](Writer& out) { out.put_signed(std::numeric_limits<std::int64_t>::min()); }>() ==
          "-9223372036854775808");
}

TEST_CASE("characters above 127 come through unchanged") {
    CHECK(characters<[](Writer& out) { out.put("\xc3\xa9t\xc3\xa9"); }>() == "\xc3\xa9t\xc3\xa9");
}
