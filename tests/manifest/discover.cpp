// SPDX-License-Identifier: BSL-1.0
#include <tenon/manifest/discover.hpp>

#include "../catch.hpp"
#include "../plugin_builder.hpp"

#include <filesystem>
#include <fstream>
#include <string>
#include <vector>

using namespace building;

TEST_CASE("a directory is read without loading anything, sorted and complete") {
    const fs::path place = new_directory();
    fs::copy_file(plugin("basic/plugin.cpp"), place / "b.so");
    fs::copy_file(plugin("equal/plugin.cpp"), place / "a.so");
    fs::create_symlink(place / "a.so", place / "c.so");
    fs::create_directory(place / "beneath");
    fs::copy_file(plugin("equal/plugin.cpp"), place / "beneath" / "d.so");
    std::ofstream(place / "text") << "no plugin";
    fs::create_symlink("nowhere", place / "dangling");

    const std::vector<tenon::Discovered> found = tenon::discover(place.string()).value();
    REQUIRE(found.size() == 4);
    CHECK(found[0].path == (place / "a.so").string());
    CHECK(found[1].path == (place / "b.so").string());
    CHECK(found[2].path == (place / "c.so").string());
    CHECK(found[1].manifest.value().exports<int>("radius"));
    CHECK(found[2].manifest.value().abi_hash() == found[0].manifest.value().abi_hash());
    CHECK(found[3].manifest.error().code == tenon::Errc::not_a_library);
    CHECK(tenon::discover((place / "a.so").string() + "/").error().code == tenon::Errc::cannot_read);
    CHECK(said(tenon::discover((place / "none").string())) ==
          "cannot_read: tenon: " + (place / "none").string() + ": cannot be read: No such file or directory");
}

TEST_CASE("several directories are read in their order, and those that cannot be read are told") {
    const fs::path one = new_directory(), other = new_directory();
    fs::copy_file(plugin("basic/plugin.cpp"), one / "b.so");
    fs::copy_file(plugin("equal/plugin.cpp"), other / "a.so");
    const std::vector<std::string> directories = {one.string(), (one / "none").string(), other.string()};

    const std::vector<tenon::Discovered> found = tenon::discover(directories);
    REQUIRE(found.size() == 3);
    CHECK(found[0].path == (one / "b.so").string());
    CHECK(found[0].manifest.value().exports<int>("radius"));
    CHECK(found[1].path == directories[1]);
    CHECK(said(found[1].manifest) ==
          "cannot_read: tenon: " + directories[1] + ": cannot be read: No such file or directory");
    CHECK(found[2].path == (other / "a.so").string());
    CHECK(found[2].manifest.has_value());

    std::size_t count = 0;
    for (const tenon::Discovered& file : tenon::discover({one.string(), other.string()}))
        count += file.manifest.has_value();
    CHECK(count == 2);
    for (const tenon::Discovered& file : tenon::discover(one.string()).value()) count += file.manifest.has_value();
    CHECK(count == 3);
}
