// SPDX-License-Identifier: BSL-1.0
#include <tenon/export/export_records.hpp>

#include <tenon/manifest.hpp>

#include "../catch.hpp"
#include "../plugin_builder.hpp"

#include <string>
#include <string_view>

using namespace building;

namespace {

tenon::Manifest manifest_of(const std::string& flags, const std::string& cxx = compiler()) {
    return tenon::Manifest::read(plugin("records/plugin.cpp", flags, cxx)).value();
}

std::string text_of(const tenon::Lines& lines) {
    std::string text;
    for (const std::string_view line : lines) text += std::string(line) + "\n";
    return text;
}

}  // namespace

TEST_CASE("an export states its name, type, flags and everything that the type reaches") {
    const tenon::Manifest manifest = manifest_of("");
    const auto exports = manifest.exports();
    REQUIRE(exports.size() == 3);
    CHECK(exports[0].name == "walk");
    CHECK(exports[0].is_function);
    CHECK(text_of(exports[0].lines) ==
          "fn void(records::Tree*)\n"
          "struct records::Tree size 16 align 8 trivial { leaves: records::Leaf* @0; parent: records::Tree* @8 }\n"
          "struct records::Leaf size 4 align 4 trivial { value: int @0 }\n");
    CHECK(exports[1].name == "first");
    CHECK_FALSE(exports[1].is_function);
    CHECK(exports[1].is_const);
    CHECK(text_of(exports[1].lines) ==
          "var records::Leaf\nstruct records::Leaf size 4 align 4 trivial { value: int @0 }\n");
    CHECK(exports[2].name == "count");
    CHECK(exports[2].is_noexcept);
    CHECK(text_of(exports[2].lines) == "fn int(const records::Handle*)\nstruct records::Handle opaque\n");
    CHECK(said(manifest.verify()) == "no error");
}

TEST_CASE("the packages that exports reach are stated without being asked, the others when they are used") {
    std::string names, tree;
    const tenon::Manifest manifest = manifest_of("");  // outlives the views of it
    for (const tenon::PackageInfo& one : manifest.packages()) {
        names += std::string(one.name) + " ";
        if (one.name == "test.records.tree") tree = text_of(one.lines);
    }
    CHECK(names == "test.records.leaf test.records.other test.records.tree ");
    CHECK(tree ==
          "package test.records.tree { records::Tree }\n"
          "struct records::Tree size 16 align 8 trivial { leaves: records::Leaf* @0; parent: records::Tree* @8 }\n"
          "struct records::Leaf size 4 align 4 trivial { value: int @0 }\n");
}

TEST_CASE("the order of statements, visibility and the compiler are no part of a binary's interface") {
    const std::uint64_t hash = manifest_of("").abi_hash();
    CHECK(manifest_of("-DREVERSED").abi_hash() == hash);
    CHECK(manifest_of("-O2 -fvisibility=hidden").abi_hash() == hash);
    for (const std::string& cxx : compilers()) {
        INFO(cxx);
        CHECK(manifest_of("", cxx).abi_hash() == hash);
        CHECK(manifest_of("", cxx).exports()[0].hash == manifest_of("").exports()[0].hash);
    }
}

TEST_CASE("records lie side by side under AddressSanitizer too") {
    if (!knows("-fsanitize=address")) return;
    const std::string path = plugin("records/plugin.cpp", "-fsanitize=address");
    CHECK(tenon::Manifest::read(path).value().abi_hash() == manifest_of("").abi_hash());
    CHECK(run("readelf --notes " + path + " | grep --count ' Tenon '") ==
          run("readelf --notes " + plugin("records/plugin.cpp") + " | grep --count ' Tenon '"));
}

TEST_CASE("a binary states its toolchain") {
    for (const std::string& cxx : compilers()) {
        INFO(cxx);
        const std::string toolchain(manifest_of("", cxx).toolchain());
        CHECK(toolchain.starts_with(is_clang(cxx) ? "clang++ " : "g++ "));
        CHECK(
            toolchain.find(
                "; libstdc++ cxx11; LP64; enum 4; pack 16; char signed; wchar_t 4; long double 64; rtti on; exceptions on; abi 10") !=
            std::string::npos);
    }
    CHECK(std::string(manifest_of("-fshort-enums -funsigned-char").toolchain())
              .find("; enum 1; pack 16; char unsigned; wchar_t 4;") != std::string::npos);
}

TEST_CASE("a manifest tells whether a lookup would succeed") {
    const tenon::Manifest manifest = manifest_of("");
    CHECK(manifest.exports<const int>("none") == false);
    CHECK_FALSE(manifest.exports<void(int*)>("walk"));
    const tenon::Manifest basic = tenon::Manifest::read(plugin("basic/plugin.cpp")).value();
    CHECK(basic.exports<int(int, int)>("add"));
    CHECK(basic.exports<int>("radius"));
    CHECK(basic.exports<const int>("radius"));
    CHECK(basic.exports<const int>("version"));
    CHECK_FALSE(basic.exports<int>("version"));
    CHECK_FALSE(basic.exports<int (*)(int, int)>("add"));
    CHECK_FALSE(basic.exports<int() noexcept>("doubled_radius"));
}

TEST_CASE("records of a program are read from its file like any other's") {
    const tenon::Manifest manifest = tenon::Manifest::read(program("records/program.cpp")).value();
    REQUIRE(manifest.packages().size() == 1);
    CHECK(manifest.packages()[0].name == "test.chain");
    if (knows("-static")) {
        const tenon::Manifest fixed = tenon::Manifest::read(program("records/program.cpp", "", "-static")).value();
        CHECK(fixed.abi_hash() == manifest.abi_hash());
    }
    if (knows("-static-pie"))
        CHECK(tenon::Manifest::read(program("records/program.cpp", "-fPIE", "-static-pie")).value().abi_hash() ==
              manifest.abi_hash());
}
