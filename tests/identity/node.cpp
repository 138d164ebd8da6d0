// SPDX-License-Identifier: BSL-1.0
#include <tenon/identity/node.hpp>

#include "../catch.hpp"
#include "texts.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace nodes {

// A ring of types with steps across it.
constexpr int many = 40;
template <int N>
struct Ring {
    Ring<(N + 1) % many>* next;
    Ring<N * 7 % many>* across;
};

// left -> leaf, right; right -> leaf, left
struct Right;
struct Leaf {
    int x;
};
struct Left {
    Leaf leaf;
    Right* right;
};
struct Right {
    Leaf leaf;
    Left* left;
};

// Both mention the same list of types: themselves.
struct Second;
struct First {
    First* first;
    Second* second;
};
struct Second {
    First* first;
    Second* second;
};

/// The names in the lines of a text.
std::vector<std::string> names_in(std::string_view text) {
    std::vector<std::string> names;
    for (std::size_t at = text.find('\n'); at != text.npos; at = text.find('\n', at)) {
        at += std::string_view("\nstruct ").size();
        names.emplace_back(text.substr(at, text.find(" size ", at) - at));
    }
    return names;
}

}  // namespace nodes

TEST_CASE("each type that is reached is listed once, depth first, in the order of mention") {
    using List = std::vector<std::string>;
    CHECK(nodes::names_in(text_of<nodes::Left>) == List{"nodes::Left", "nodes::Leaf", "nodes::Right"});
    CHECK(nodes::names_in(text_of<nodes::Right>) == List{"nodes::Right", "nodes::Leaf", "nodes::Left"});
    CHECK(nodes::names_in(text_of<void(nodes::Leaf, nodes::Right)>) ==
          List{"nodes::Leaf", "nodes::Right", "nodes::Left"});
    CHECK(nodes::names_in(text_of<int>).empty());
}

TEST_CASE("types of one list of members may be in that list") {
    CHECK(nodes::names_in(text_of<void(nodes::First&)>) == std::vector<std::string>{"nodes::First", "nodes::Second"});
}

TEST_CASE("the walk along a ring of types ends where it began") {
    const std::vector<std::string> names = nodes::names_in(text_of<nodes::Ring<0>>);
    REQUIRE(names.size() == nodes::many);
    for (int k = 0; k < nodes::many; ++k)
        CHECK(names[static_cast<std::size_t>(k)] == "nodes::Ring<(int)" + std::to_string(k) + ">");
}
