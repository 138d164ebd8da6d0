// SPDX-License-Identifier: BSL-1.0
#include <tenon/loader/expected.hpp>

#include "../catch.hpp"
#include "../plugin_builder.hpp"

#include <string>

using namespace building;

TEST_CASE("a plugin that looks up goes by its own types, not by those of a program that exports its symbols") {
    const std::string leaf = plugin("own_types/plugin.cpp"), host = program("own_types/host.cpp", "", "-rdynamic");
    CHECK(run(host + " " + leaf + " " + plugin("own_types/middle.cpp")) == Ran{0, "host: found\nmiddle: found\n"});
    for (const std::string& cxx : compilers())
        CHECK(run(host + " " + leaf + " " + plugin("own_types/middle.cpp", "-DOTHER_POINT", cxx)) ==
              Ran{0, "host: found\nmiddle: type_mismatch\n"});
}
