// SPDX-License-Identifier: BSL-1.0
//
// Types in inline namespaces across compilers: this program's and each that is here.
#define BARE_PACKAGE
#include "../plugins/versioned_names/api.hpp"

#include <tenon/loader.hpp>

#include "../catch.hpp"
#include "../plugin_builder.hpp"

#include <string>

using namespace building;

namespace {

struct Counter final : sim::System {
    int update(const sim::Info& info) override { return static_cast<int>(info.clock.ticks) + 1; }
};

}  // namespace

TEST_CASE("a stated inline namespace is in no name, whichever compiler built the plugin") {
    for (const std::string& cxx : compilers()) {
        INFO(cxx);
        auto opened = tenon::open(plugin("versioned_names/plugin.cpp", "", cxx));
        REQUIRE(said(opened) == "no error");
        auto update = opened->lookup<double(const sim::Info&)>("update");
        REQUIRE(said(update) == "no error");
        const sim::Info info{{{1, 2}}, {sim::Clock::real, 6}, sim::steps, sim::Mode::running, nullptr, nullptr,
                             nullptr};
        CHECK((*update)(info) == 4);
        auto run = opened->lookup<int(sim::System&, const sim::Info&)>("run");
        REQUIRE(said(run) == "no error");
        Counter counter;
        CHECK((*run)(counter, info) == 7);
    }
}

TEST_CASE("an inline namespace that is not stated is refused with what to state") {
    const std::string advice =
        "\n  if bare::v10 is an inline namespace, g++ has it in names and clang++ has not: write "
        "TENON_INLINE_NAMESPACE(bare, v10); in the header of these types";
    for (const std::string& cxx : compilers()) {
        INFO(cxx);
        auto opened = tenon::open(plugin("versioned_names/plugin.cpp", "", cxx));
        REQUIRE(said(opened) == "no error");
        const std::string looked_up = said(opened->lookup<int(const bare::Info&)>("look")),
                          package = said(tenon::open(plugin("versioned_names/plugin.cpp", "-DBARE_PACKAGE", cxx)));
        if (is_clang(cxx) == is_clang(compiler())) {
            CHECK(looked_up == "no error");
            CHECK(package == "no error");
        } else {
            CHECK(looked_up.starts_with("signature_mismatch: "));
            CHECK(looked_up.ends_with(advice));
            CHECK(package.starts_with("package_mismatch: "));
            CHECK(package.ends_with(advice));
        }
    }
}
