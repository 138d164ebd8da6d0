// SPDX-License-Identifier: BSL-1.0
#include <tenon/support/result.hpp>

#include "../catch.hpp"

#include <memory>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>

using tenon::Errc;
using tenon::Error;
using tenon::Failure;
using tenon::Result;

namespace {

/// Counts how many objects of it there are.
struct Counted {
    static inline int alive = 0;
    int value;
    explicit Counted(int v) : value(v) { ++alive; }
    Counted(Counted&& other) noexcept : value(other.value) { ++alive; }
    Counted& operator=(Counted&&) = default;
    ~Counted() { --alive; }
};

Result<int> half(int number) {
    if (number % 2 != 0) return Error{Errc::damaged, "tenon: odd"};
    return number / 2;
}

}  // namespace

TEST_CASE("a result holds a value") {
    Result<int> four = half(8);
    CHECK(four.has_value());
    CHECK(four);
    CHECK(*four == 4);
    CHECK(four.value() == 4);
    CHECK(four.value_or(1) == 4);
    *four = 5;
    CHECK(four.value() == 5);
    const Result<int>& constant = four;
    CHECK(*constant == 5);
    CHECK(constant.value() == 5);
    CHECK(half(6).value() == 3);
    CHECK(*half(6) == 3);
    // A loop may go through the value of a result that ends with the statement.
    STATIC_REQUIRE(std::is_same_v<decltype(half(6).value()), int>);
    STATIC_REQUIRE(std::is_same_v<decltype(*half(6)), int>);
    const Result<std::string> text = std::string("text");
    CHECK(text->size() == 4);
}

TEST_CASE("a result holds an error, which owns its text") {
    std::string words = "tenon: some words";
    Result<int> failed = Error{Errc::cannot_read, words};
    words.assign("overwritten");
    CHECK_FALSE(failed.has_value());
    CHECK_FALSE(failed);
    CHECK(failed.error().code == Errc::cannot_read);
    CHECK(failed.error().message == "tenon: some words");
    CHECK(failed.value_or(7) == 7);
    const Error taken = std::move(failed).error();
    CHECK(taken.message == "tenon: some words");
}

TEST_CASE("the value of an error throws it") {
    Result<int> failed = half(3);
    const Result<int>& constant = failed;
    CHECK_THROWS_AS(failed.value(), Failure);
    CHECK_THROWS_AS(constant.value(), Failure);
    CHECK_THROWS_AS(half(3).value(), Failure);
    CHECK_THROWS_AS(Result<void>(Error{Errc::damaged, ""}).value(), std::exception);
    try {
        failed.value() = 1;
        FAIL("no exception");
    } catch (const Failure& failure) {
        CHECK(failure.error().code == Errc::damaged);
        CHECK(failure.what() == std::string("tenon: odd"));
    }
}

TEST_CASE("a result is moved together with its value") {
    Result<std::unique_ptr<int>> one = std::make_unique<int>(1);
    Result<std::unique_ptr<int>> other = std::move(one);
    CHECK(**other == 1);
    other = Error{Errc::damaged, "tenon: gone"};
    CHECK(other.error().message == "tenon: gone");
    other = std::make_unique<int>(2);
    CHECK(**other == 2);
    Result<std::unique_ptr<int>>& self = other;
    other = std::move(self);
    CHECK(**other == 2);
    const std::unique_ptr<int> taken = std::move(other).value();
    CHECK(*taken == 2);
    STATIC_REQUIRE_FALSE(std::is_copy_constructible_v<Result<std::unique_ptr<int>>>);
}

TEST_CASE("a moved-from result keeps its error, and moving allocates nothing") {
    Result<int> failed = half(3);
    const Result<int> moved = std::move(failed);
    CHECK(moved.error().message == "tenon: odd");
    CHECK(failed.error().message == "tenon: odd");  // NOLINT: use after move is meant
    Result<void> nothing = Error{Errc::damaged, "tenon: gone"}, other;
    other = std::move(nothing);
    CHECK(other.error().message == "tenon: gone");
    CHECK_FALSE(nothing.has_value());
    CHECK(std::move(other).error().message == "tenon: gone");
    CHECK(nothing.error().message == "tenon: gone");
    STATIC_REQUIRE(std::is_nothrow_move_constructible_v<Result<std::string>>);
    STATIC_REQUIRE(std::is_nothrow_copy_constructible_v<Failure>);
}

TEST_CASE("a result destroys its value once") {
    {
        Result<Counted> one = Counted(1);
        CHECK(Counted::alive == 1);
        Result<Counted> other = Error{Errc::damaged, ""};
        CHECK(Counted::alive == 1);
        other = std::move(one);
        CHECK(other->value == 1);
        one = Error{Errc::damaged, ""};
        CHECK(Counted::alive == 1);
        other = Result<Counted>(Counted(2));
        CHECK(Counted::alive == 1);
    }
    CHECK(Counted::alive == 0);
}

TEST_CASE("a result of void has no error or an error") {
    const Result<void> well;
    CHECK(well.has_value());
    CHECK(well);
    well.value();
    Result<void> failed = Error{Errc::unsupported, "tenon: not here"};
    CHECK_FALSE(failed);
    CHECK(failed.error().code == Errc::unsupported);
    CHECK(std::move(failed).error().message == "tenon: not here");
}

TEST_CASE("a result of a pointer has two words") {
    STATIC_REQUIRE(sizeof(Result<int*>) == 2 * sizeof(void*));
    STATIC_REQUIRE(std::is_nothrow_move_constructible_v<Result<int*>>);
    STATIC_REQUIRE(std::is_same_v<Result<int*>::value_type, int*>);
    STATIC_REQUIRE(std::is_same_v<Result<int*>::error_type, Error>);
}

TEST_CASE("a code has the name that is written in source") {
    STATIC_REQUIRE(std::string_view(name(Errc::cannot_read)) == "cannot_read");
    CHECK(name(Errc::toolchain_mismatch) == std::string("toolchain_mismatch"));
    CHECK(name(Errc::load_failed) == std::string("load_failed"));
    CHECK(name(Errc::would_deadlock) == std::string("would_deadlock"));
    CHECK(name(Errc::unsupported) == std::string("unsupported"));
}
