// SPDX-License-Identifier: BSL-1.0
#include <tenon/base/integers.hpp>

#include "../catch.hpp"

#include <cstddef>
#include <cstdint>
#include <type_traits>

TEST_CASE("the integers are those of <cstddef> and <cstdint>") {
    STATIC_REQUIRE(std::is_same_v<tenon::size_t, std::size_t>);
    STATIC_REQUIRE(std::is_same_v<tenon::nullptr_t, std::nullptr_t>);
    STATIC_REQUIRE(std::is_same_v<tenon::int64_t, std::int64_t>);
    STATIC_REQUIRE(std::is_same_v<tenon::uint32_t, std::uint32_t>);
    STATIC_REQUIRE(std::is_same_v<tenon::uint64_t, std::uint64_t>);
}

TEST_CASE("who uses namespace tenon beside std and the global one can name them all the same") {
    using namespace tenon;
    using namespace std;
    const size_t size = sizeof(uint32_t);
    const nullptr_t nothing = nullptr;
    CHECK(size == 4);
    CHECK(sizeof(uint64_t) == sizeof(int64_t));
    CHECK(nothing == nullptr);
}
