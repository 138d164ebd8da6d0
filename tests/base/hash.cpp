// SPDX-License-Identifier: BSL-1.0
#include <tenon/base/hash.hpp>

#include "../catch.hpp"

#include <cstddef>
#include <cstdint>

namespace {

template <std::size_t N>
constexpr std::uint64_t hash_of(const char (&text)[N]) {
    tenon::Fnv1a hash;
    hash.text(text, N - 1);
    return hash.value();
}

}  // namespace

// The vectors are those of draft-eastlake-fnv and of the authors' own test program.
TEST_CASE("the hash is FNV-1a in 64 bits, as published") {
    STATIC_REQUIRE(hash_of("") == 0xcbf29ce484222325);
    STATIC_REQUIRE(hash_of("a") == 0xaf63dc4c8601ec8c);
    STATIC_REQUIRE(hash_of("b") == 0xaf63df4c8601f1a5);
    STATIC_REQUIRE(hash_of("foo") == 0xdcb27518fed9d577);
    STATIC_REQUIRE(hash_of("foobar") == 0x85944171f73967e8);
    STATIC_REQUIRE(hash_of("chongo was here!\n") == 0x46810940eff5f915);
}

TEST_CASE("a character above 127 is hashed as an unsigned byte, whatever char is") {
    STATIC_REQUIRE(hash_of("\xff") == (0xcbf29ce484222325 ^ 0xff) * 0x100000001b3);
}

TEST_CASE("the hash of a text in pieces is the hash of the whole") {
    constexpr auto in_pieces = [] {
        tenon::Fnv1a hash;
        hash.text("foo", 3);
        hash.text("", 0);
        hash.byte('b');
        hash.text("ar", 2);
        return hash.value();
    }();
    STATIC_REQUIRE(in_pieces == hash_of("foobar"));
}

TEST_CASE("a number is hashed as eight bytes, the least significant first") {
    constexpr auto number = [] {
        tenon::Fnv1a hash;
        hash.number(0x0807060504030201);
        return hash.value();
    }();
    STATIC_REQUIRE(number == hash_of("\x01\x02\x03\x04\x05\x06\x07\x08"));
}
