// SPDX-License-Identifier: BSL-1.0
#include <tenon/loader/packages.hpp>

#include <tenon/loader/plugin.hpp>
#include <tenon/manifest/manifest.hpp>

#include "../catch.hpp"
#include "../plugin_builder.hpp"
#include "../plugins/equal/api.hpp"
#include "../plugins/hashes/api.hpp"
#include "../plugins/stale/api.hpp"

#include <cstdlib>
#include <string>
#include <vector>

#include <dlfcn.h>

using namespace building;

namespace {

std::string another_version(const std::string& who, const std::string& package, const std::string& first,
                            const std::string& difference) {
    return "package_mismatch: tenon: " + who + ": built with another version of package \"" + package + "\" than " +
           first + ", which was loaded first\n  " + difference;
}

std::string stale_plugin(int version) { return plugin("stale/plugin.cpp", "-DVERSION=" + std::to_string(version)); }

std::string newcomer(const char* name, int version, const char* more = "") {
    return plugin("newcomer/plugin.cpp", "-DVERSION=" + std::to_string(version) + " -DNAME='\"" + name + "\"' " + more);
}

std::string shared_plugin(const char* name, int version) {
    return plugin("shared/plugin.cpp", "-DVERSION=" + std::to_string(version) + " -DNAME='\"" + name + "\"'");
}

}  // namespace

TEST_CASE("a plugin with another version of the program's package is refused before any code of it has run") {
    unsetenv("TENON_TEST_RAN");
    const struct {
        int version;
        std::string difference;
    } cases[] = {
        {2, "struct stale::Image, member 2: expected 'height: int @4', found 'height: long @8'"},
        {3,
         "struct stale::Image, member 3: expected 'format: stale::Format @8', found 'format: int @8'\n"
         "  and 1 further difference (tenon-inspect diff lists them)"},
        {4,
         "package test.stale, type 2: expected 'stale::Options', found nothing\n"
         "  and 1 further difference (tenon-inspect diff lists them)"},
    };
    for (const auto& one : cases) {
        const std::string path = stale_plugin(one.version);
        for (int twice = 0; twice < 2; ++twice)
            CHECK(said(tenon::open(path)) == another_version(path, "test.stale", this_program(), one.difference));
        CHECK(dlopen(path.c_str(), RTLD_LAZY | RTLD_NOLOAD) == nullptr);
    }
    CHECK(std::getenv("TENON_TEST_RAN") == nullptr);

    const auto opened = tenon::open(stale_plugin(1));
    REQUIRE(said(opened) == "no error");
    CHECK(std::getenv("TENON_TEST_RAN") == std::string("an init function"));
    CHECK(said(opened->lookup<void(stale::Image&)>("filter")) == "no error");
}

TEST_CASE("a map whose nodes hold the hashes on one side only is refused, another hash function of its kind is not") {
    for (const std::string& cxx : compilers()) {
        auto same = tenon::open(plugin("hashes/plugin.cpp", "", cxx));
        REQUIRE(said(same) == "no error");
        hashes::Index index;
        (*same->lookup<void(hashes::Index&)>("fill"))(index);
        CHECK(index.at({2}) == 102);
#if defined(__GLIBCXX__)
        const std::string path = plugin("hashes/plugin.cpp", "-DMAY_THROW=1", cxx);
        const std::string map = "std::unordered_map<hashes::Key, int>";
        CHECK(said(tenon::open(path)) == another_version(path, "test.hashes", this_program(),
                                                         "struct " + map + ", member 1: expected nothing, found 'hashes: stored'"));
#endif
    }
}

TEST_CASE("of a package that the program does not have, the version that came first stays") {
    const std::string first = newcomer("two", 1), second = newcomer("two", 2), uses = newcomer("two", 2, "-DUSES");
    REQUIRE(said(tenon::open(first)) == "no error");
    const std::string difference =
        "struct newcomer::Note, member 1: expected 'pitch: float @0', found 'pitch: double @0'";
    CHECK(said(tenon::open(second)) == another_version(second, "test.newcomer.two", first, difference));
    CHECK(said(tenon::open(uses)) == another_version(uses, "test.newcomer.two", first, difference));
    CHECK(said(tenon::open(newcomer("two", 1, "-DUSES"))) == "no error");
    // And the other way round.
    const std::string third = newcomer("reversed", 2), fourth = newcomer("reversed", 1);
    REQUIRE(said(tenon::open(third)) == "no error");
    CHECK(said(tenon::open(fourth)) ==
          another_version(fourth, "test.newcomer.reversed", third,
                          "struct newcomer::Note, member 1: expected 'pitch: double @0', found 'pitch: float @0'"));
}

TEST_CASE("what is no part of the interface may differ") {
    const fs::path elsewhere = new_directory() / "another" / "path" / "vendored";
    fs::create_directories(elsewhere.parent_path());
    fs::copy(source_of("equal"), elsewhere);

    std::vector<std::string> paths = {plugin("equal/plugin.cpp"), plugin("equal/plugin.cpp", "-DOTHER_BODY"),
                                      plugin("equal/plugin.cpp", "-O2 -DNDEBUG -g"),
                                      build(elsewhere / "plugin.cpp", "-shared -fPIC -O1", compiler(), "vendored.so")};
    for (const std::string& one : compilers()) paths.push_back(plugin("equal/plugin.cpp", "-O3 -DOTHER_BODY", one));
    const std::uint64_t hash = tenon::Manifest::read(paths[0]).value().abi_hash();
    for (const std::string& path : paths) {
        INFO(path);
        const auto opened = tenon::open(path);
        REQUIRE(said(opened) == "no error");
        CHECK(opened->lookup<int(const equal::Item&)>("count").value()({7, ""}) == 7);
        CHECK(opened->lookup<equal::Item>("first").value()->count == 7);
        CHECK(opened->manifest().abi_hash() == hash);
    }
}

TEST_CASE("two versions of a package in one plugin are found and named") {
    const std::string object =
        build(source_of("inconsistent/plugin.cpp"), "-c -fPIC -DOTHER_UNIT", compiler(), "other.o");
    const std::string path = plugin("inconsistent/plugin.cpp", object);
    const std::string text = said(tenon::open(path));
    const std::string head = "inconsistent: tenon: " + path +
                             ": holds two versions of package \"test.inconsistent\": its translation units "
                             "saw different headers or flags\n  struct inconsistent::Thing, member 1: expected ";
    CHECK((text == head + "'size: int @0', found 'size: long @0'" ||
           text == head + "'size: long @0', found 'size: int @0'"));
    CHECK(said(tenon::Manifest::read(path)) == text);
}

TEST_CASE("exact versions: a package that has more is another") {
    const std::string first = shared_plugin("exact", 1), second = shared_plugin("exact", 2);
    REQUIRE(said(tenon::open(first)) == "no error");
    CHECK(said(tenon::open(second)) ==
          another_version(second, "test.shared.exact", first,
                          "package test.shared.exact, type 2: expected 'shared::One', found 'shared::Two'\n"
                          "  and 2 further differences (tenon-inspect diff lists them)"));
}

TEST_CASE("shared types: what only one version has is no obstacle, and binds those that come later") {
    constexpr tenon::OpenOptions options{.versioning = tenon::Versioning::shared_types};
    const std::string first = shared_plugin("types", 1), second = shared_plugin("types", 2),
                      third = shared_plugin("types", 3), fourth = shared_plugin("types", 4);
    REQUIRE(said(tenon::open(first, options)) == "no error");
    REQUIRE(said(tenon::open(second, options)) == "no error");
    CHECK(said(tenon::open(third, options)) ==
          another_version(third, "test.shared.types", second,
                          "struct shared::Two, member 2: expected 'y: float @4', found 'y: double @8'"));
    CHECK(said(tenon::open(fourth, options)) ==
          another_version(fourth, "test.shared.types", first,
                          "struct shared::Base, member 1: expected 'id: int @0', found 'id: long @0'"));
}

TEST_CASE("shared types: the program's own are bound too") {
    unsetenv("TENON_TEST_RAN");
    constexpr tenon::OpenOptions options{.versioning = tenon::Versioning::shared_types};
    const std::string differs = stale_plugin(2), lacks = copy_of(stale_plugin(4));
    CHECK(said(tenon::open(differs, options)) ==
          another_version(differs, "test.stale", this_program(),
                          "struct stale::Image, member 2: expected 'height: int @4', found 'height: long @8'"));
    CHECK(std::getenv("TENON_TEST_RAN") == nullptr);
    const auto opened = tenon::open(lacks, options);
    REQUIRE(said(opened) == "no error");
    CHECK(said(opened->lookup<void(stale::Image&)>("filter")) == "no error");
}
