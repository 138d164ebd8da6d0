// SPDX-License-Identifier: BSL-1.0
#include <tenon/loader/arrivals.hpp>

#include <tenon/loader/plugin.hpp>

#include "../catch.hpp"
#include "../plugin_builder.hpp"

#include <dlfcn.h>

#include <string>

using namespace building;

namespace {

std::string library(int version, const std::string& name = "liblinked.so") {
    return build(source_of("linked/library.cpp"),
                 "-shared -fPIC -DVERSION=" + std::to_string(version) + " -Wl,-soname," + name, compiler(), name);
}

std::string host(const std::string& linked) {
    return program("linked/host.cpp", "", linked + " -Wl,-rpath," + fs::path(linked).parent_path().string());
}

std::string newcomer(const char* name, int version) {
    return plugin("newcomer/plugin.cpp", "-DVERSION=" + std::to_string(version) + " -DNAME='\"" + name + "\"'");
}

/// The message of version 2 of the package beside version 1.
std::string disagrees(const std::string& who, const std::string& first) {
    return "tenon: " + who + ": built with another version of package \"test.chain\" than " + first +
           ", which was loaded first\n  struct chain::Link, member 1: expected 'weight: int @0', found 'weight: short "
           "@0'; size: expected '4', found '2'\n";
}

}  // namespace

TEST_CASE("a program whose libraries agree with it says so") {
    CHECK(run(host(library(1))) == Ran{0, "consistent\n"});
    CHECK(said(tenon::verify_program()) == "no error");
}

TEST_CASE("a library that was replaced by one with another ABI is found at start-up") {
    // Built with version 1, run with version 2 in the same place.
    const fs::path place = copy_of(library(1));
    const std::string host_of_place = host(place.string());
    fs::copy_file(library(2), place, fs::copy_options::overwrite_existing);
    const Ran ran = run(host_of_place + " -- " + plugin("chain/plugin.cpp", "-Wl,--allow-shlib-undefined"));
    INFO(ran.output);
    CHECK(ran.output.starts_with("package_mismatch: " + disagrees(place.string(), host_of_place)));
}

TEST_CASE("a disagreement among loaded libraries does not stop plugins that agree with the first") {
    const std::string stale = library(2, "libstale.so"), linked = library(1), of = host(linked);
    const std::string good = plugin("newcomer/plugin.cpp", "-DVERSION=1 -DNAME='\"bystander\"'");
    const std::string message = "package_mismatch: " + disagrees(stale, of);
    CHECK(run(of + " " + stale + " -- " + good + " " + linked) ==
          Ran{0, "consistent\n" + message + "opened\nopened\n"});
    // Every disagreement is told.
    const std::string other = library(2, "libother.so");
    CHECK(run(of + " " + stale + " " + other) == Ran{0, "consistent\n" + message + message + disagrees(other, of)});
}

TEST_CASE("packages of a library that others loaded bind the next plugin") {
    const std::string first = newcomer("raw", 1), second = newcomer("raw", 2);
    REQUIRE(dlopen(first.c_str(), RTLD_NOW | RTLD_LOCAL) != nullptr);
    CHECK(said(tenon::open(second)) ==
          "package_mismatch: tenon: " + second + ": built with another version of package \"test.newcomer.raw\" than " +
              first +
              ", which was loaded first\n  struct newcomer::Note, member 1: expected "
              "'pitch: float @0', found 'pitch: double @0'; size: expected '4', found '8'");
    CHECK(said(tenon::open(newcomer("raw", 1))) == "no error");
}

TEST_CASE("a library that was loaded and unloaded before anybody opened anything binds nobody") {
    const std::string first = newcomer("fleeting", 1), second = newcomer("fleeting", 2);
    void* const handle = dlopen(first.c_str(), RTLD_NOW | RTLD_LOCAL);
    REQUIRE(handle != nullptr);
    dlclose(handle);
    if (dlopen(first.c_str(), RTLD_LAZY | RTLD_NOLOAD) == nullptr) CHECK(said(tenon::open(second)) == "no error");
}

TEST_CASE("what was taken in once is not judged again when something is unloaded") {
    const std::string stale = library(2, "libstale.so"), of = host(library(1));
    const std::string message = "package_mismatch: " + disagrees(stale, of);
    CHECK(run(of + " " + stale + " unload unload") == Ran{0, "consistent\n" + message + message + message});

    const auto shared = [](int version) {
        return plugin("shared/plugin.cpp", "-DVERSION=" + std::to_string(version) + " -DNAME='\"unload\"'");
    };
    REQUIRE(said(tenon::open(shared(1))) == "no error");
    REQUIRE(said(tenon::open(shared(2), {.versioning = tenon::Versioning::shared_types})) == "no error");
    void* const handle = dlopen("libutil.so.1", RTLD_NOW);
    REQUIRE(handle != nullptr);
    dlclose(handle);
    CHECK(said(tenon::verify_program()) == "no error");
    CHECK(said(tenon::open(newcomer("after_unload", 1))) == "no error");
}

TEST_CASE("a program and two plugins share the state of the library that they are linked with") {
    const std::string library = build(source_of("state/library.cpp"), "-shared -fPIC -Wl,-soname,libstate.so",
                                      compiler(), "libstate.so"),
                      linked = library + " -Wl,-rpath," + fs::path(library).parent_path().string();
    const std::string one = plugin("state/plugin.cpp", linked),
                      other = plugin("state/plugin.cpp", linked, other_compiler());
    CHECK(run(program("state/host.cpp", "", linked) + " " + one + " " + copy_of(one) + " " + other) ==
          Ran{0, "101 102 103 104\n"});
}

TEST_CASE("a library that takes the place of one that was unloaded is judged, and forgotten when it is gone") {
    // Of the same name in another directory, the dynamic linker puts it at the same address.
    const std::string first = library(1, "liblinked.so.1"), same_name = library(2, "liblinked.so.1"),
                      other_name = library(2, "libstale.so");
    for (const std::string& second : {same_name, other_name}) {
        const std::string stale = "with the second: " + disagrees(second, first);
        CHECK(
            run(program("processes/reload.cpp") + " " + first + " " + second) ==
            Ran{0,
                "at first: all agree\nat first: all agree\nwith the first: all agree\nwith the first: all agree\nwithout it: all agree\n"
                "without it: all agree\n" +
                    stale + stale + "without both: all agree\nwithout both: all agree\n"});
    }
}
