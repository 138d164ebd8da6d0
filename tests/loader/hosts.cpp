// SPDX-License-Identifier: BSL-1.0
//
// Hosts of every kind: of another compiler than the plugin's, without exceptions, at a fixed address, under sanitizers.
#include <tenon/loader.hpp>
#include <tenon/manifest.hpp>

#include "../catch.hpp"
#include "../plugin_builder.hpp"
#include "../plugins/cross/api.hpp"

#include <fstream>
#include <iterator>
#include <map>
#include <memory>
#include <stdexcept>
#include <string>
#include <utility>
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

        CHECK(opened.lookup<float(const cross::Pixel&)>("weight").error().code == tenon::Errc::signature_mismatch);
    }
}

namespace {

constexpr const char* host_says =
    "12\nradius 3\n"
    "signature_mismatch: tenon: PLUGIN: \"radius\" is int, asked for as unsigned int\n"
    "symbol_not_found: tenon: PLUGIN: exports no \"radios\"; near it: \"radius\"\n"
    "cannot_read: tenon: /nowhere.so: cannot be read: No such file or directory\n"
    "package_mismatch: tenon: STALE: built with another version of package \"test.stale\" than HOST, which was loaded "
    "first\n"
    "  struct stale::Image, member 2: expected 'height: int @4', found 'height: long @8'; size: expected '12', found '24'; 1 further member differs\n";

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

TEST_CASE("sanitizers, link-time optimisation, exceptions and the standard enter no text") {
    const std::uint64_t hash = tenon::Manifest::read(plugin("cross/plugin.cpp")).value().abi_hash();
    for (const std::string& flags : {std::string("-fsanitize=address,undefined"), std::string("-fsanitize=thread"),
                                     optimised(), std::string("-fno-exceptions -std=c++2b -g")}) {
        INFO(flags);
        if (!knows(flags)) continue;
        CHECK(tenon::Manifest::read(plugin("cross/plugin.cpp", flags)).value().abi_hash() == hash);
    }
}

TEST_CASE("what a plugin throws is caught, with libc++ only where both binaries show its class") {
    const std::string host = program("thrown/host.cpp"), thrower = plugin("thrown/plugin.cpp");
    CHECK(run(host + " " + thrower) == Ran{0, "hidden\nshown\nstandard\n"});
    const std::string libcxx = "-stdlib=libc++";
    if (!is_clang(compiler()) || !knows(libcxx, compiler(), "#include <string>\nint main() { std::string s; }\n"))
        return;
    const std::string other = plugin("thrown/plugin.cpp", libcxx);
    CHECK(run(program("thrown/host.cpp", libcxx) + " " + other) == Ran{0, "unknown\nunknown\nstandard\n"});
    CHECK(run(program("thrown/host.cpp", libcxx, "-rdynamic") + " " + other) == Ran{0, "unknown\nshown\nstandard\n"});
}

TEST_CASE("value() of an error is an exception, or prints and aborts where there are none") {
    const std::string message = "tenon: /nowhere.so: cannot be read: No such file or directory\n";
    CHECK(run("exec " + program("basic/host.cpp", no_exceptions) + " value") == Ran{134, message});
    CHECK(run(program("basic/host.cpp", knows(optimised()) ? optimised() : "-O1") + " value") ==
          Ran{0, "caught " + message});
}

namespace {

/// What is thrown is known to all: a host catches what a plugin throws.
constexpr const char* slots_and_failure = "tenon..height\ntenon..open\ntenon..unpack\ntenon.radius\ntenon_init.begin\n";

std::string without_failure(const std::string& symbols) {
    std::string others;
    for (std::size_t at = 0, end; at < symbols.size(); at = end + 1) {
        end = symbols.find('\n', at);
        const std::string one = symbols.substr(at, end - at);
        if (one.find("tenon::Failure") == std::string::npos) others += one + "\n";
    }
    return others;
}

/// Replaces a text in a file, which must have it.
void replace(const fs::path& path, const std::string& now, const std::string& then) {
    std::ifstream file(path);
    std::string text{std::istreambuf_iterator<char>(file), {}};
    const std::size_t at = text.find(now);
    if (at == std::string::npos) throw std::runtime_error(path.string() + " has no " + now);
    std::ofstream(path) << text.replace(at, now.size(), then);
}

/// A copy of our headers as another version of them might be: what loaders share is laid out in another way.
fs::path other_version() {
    const fs::path include = new_directory();
    fs::copy(include_directory(), include, fs::copy_options::recursive);
    const fs::path loader = include / "tenon/loader";
    replace(loader / "registry.hpp", "registry_version = ", "registry_version = 9");
    replace(loader / "process_registry.hpp", "registry_version == ", "registry_version == 9");
    replace(loader / "process_registry.hpp", "registry_anchor, 2, ", "registry_anchor, 2, 9");
    replace(loader / "loaded_plugin.hpp", "struct LoadedPlugin {", "struct LoadedPlugin {\n    void* grown[64] = {};");
    return include;
}

}  // namespace

TEST_CASE("a binary with a loader shows nothing of ours but its slots and what it throws") {
    for (const std::string flags : {"-O0", "-O2"}) {
        INFO(flags);
        const std::string object =
            build(source_of("visible/plugin.cpp"), "-c -fPIC -DLOADER -DPROGRAM " + flags, compiler(), "visible.o");
        CHECK(without_failure(shown_symbols(build(object, "-shared", compiler(), "visible.so"))) == slots_and_failure);
        CHECK(without_failure(shown_symbols(build(object, "-rdynamic -pthread -ldl", compiler(), "visible"))) ==
              slots_and_failure);
    }
}

TEST_CASE("a loader of another version of tenon is refused in words, whatever the program shows") {
    const fs::path other = other_version();
    const std::string nested = (new_directory() / "nested.so").string(), leaf = plugin("basic/plugin.cpp");
    for (const char* const cxx_flags : {"-O0", "-O2"}) {
        REQUIRE(run(compiler() + " -std=c++20 -shared -fPIC " + cxx_flags + " -DLOADER -I'" + other.string() + "' '" +
                    source_of("two_versions/plugin.cpp").string() + "' -o '" + nested + "'") == Ran{0, ""});
        for (const char* const link_flags : {"", "-rdynamic"}) {
            INFO(cxx_flags << ", the program linked with " << link_flags);
            CHECK(
                run(program("two_versions/host.cpp", cxx_flags, link_flags) + " " + nested + " " + leaf) ==
                Ran{0,
                    "nested: package_mismatch: tenon: a loader of another version of tenon was loaded first in this process; build the "
                    "program and its plugins with one version of tenon\nnested: symbol_not_found\n"});
        }
    }
}

TEST_CASE("loaders of two standard libraries meet in one process, whatever the program shows") {
    const std::string libcxx = "-stdlib=libc++";
    if (!is_clang(compiler()) || !knows(libcxx, compiler(), "#include <string>\nint main() { std::string s; }\n")) {
        WARN(compiler() << " has no libc++");
        return;
    }
    CHECK(run(program("two_versions/host.cpp", "-O0", "-rdynamic") + " " +
              plugin("two_versions/plugin.cpp", "-O0 " + libcxx) + " " + plugin("basic/plugin.cpp")) ==
          Ran{0, "nested: 12\nnested: symbol_not_found\n"});
}
