// SPDX-License-Identifier: BSL-1.0
//
// Hosts of every kind: of another compiler than the plugin's, without exceptions, at a fixed address, under sanitizers.
#include <tenon/loader.hpp>
#include <tenon/manifest.hpp>

#include "../catch.hpp"
#include "../plugin_builder.hpp"
#include "../plugins/cross/api.hpp"

#include <map>
#include <memory>
#include <string>
#include <vector>

using namespace building;

TEST_CASE("plugins of every compiler fit a host of this one") {
    const std::uint64_t hash = tenon::Manifest::read(plugin("cross/plugin.cpp")).value().abi_hash();
    for (const std::string& cxx : compilers()) {
        INFO(cxx);
        const tenon::Plugin opened = tenon::open(plugin("cross/plugin.cpp", "", cxx)).value();
        CHECK(opened.manifest().abi_hash() == hash);

        const cross::Pixel last{cross::Color::green, 0.25F, nullptr}, first{cross::Color::red, 1, &last};
        CHECK(opened.lookup<float(cross::Pixel)>("weight").value()(first) == 1.25F);
        CHECK(opened.lookup<cross::Color(cross::Color, cross::Color)>("mix").value()(
                  cross::Color::red, cross::Color::blue) == static_cast<cross::Color>(5));
        CHECK(opened.lookup<std::string(const std::string&)>("greet").value()("a name too long to be held in place") ==
              "hello, a name too long to be held in place");
        std::vector<cross::Pixel> pixels(3);
        opened.lookup<void(std::vector<cross::Pixel>&, cross::Color)>("append").value()(pixels, cross::Color::blue);
        REQUIRE(pixels.size() == 4);
        CHECK(pixels[3].color == cross::Color::blue);
        const auto layer =
            opened.lookup<std::unique_ptr<cross::Layer>(std::string)>("make_layer").value()("background");
        CHECK(layer->name == "background");
        CHECK(layer->counts[2] == 3);
        CHECK(layer->visible(*layer, 1));
        const auto index = opened.lookup<std::map<std::string, std::vector<int>>>("index_of_all").value();
        CHECK(index->at("two").at(1) == 2);

        CHECK(opened.lookup<float(const cross::Pixel&)>("weight").error().code == tenon::Errc::type_mismatch);
    }
}

namespace {

constexpr const char* host_says =
    "12\nradius 3\n"
    "type_mismatch: tenon: PLUGIN: \"radius\" is int, asked for as unsigned int\n"
    "symbol_not_found: tenon: PLUGIN: exports no \"radios\"; near it: \"radius\"\n"
    "cannot_read: tenon: /nowhere.so: cannot be read: No such file or directory\n"
    "package_mismatch: tenon: STALE: built with another version of package \"test.stale\" than HOST, which was loaded "
    "first\n"
    "  struct stale::Image, member 2: expected 'height: int @4', found 'height: long @8'\n";

/// Runs the host that was built with some flags.
void check_host(const std::string& flags, const std::string& plugin_flags = "") {
    INFO(flags);
    const std::string host = program("basic/host.cpp", flags), basic = plugin("basic/plugin.cpp", plugin_flags),
                      stale = plugin("stale/plugin.cpp", "-DVERSION=2 " + plugin_flags);
    Ran ran = run(host + " " + basic + " " + stale);
    ran.output = with_words(ran.output, {{"PLUGIN", basic}, {"STALE", stale}, {"HOST", host}});
    CHECK(ran == Ran{0, host_says});
}

constexpr const char* no_exceptions = "-fno-exceptions -fno-rtti -fvisibility=hidden -no-pie -fno-pie";

std::string optimised() {
    return std::string("-O1 -DNDEBUG -flto -Wl,--gc-sections -s") + (is_clang(compiler()) ? " -fuse-ld=lld" : "");
}

}  // namespace

TEST_CASE("a host needs neither exceptions nor RTTI, and may stand at a fixed address") { check_host(no_exceptions); }

TEST_CASE("a host may be a static program") {
    // The linker warns of dlopen in it: plugins find the C library of the machine, which must be that of the program.
    const std::string flags = "-static-pie";
    if (!knows(flags)) WARN(compiler() << " links no static programs");
    if (knows(flags)) check_host(flags);
}

TEST_CASE("a host may be optimised as a whole") {
    if (!knows(optimised())) WARN(compiler() << " has no linker for -flto");
    if (knows(optimised())) check_host(optimised());
}

TEST_CASE("a host and its plugins run under AddressSanitizer and UndefinedBehaviorSanitizer") {
    const std::string flags = "-fsanitize=address,undefined -fno-sanitize-recover=all";
    if (!knows(flags)) WARN(compiler() << " has no sanitizers");
    if (knows(flags)) check_host(flags, flags);
}

TEST_CASE("value() of an error is an exception, or prints and aborts where there are none") {
    const std::string message = "tenon: /nowhere.so: cannot be read: No such file or directory\n";
    CHECK(run("exec " + program("basic/host.cpp", no_exceptions) + " value") == Ran{134, message});
    CHECK(run(program("basic/host.cpp", knows(optimised()) ? optimised() : "-O1") + " value") == Ran{0, "caught " + message});
}
