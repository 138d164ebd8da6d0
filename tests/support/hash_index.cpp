// SPDX-License-Identifier: BSL-1.0
#include <tenon/support/hash_index.hpp>

#include "../catch.hpp"

#include <cstdint>
#include <set>

using Index = tenon::detail::HashIndex<std::uint32_t>;

namespace {

/// Three hashes for all numbers, so that most of them collide.
std::uint64_t hash_of(std::uint32_t number) { return ~std::uint64_t{number % 3}; }

bool has(const Index& index, std::uint32_t number) {
    const std::uint32_t* const found =
        index.find(hash_of(number), [&](std::uint32_t entry) { return entry == number; });
    return found != nullptr && *found == number;
}

}  // namespace

TEST_CASE("an index without room finds nothing") {
    CHECK(!has(Index(), 1));
    CHECK(!has(Index(0), 1));
    CHECK(Index().size() == 0);
}

TEST_CASE("an index finds the entry that the caller means among entries of one hash") {
    Index index(30);
    for (std::uint32_t number = 1; number <= 30; ++number) {
        CHECK(!has(index, number));
        index.insert(hash_of(number), number);
        CHECK(has(index, number));
    }
    CHECK(index.size() == 30);
    CHECK(!has(index, 31));
    CHECK(index.find(hash_of(2), [](std::uint32_t) { return true; }) != nullptr);
    CHECK(index.find(hash_of(2), [](std::uint32_t) { return false; }) == nullptr);
}

TEST_CASE("an index keeps its entries while it grows") {
    Index index;
    for (std::uint32_t number = 1; number <= 1000; ++number) {
        index.reserve(1, hash_of);
        index.insert(hash_of(number), number);
    }
    std::multiset<std::uint32_t> entries;
    index.each([&](std::uint32_t number) { entries.insert(number); });
    CHECK(entries.size() == 1000);
    CHECK(index.size() == 1000);
    for (std::uint32_t number = 1; number <= 1000; ++number) CHECK((has(index, number) && entries.count(number) == 1));
    CHECK(!has(index, 1001));
}

TEST_CASE("after an index has made room, inserting moves nothing") {
    Index index;
    index.reserve(100, hash_of);
    index.insert(hash_of(1), 1);
    const auto place = [&] { return index.find(hash_of(1), [](std::uint32_t entry) { return entry == 1; }); };
    const std::uint32_t* const before = place();
    for (std::uint32_t number = 2; number <= 100; ++number) index.insert(hash_of(number), number);
    CHECK(place() == before);
}
