// SPDX-License-Identifier: BSL-1.0
#include <tenon/identity/package_of.hpp>

#include <tenon/package.hpp>

#include "../catch.hpp"
#include "texts.hpp"

#include <cstring>
#include <string>

namespace packages {

struct Image {
    int width, height;
};
enum class Format { gray, rgb };
struct Pixel {
    Image* image;
};
// The same as Image and Pixel but for their names, and in no package.
struct Inage {
    int width, height;
};
struct Outside {
    Image* image;
};
template <class T>
struct Box {
    T value;
};

// Each of these is met first as an argument of a template whose arguments are the types of the package.
struct Alone {
    int value;
};
struct First {
    int value;
};
struct Second {
    int value;
};
template <class... T>
struct Handle {
    Handle* next;
};

std::string characters(const std::uint32_t* words, std::size_t size) {
    return std::string(reinterpret_cast<const char*>(words), size);
}

}  // namespace packages

TENON_PACKAGE("packages.image", packages::Image, packages::Format, packages::Pixel, packages::Box<int>);
TENON_PACKAGE("packages.alone", packages::Alone);
TENON_PACKAGE("packages.both", packages::First, packages::Second);

TEST_CASE("the package of a type is the one that names it") {
    const tenon::detail::Package* const package = tenon::detail::node_of<packages::Image>().package;
    CHECK(package == tenon::detail::node_of<packages::Format>().package);
    CHECK(package == tenon::detail::node_of<packages::Pixel>().package);
    CHECK(package == tenon::detail::node_of<packages::Box<int>>().package);
    CHECK(std::string(package->name.data, package->name.size) == "packages.image");
}

TEST_CASE("a package has the types that are the arguments of a template") {
    CHECK(tenon::detail::closure_of<packages::Handle<packages::Alone>()>.has_packages);
    CHECK(tenon::detail::closure_of<packages::Handle<packages::First, packages::Second>()>.has_packages);
}

TEST_CASE("types that no package lists have none, whatever they reach") {
    CHECK(tenon::detail::node_of<packages::Inage>().package == &tenon::detail::no_package);
    CHECK(tenon::detail::node_of<packages::Outside>().package == &tenon::detail::no_package);
    CHECK(tenon::detail::node_of<packages::Box<long>>().package == &tenon::detail::no_package);
}

TEST_CASE("the signature of a package names it and its types") {
    const tenon::detail::Package& package = *tenon::detail::node_of<packages::Image>().package;
    CHECK(packages::characters(package.signature, package.signature_size) ==
          "package packages.image { packages::Box<int>; packages::Format; packages::Image; packages::Pixel }");
}

TEST_CASE("the order in which a package lists its types, and how often, is no part of it") {
    using namespace packages;
    constexpr const auto &one = tenon::package<"acme", Image, Format, Pixel, Box<int>>::holder::value,
                         &other = tenon::package<"acme", Box<int>, Pixel, Image, Format, Image>::holder::value;
    CHECK(characters(one.signature, one.signature_size) == characters(other.signature, other.signature_size));
    STATIC_REQUIRE(same(one, other));
    const auto reached = tenon::detail::walk<16>(*one.mentions),
               reached_by_other = tenon::detail::walk<16>(*other.mentions);
    REQUIRE(reached.count() == reached_by_other.count());
    for (std::size_t k = 0; k < reached.count(); ++k) CHECK(reached[k].hash == reached_by_other[k].hash);
    STATIC_REQUIRE(!same(one, tenon::package<"acme", Image, Format, Pixel>::holder::value));
}

TEST_CASE("a package reaches the lines of all its types") {
    const tenon::detail::Package& package = *tenon::detail::node_of<packages::Image>().package;
    const auto reached = tenon::detail::walk<16>(*package.mentions);
    REQUIRE(reached.count() == 4);
    CHECK(packages::characters(reached[2].words, reached[2].size) ==
          "struct packages::Image size 8 align 4 trivial { width: int @0; height: int @4 }");
    CHECK(packages::characters(reached[0].words, reached[0].size) ==
          "struct packages::Box<int> size 4 align 4 trivial { value: int @0 }");
}

TEST_CASE("the identity of a type does not depend on its package") {
    CHECK(text_of<packages::Image*> ==
          "var packages::Image*\nstruct packages::Image size 8 align 4 trivial { width: int @0; height: int @4 }");
}
