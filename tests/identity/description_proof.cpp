// SPDX-License-Identifier: BSL-1.0
#include <tenon/identity/description_proof.hpp>

#include "../catch.hpp"

#include <cstddef>
#include <string>
#include <vector>

namespace {

using tenon::detail::Chars;
using tenon::detail::Lie;
using tenon::detail::Writer;

/// An item is its name and a value.
struct Item {
    char name;
    char value = '0';
    bool may_be_left_out = false;
    static constexpr Chars remedy = ", by TENON_THIS";
    constexpr bool has_name_of(const Item& other) const { return name == other.name; }
    constexpr bool operator==(const Item& other) const { return name == other.name && value == other.value; }
    constexpr std::size_t most_characters() const { return 3; }
    constexpr void write(Writer& out) const { out.put({&name, 1}); }
};

std::string said_of(const std::vector<Item>& listed, const std::vector<Item>& there) {
    std::vector<std::size_t> which(listed.size() + 1);
    const auto lie = tenon::detail::find_lie(listed.data(), listed.size(), there.data(), there.size(), which.data());
    const auto sentence = tenon::detail::sentence_about<512>(lie, "acme::Image");
    REQUIRE(sentence.size() <= tenon::detail::room_for_sentence(lie, "acme::Image"));
    if (lie.is_none())
        for (std::size_t k = 0; k != listed.size(); ++k) REQUIRE(there[which[k]] == listed[k]);
    return {sentence.data(), sentence.size()};
}
std::string wrong(const std::string& what) {
    return "tenon: the description of acme::Image " + what +
           "; list everything that is declared, in the order of its declaration, by TENON_THIS";
}

}  // namespace

TEST_CASE("a list of everything is no lie") {
    CHECK(said_of({}, {}).empty());
    CHECK(said_of({{'a'}, {'b'}}, {{'a'}, {'b'}}).empty());
}
TEST_CASE("what may be left out may be listed, too") {
    const std::vector<Item> there = {{'a', '0', true}, {'b'}, {'c', '0', true}};
    CHECK(said_of({{'b'}}, there).empty());
    CHECK(said_of({{'a'}, {'b'}}, there).empty());
    CHECK(said_of({{'b'}, {'c'}}, there).empty());
    CHECK(said_of(there, there).empty());
    CHECK(said_of({{'a'}}, there) == wrong("leaves out 'b'"));
    CHECK(said_of({{'b'}, {'a'}}, there) == wrong("lists 'b' before 'a', which is declared first"));
}
TEST_CASE("the first item that is left out is named") {
    const std::vector<Item> there = {{'a'}, {'b'}, {'c'}};
    CHECK(said_of({}, there) == wrong("leaves out 'a'"));
    CHECK(said_of({{'b'}, {'c'}}, there) == wrong("leaves out 'a'"));
    CHECK(said_of({{'a'}, {'c'}}, there) == wrong("leaves out 'b'"));
    CHECK(said_of({{'a'}, {'b'}}, there) == wrong("leaves out 'c'"));
}
TEST_CASE("both items of a wrong order are named") {
    const std::vector<Item> there = {{'a'}, {'b'}, {'c'}};
    CHECK(said_of({{'b'}, {'a'}, {'c'}}, there) == wrong("lists 'b' before 'a', which is declared first"));
    CHECK(said_of({{'a'}, {'c'}, {'b'}}, there) == wrong("lists 'c' before 'b', which is declared first"));
    CHECK(said_of({{'a'}, {'a'}, {'b'}, {'c'}}, there) == wrong("lists 'a' before 'a', which is declared first"));
}
TEST_CASE("what is declared in another way is shown as it is declared") {
    CHECK(said_of({{'a', '1'}}, {{'a', '2'}}) == wrong("lists 'a', but declared is 'a'"));
    CHECK(said_of({{'a', '1'}, {'a', '3'}}, {{'a', '1'}, {'a', '2'}}) == wrong("lists 'a', but declared is 'a'"));
}
TEST_CASE("what is not declared is named") {
    CHECK(said_of({{'x'}}, {}) == wrong("lists 'x', which is not declared there"));
    CHECK(said_of({{'a'}, {'x'}}, {{'a'}}) == wrong("lists 'x', which is not declared there"));
    CHECK(said_of({{'x'}, {'b'}}, {{'a'}, {'b'}}) == wrong("lists 'x', which is not declared there"));
}
