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
        {2,
         "struct stale::Image, member 2: expected 'height: int @4', found 'height: long @8'; size: expected '12', found "
         "'24'; 1 further member differs"},
        {3,
         "struct stale::Image, member 3: expected 'format: stale::Format @8', found 'format: int @8'\n"
         "  and 1 further difference (tenon-inspect diff lists them)"},
        {4,
         "package test.stale, types: expected 'stale::Options', found nothing\n"
         "  and 1 further difference (tenon-inspect diff lists them)\n"
         "  the types that both versions have are the same: OpenOptions{.versioning = Versioning::shared_types} takes it"},
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
        CHECK(said(tenon::open(path)) ==
              another_version(path, "test.hashes", this_program(),
                              "struct " + map + ", member 1: expected nothing, found 'hashes: stored'"));
#endif
    }
}

TEST_CASE("of a package that the program does not have, the version that came first stays") {
    const std::string first = newcomer("two", 1), second = newcomer("two", 2), uses = newcomer("two", 2, "-DUSES");
    REQUIRE(said(tenon::open(first)) == "no error");
    const std::string difference =
        "struct newcomer::Note, member 1: expected 'pitch: float @0', found 'pitch: double @0'; size: expected '4', found '8'";
    CHECK(said(tenon::open(second)) == another_version(second, "test.newcomer.two", first, difference));
    CHECK(said(tenon::open(uses)) == another_version(uses, "test.newcomer.two", first, difference));
    CHECK(said(tenon::open(newcomer("two", 1, "-DUSES"))) == "no error");
    // And the other way round.
    const std::string third = newcomer("reversed", 2), fourth = newcomer("reversed", 1);
    REQUIRE(said(tenon::open(third)) == "no error");
    CHECK(
        said(tenon::open(fourth)) ==
        another_version(fourth, "test.newcomer.reversed", third,
                        "struct newcomer::Note, member 1: expected 'pitch: double @0', found 'pitch: float @0'; size: "
                        "expected '8', found '4'"));
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
    CHECK((text == head + "'size: int @0', found 'size: long @0'; size: expected '4', found '8'" ||
           text == head + "'size: long @0', found 'size: int @0'; size: expected '8', found '4'"));
    CHECK(said(tenon::Manifest::read(path)) == text);
}

TEST_CASE("a stale object file is seen only where it states its types") {
    const auto with_stale_object = [](const std::string& flags) {
        const std::string object =
            build(source_of("inconsistent/plugin.cpp"), "-c -fPIC -DOTHER_UNIT " + flags, compiler(), "other.o");
        return said(tenon::open(plugin("inconsistent/plugin.cpp", object)));
    };
    CHECK(with_stale_object("-DSTATES_NOTHING") == "no error");
    CHECK(with_stale_object("-DUSES").starts_with("inconsistent: "));
}

TEST_CASE("exact versions: a package that has more is another") {
    const std::string first = shared_plugin("exact", 1), second = shared_plugin("exact", 2);
    REQUIRE(said(tenon::open(first)) == "no error");
    CHECK(said(tenon::open(second)) ==
          another_version(second, "test.shared.exact", first,
                          "package test.shared.exact, types: expected 'shared::One', found 'shared::Two'\n"
                          "  and 2 further differences (tenon-inspect diff lists them)\n"
                          "  the types that both versions have are the same: OpenOptions{.versioning = "
                          "Versioning::shared_types} takes it"));
}

TEST_CASE("shared types: what only one version has is no obstacle, and binds those that come later") {
    constexpr tenon::OpenOptions options{.versioning = tenon::Versioning::shared_types};
    const std::string first = shared_plugin("types", 1), second = shared_plugin("types", 2),
                      third = shared_plugin("types", 3), fourth = shared_plugin("types", 4);
    REQUIRE(said(tenon::open(first, options)) == "no error");
    REQUIRE(said(tenon::open(second, options)) == "no error");
    CHECK(
        said(tenon::open(third, options)) ==
        another_version(
            third, "test.shared.types", second,
            "struct shared::Two, member 2: expected 'y: float @4', found 'y: double @8'; size: expected '8', found '16'"));
    CHECK(
        said(tenon::open(fourth, options)) ==
        another_version(
            fourth, "test.shared.types", first,
            "struct shared::Base, member 1: expected 'id: int @0', found 'id: long @0'; size: expected '4', found '8'"));
}

TEST_CASE("shared types: the program's own are bound too") {
    unsetenv("TENON_TEST_RAN");
    constexpr tenon::OpenOptions options{.versioning = tenon::Versioning::shared_types};
    const std::string differs = stale_plugin(2), lacks = copy_of(stale_plugin(4));
    CHECK(said(tenon::open(differs, options)) ==
          another_version(differs, "test.stale", this_program(),
                          "struct stale::Image, member 2: expected 'height: int @4', found 'height: long @8'; size: "
                          "expected '12', found '24'; 1 further member differs"));
    CHECK(std::getenv("TENON_TEST_RAN") == nullptr);
    const auto opened = tenon::open(lacks, options);
    REQUIRE(said(opened) == "no error");
    CHECK(said(opened->lookup<void(stale::Image&)>("filter")) == "no error");
}

namespace {

/// The message of an open that is refused for the vtable of the package's interface.
std::string other_functions(const std::string& who, const std::string& first, const std::string& difference) {
    return "tenon: " + who + ": built with other virtual functions of package \"test.vtables\" than " + first +
           ", which was loaded first\n  struct vtables::Codec, " + difference + "; its description was not kept up\n";
}

}  // namespace

TEST_CASE("a package whose virtual functions are others is refused before any code has run") {
    const std::string
        moved =
            "virtual function 1: expected 'encode: virtual int(int) in slot 0', found 'encode: virtual int(int) in slot 1'",
        moved_back =
            "virtual function 1: expected 'encode: virtual int(int) in slot 1', found 'encode: virtual int(int) in slot 0'",
        longer = "vtable: expected '2 slots', found '3 slots'";
    const std::string same = plugin("vtables/plugin.cpp"), swapped = plugin("vtables/plugin.cpp", "-DSWAPPED"),
                      more = plugin("vtables/plugin.cpp", "-DMORE_TYPES"),
                      more_and_swapped = plugin("vtables/plugin.cpp", "-DMORE_TYPES -DSWAPPED"),
                      nominal = plugin("vtables/plugin.cpp", "-DNOMINAL"),
                      appended = plugin("vtables/plugin.cpp", "-DNOMINAL -DAPPENDED"),
                      inserted = plugin("vtables/plugin.cpp", "-DINSERTED");
    for (const std::string flags : {"", "-DLOOKS_UP"}) {
        INFO(flags);
        const std::string host = program("vtables/host.cpp", flags),
                          nominal_host = program("vtables/host.cpp", "-DNOMINAL " + flags);
        CHECK(run(host + " " + swapped + " " + same).output ==
              other_functions(swapped, host, moved) + "a constructor has run\nopened\nall agree\n");
        CHECK(run(host + " shared " + more_and_swapped + " " + more).output ==
              other_functions(more_and_swapped, host, moved) + "a constructor has run\nopened\nall agree\n");
        CHECK(run(nominal_host + " " + appended + " " + nominal).output ==
              other_functions(appended, nominal_host, longer) + "a constructor has run\nopened\nall agree\n");
        CHECK(run(host + " " + inserted)
                  .output.starts_with("tenon: " + inserted + ": struct vtables::Codec: its description leaves out"));
    }
    // Of what a plugin brought, those that come later are compared with it.
    const std::string host = program("vtables/host.cpp", "-DSTATES_NOTHING");
    CHECK(run(host + " " + swapped + " " + same).output ==
          "a constructor has run\nopened\n" + other_functions(same, swapped, moved_back) + "all agree\n");
    CHECK(run(host + " shared " + same + " " + more + " " + more_and_swapped).output ==
          "a constructor has run\nopened\na constructor has run\nopened\n" +
              other_functions(more_and_swapped, same, moved) + "all agree\n");
}

TEST_CASE("the virtual functions of a library that comes along, or is there already, are compared too") {
    const std::string host = program("vtables/host.cpp");
    const fs::path library = new_directory() / "libvtables_linked.so";
    fs::copy_file(plugin("vtables/plugin.cpp", "-DLINKED -DSWAPPED"), library);
    const std::string
        link = "-Wl,--no-as-needed '" + library.string() + "' -Wl,-rpath,'" + library.parent_path().string() + "'",
        moved =
            "virtual function 1: expected 'encode: virtual int(int) in slot 0', found 'encode: virtual int(int) in slot 1'";
    const std::string links = plugin("vtables/plugin.cpp", "-DLINKS " + link);
    CHECK(run(host + " " + links).output ==
          other_functions(library.string() + " (needed by " + links + ")", host, moved) + "all agree\n");
    const std::string linked = program("vtables/host.cpp", "", link);
    CHECK(run(linked).output == "a constructor has run\n" + other_functions(library.string(), linked, moved));
}

TEST_CASE("shared types: a name that became another kind of type is another type") {
    constexpr tenon::OpenOptions options{.versioning = tenon::Versioning::shared_types};
    const char* const kinds[][2] = {{"ENUM", "enum"}, {"STRUCT", "struct"}, {"UNION", "union"}, {"HANDLE", "struct"}};
    const auto version = [](const std::string& name, const std::string& kind) {
        return plugin("kinds/plugin.cpp", "-DNAME='\"" + name + "\"' -D" + kind);
    };
    for (const auto& [first, first_is] : kinds)
        for (const auto& [second, second_is] : kinds) {
            const std::string name = std::string("test.kinds.") + first + "." + second, one = version(name, first),
                              two = copy_of(version(name, second));
            REQUIRE(said(tenon::open(one, options)) == "no error");
            const std::string text = said(tenon::open(two, options));
            INFO(text);
            const std::string difference =
                std::string("kinds::Mode: expected '") + first_is + "', found '" + second_is + "'";
            if (first == second)
                CHECK(text == "no error");
            else if (std::string(first_is) != second_is)
                CHECK(text == another_version(two, name, one, difference));
            else
                CHECK(text.starts_with("package_mismatch: "));
        }
}

TEST_CASE("the order of a package's types, and how often each is listed, is no part of it") {
    const std::string first = plugin("kinds/plugin.cpp", "-DNAME='\"test.order\"' -DENUM"),
                      reversed = plugin("kinds/plugin.cpp", "-DNAME='\"test.order\"' -DENUM -DREVERSED"),
                      twice = plugin("kinds/plugin.cpp", "-DNAME='\"test.order\"' -DENUM -DTWICE");
    for (const std::string& path : {first, reversed, twice}) CHECK(said(tenon::open(path)) == "no error");
    CHECK(tenon::Manifest::read(first)->abi_hash() == tenon::Manifest::read(reversed)->abi_hash());
    CHECK(tenon::Manifest::read(first)->packages().at(0).lines.at(0) ==
          "package test.order { kinds::Holder; kinds::Mode; kinds::Other }");
}
