// SPDX-License-Identifier: BSL-1.0
#include <tenon/loader/bind.hpp>

#include <tenon/loader/plugin.hpp>

#include "../catch.hpp"
#include "../plugin_builder.hpp"

#include <string>

using namespace building;

namespace bind {

struct Point {
    int x, y;
};

}  // namespace bind

namespace bind_test {

struct Api {
    tenon::Symbol<int(bind::Point)> add;
    tenon::Symbol<int> calls;
    tenon::Symbol<const char*> title;
};

struct Part {
    tenon::Symbol<int> calls;
};

struct OneWrong {
    tenon::Symbol<int(bind::Point)> add;
    tenon::Symbol<unsigned> calls;
};

struct MostWrong {
    tenon::Symbol<int> none;
    tenon::Symbol<int(bind::Point)> add;
    tenon::Symbol<int()> calls;
    tenon::Symbol<long> title;
};

struct Newer {
    tenon::Symbol<int(bind::Point)> add;
    tenon::Optional<int> calls;
    tenon::Optional<int(int, int)> subtract;
    tenon::Optional<const double> scale;
};

struct NewerWrong {
    tenon::Optional<unsigned> calls;
    tenon::Optional<int()> subtract;
    tenon::Optional<long> title;
};

}  // namespace bind_test

using namespace bind_test;

namespace {

tenon::Plugin bound_plugin() { return tenon::open(plugin("bind/plugin.cpp")).value(); }

}  // namespace

TEST_CASE("a struct of symbols is bound by the names of its members") {
    const tenon::Result<Api> api = bound_plugin().bind<Api>();
    REQUIRE(said(api) == "no error");
    CHECK(api->add({3, 4}) == 7);
    CHECK(*api->calls == 3);
    CHECK(*api->title == std::string("bound"));
    CHECK(*bound_plugin().bind<Part>().value().calls == 3);
}

TEST_CASE("one symbol that does not fit is the error of the whole") {
    CHECK(said(bound_plugin().bind<OneWrong>()) ==
          "signature_mismatch: tenon: " + plugin("bind/plugin.cpp") + ": \"calls\" is int, asked for as unsigned int");
}

TEST_CASE("all symbols that do not fit are told") {
    const std::string path = plugin("bind/plugin.cpp");
    CHECK(said(bound_plugin().bind<MostWrong>()) ==
          "symbol_not_found: tenon: " + path + ": 3 of 4 symbols do not fit:\n  " + path + ": exports no \"none\"\n  " +
              path + ": \"calls\" is a variable (int), asked for as a function (int())\n  " + path +
              ": \"title\" is const char*, asked for as long");
}

TEST_CASE("a struct that only one file sees is bound, and one without members") {
    CHECK(run(program("bind/host.cpp") + " " + plugin("bind/plugin.cpp")) == Ran{0, "3 bound\n3\nnothing\n"});
}

TEST_CASE("a member that may be absent is null where the plugin has nothing of its name") {
    const tenon::Result<Newer> api = bound_plugin().bind<Newer>();
    REQUIRE(said(api) == "no error");
    CHECK(api->add({3, 4}) == 7);
    REQUIRE(api->calls);
    CHECK(*api->calls == 3);
    CHECK_FALSE(api->subtract);
    CHECK(api->subtract.get() == nullptr);
    CHECK_FALSE(api->scale);

    const auto newer = tenon::open(plugin("bind/plugin.cpp", "-DNEWER")).value().bind<Newer>();
    REQUIRE(said(newer) == "no error");
    REQUIRE(newer->subtract);
    CHECK(newer->subtract(5, 3) == 2);
    CHECK(*newer->scale == 1.5);
    // The new plugin serves a program that knows nothing of what it added.
    CHECK(said(tenon::open(plugin("bind/plugin.cpp", "-DNEWER")).value().bind<Api>()) == "no error");
}

TEST_CASE("a member that may be absent and is there must have its type") {
    const std::string path = plugin("bind/plugin.cpp", "-DNEWER");
    CHECK(said(tenon::open(path).value().bind<NewerWrong>()) ==
          "signature_mismatch: tenon: " + path + ": 3 of 3 symbols do not fit:\n  " + path +
              ": \"calls\" is int, asked for as unsigned int\n  " + path +
              ": \"subtract\" is int(int, int), asked for as int()\n  " + path +
              ": \"title\" is const char*, asked for as long");
    CHECK(said(bound_plugin().bind<NewerWrong>()) ==
          "signature_mismatch: tenon: " + plugin("bind/plugin.cpp") + ": 2 of 3 symbols do not fit:\n  " +
              plugin("bind/plugin.cpp") + ": \"calls\" is int, asked for as unsigned int\n  " +
              plugin("bind/plugin.cpp") + ": \"title\" is const char*, asked for as long");
}
