// SPDX-License-Identifier: BSL-1.0
#include <tenon/loader/program.hpp>

#include <tenon/loader/plugin.hpp>
#include <tenon/manifest/manifest.hpp>

#include "../catch.hpp"
#include "../plugin_builder.hpp"

#include <string>

using namespace building;

namespace {

/// What the host prints of itself before it opens anything, when the dynamic linker knows its slots.
std::string seen(const std::string& host) {
    return "only_here is found\ntenon: " + host + ": \"config\" is service::Config, asked for as long\n3 exports\n";
}

constexpr const char* used = "log: config of the program\nlevel 5\n";

std::string user() { return plugin("program/plugin.cpp", "-fvisibility=hidden"); }

}  // namespace

TEST_CASE("a plugin looks up what the program exports") {
    const std::string host = program("program/host.cpp", "", "-rdynamic");
    CHECK(run(host + " " + user()) == Ran{0, seen(host) + used});
}

TEST_CASE("a program need export no more than its slots") {
    if (!knows("-Wl,--export-dynamic-symbol='tenon.*'")) return;
    const std::string host = program("program/host.cpp", "", "-Wl,--export-dynamic-symbol='tenon.*'");
    CHECK(run(host + " " + user()) == Ran{0, seen(host) + used});
}

TEST_CASE("a program at a fixed address exports like any other") {
    const std::string host = program("program/host.cpp", "", "-no-pie -rdynamic");
    CHECK(run(host + " " + user()) == Ran{0, seen(host) + used});
}

TEST_CASE("a program that does not export its slots is told how to link") {
    const std::string host = program("program/host.cpp");
    const Ran ran = run(host + " " + user());
    INFO(ran.output);
    CHECK(ran.status == 0);
    CHECK(ran.output.find("tenon: " + host +
                          ": \"logger\" is recorded but its slot tenon..logger is not exported; "
                          "link the program with -rdynamic\n") != std::string::npos);
    CHECK(ran.output.find("level 4\n") != std::string::npos);
}

TEST_CASE("an export may have any name, those of tenon's own symbols too") {
    const std::string exports = source_of("our_names/exports.cpp").string();
    CHECK(run(program("our_names/host.cpp", "", exports + " -rdynamic")) == Ran{0, "123456\n"});
    CHECK(run(program("our_names/host.cpp", "-include " + exports, "-rdynamic")) == Ran{0, "123456\n"});
}

TEST_CASE("a program that exports nothing says so") {
    CHECK(tenon::program() == tenon::program());
    CHECK(tenon::program().path() == this_program());
    CHECK(said(tenon::program().lookup<int>("radius")) ==
          "symbol_not_found: tenon: " + this_program() + ": exports no \"radius\"; it exports nothing");
    CHECK(tenon::program().exports().empty());
}
