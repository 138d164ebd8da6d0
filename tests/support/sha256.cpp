// SPDX-License-Identifier: BSL-1.0
#include <tenon/support/sha256.hpp>

#include "../catch.hpp"

#include <cstdio>
#include <string>

namespace {

tenon::detail::Bytes bytes_of(const std::string& text) {
    return {reinterpret_cast<const unsigned char*>(text.data()), text.size()};
}

std::string hex(const tenon::detail::Digest& digest) {
    std::string text;
    for (const unsigned char byte : digest.bytes) {
        char two[3];
        std::snprintf(two, sizeof two, "%02x", byte);
        text += two;
    }
    return text;
}

std::string sha256(const std::string& text) {
    tenon::detail::Sha256 hash;
    hash.add(bytes_of(text));
    return hex(hash.digest());
}

}  // namespace

TEST_CASE("the examples of FIPS 180-2 and the empty message have the published digests") {
    CHECK(sha256("") == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    CHECK(sha256("abc") == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    CHECK(sha256("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq") ==
          "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1");
    CHECK(sha256(std::string(1'000'000, 'a')) == "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0");
}

TEST_CASE("a digest does not depend on how the bytes are split") {
    const std::string text =
        "the quick brown fox jumps over the lazy dog, and over it again, and over it again, and over it again, and then it rests";
    for (std::size_t size = 0; size <= text.size(); ++size) {
        const std::string whole = text.substr(0, size);
        for (std::size_t cut = 0; cut <= size; cut += 7) {
            tenon::detail::Sha256 hash;
            hash.add(bytes_of(whole.substr(0, cut)));
            hash.add(bytes_of(whole.substr(cut)));
            REQUIRE(hex(hash.digest()) == sha256(whole));
        }
    }
}
