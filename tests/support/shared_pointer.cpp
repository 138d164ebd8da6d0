// SPDX-License-Identifier: BSL-1.0
#include <tenon/support/shared_pointer.hpp>

#include "../catch.hpp"

#include <thread>
#include <utility>
#include <vector>

using tenon::detail::Shared;

namespace {

/// Counts how many objects of it there are.
struct Counting {
    explicit Counting(int& count) : alive(&count) { ++count; }
    Counting(const Counting& other) : alive(other.alive) { ++*alive; }
    Counting(Counting&& other) : alive(other.alive) { ++*alive; }
    ~Counting() { --*alive; }
    int* alive;
};

}  // namespace

TEST_CASE("a shared value lives as long as its last owner") {
    int alive = 0;
    {
        Shared<Counting> first{Counting(alive)};
        CHECK(alive == 1);
        Shared<Counting> second = first, third;
        CHECK(&*second == &*first);
        CHECK(second->alive == &alive);
        third = second;
        first = Shared<Counting>();
        second = std::move(third);
        third = second;
        CHECK(alive == 1);
        CHECK(&*second == &*third);
    }
    CHECK(alive == 0);
}

TEST_CASE("many threads share a value") {
    int alive = 0;
    {
        const Shared<Counting> first{Counting(alive)};
        std::vector<std::thread> threads;
        for (int k = 0; k < 8; ++k)
            threads.emplace_back([first] {
                for (int n = 0; n < 10000; ++n) static_cast<void>(Shared<Counting>(first)->alive);
            });
        for (std::thread& each : threads) each.join();
        CHECK(alive == 1);
    }
    CHECK(alive == 0);
}
