// SPDX-License-Identifier: BSL-1.0
#include <tenon/export/slot.hpp>

#include <tenon/loader.hpp>
#include <tenon/manifest.hpp>

#include "../catch.hpp"
#include "../plugin_builder.hpp"
#include "../plugins/basic/api.hpp"

#include <fstream>
#include <string>
#include <vector>

using namespace building;

namespace {

/// A plugin of basic/plugin.cpp, however it was made, is found and checked like any other.
void check_plugin(const std::string& path) {
    static const std::uint64_t hash = tenon::Manifest::read(plugin("basic/plugin.cpp")).value().abi_hash();
    const auto opened = tenon::open(path);
    REQUIRE(said(opened) == "no error");
    CHECK(opened->manifest().abi_hash() == hash);
    CHECK(said(opened->manifest().verify()) == "no error");
    CHECK(opened->lookup<int(int, int)>("add").value()(1, 2) == 3);
    CHECK(*opened->lookup<const int>("version").value() == 12);
    CHECK(*opened->lookup<int>("hidden").value() == 9);
    CHECK(opened->lookup<int(int)>("five_times").value()(3) == 15);
    CHECK(opened->lookup<int(int)>("seven_times").value()(3) == 21);  // the name as it is written
    CHECK(opened->lookup<int()>("radius").error().code == tenon::Errc::kind_mismatch);
    CHECK(opened->lookup<void(const basic::Image&)>("fill").error().code == tenon::Errc::signature_mismatch);
}

/// A plugin of named/plugin.cpp.
void check_names(const std::string& path) {
    const auto opened = tenon::open(path);
    REQUIRE(said(opened) == "no error");
    CHECK(said(opened->manifest().verify()) == "no error");
    for (const char* const name : {"gz::Euler", "Euler", "euler"})
        CHECK(opened->lookup<int()>(std::string(name)).value()() == 271);
    CHECK(opened->lookup<int()>("gz::Euler").value().get() == opened->lookup<int()>("euler").value().get());
    CHECK(*opened->lookup<int>("gz::math/radius-1.0").value() == 5);
    CHECK(opened->lookup<int(int)>("times<3>").value()(7) == 21);
    CHECK(opened->lookup<int(int)>("Maß").value()(7) == 28);
    CHECK(opened->lookup<int(int)>("!#$%&'()*+-./0123456789:<=>?[]^_`{|}~").value()(7) == 35);
    CHECK(opened->all<int()>().value().size() == 3);
    CHECK(said(opened->lookup<int()>("gz::Eule")) ==
          "symbol_not_found: tenon: " + path + ": exports no \"gz::Eule\"; near it: \"gz::Euler\"");
    CHECK(said(opened->lookup<int>("gz::Euler")) ==
          "kind_mismatch: tenon: " + path + ": \"gz::Euler\" is a function (int()), asked for as a variable (int)");
    CHECK_FALSE(opened->lookup<int()>("\"gz::Euler\"").has_value());
}

}  // namespace

TEST_CASE("a name that is no identifier is exported in quotes, and found without") {
    for (const std::string& cxx : compilers()) check_names(plugin("named/plugin.cpp", "", cxx));
    const Ran symbols = run("readelf --dyn-syms --wide " + plugin("named/plugin.cpp"));
    CHECK(symbols.output.find(" tenon..\"gz::Euler\"\n") != std::string::npos);
    CHECK(symbols.output.find(" tenon.\"gz::math/radius-1.0\"\n") != std::string::npos);
    CHECK(symbols.output.find(" tenon..euler\n") != std::string::npos);

    const std::string twice = plugin("named/plugin.cpp", "-DTWICE");
    CHECK(said(tenon::open(twice))
              .starts_with("damaged: tenon: " + twice + ": damaged: a record of tenon: two exports of one name"));
}

TEST_CASE("the slot of a name in quotes may be hidden as any other") {
    const fs::path script = new_directory() / "script";
    std::ofstream(script) << "{ local: *; };\n";
    const std::string path = plugin("named/plugin.cpp", "-Wl,--version-script=" + script.string());
    CHECK(said(tenon::open(path).value().lookup<int()>("gz::Euler"))
              .starts_with("slot_hidden: tenon: " + path +
                           ": \"gz::Euler\" is recorded but its slot tenon..\"gz::Euler\" is not exported; "));
    std::ofstream(script) << "{ global: tenon.*; local: *; };\n";
    const fs::path shown = new_directory() / "script";
    fs::copy_file(script, shown);
    check_names(plugin("named/plugin.cpp", "-O2 -Wl,--version-script=" + shown.string()));
    const std::string lto = std::string("-O2 -flto") + (is_clang(compiler()) ? " -fuse-ld=lld" : "");
    if (knows(lto)) check_names(plugin("named/plugin.cpp", lto + " -Wl,--version-script=" + shown.string()));
}

TEST_CASE("slots and records survive every way of building") {
    std::vector<std::string> variants = {
        "-O2",
        "-O3 -g",
        "-Os -fvisibility=hidden -fvisibility-inlines-hidden",
        "-fno-rtti -fno-exceptions",
        "-ffunction-sections -fdata-sections -Wl,--gc-sections",
        "-s",
        "-Wl,-Bsymbolic -Wl,-z,now -Wl,-z,relro",
        "-Wl,-z,noseparate-code",
        "-static-libgcc -static-libstdc++",
        "-fno-plt -fno-semantic-interposition -O2",
        "-Wl,--as-needed -Wl,-O1 -Wl,--hash-style=gnu",
    };
    const std::string lld = is_clang(compiler()) ? " -fuse-ld=lld" : "";
    if (knows("-flto" + lld)) {
        variants.push_back("-O2 -flto" + lld);
        variants.push_back("-O2 -flto -fvisibility=hidden -ffunction-sections -fdata-sections -Wl,--gc-sections -s" +
                           lld);
        if (is_clang(compiler())) variants.push_back("-O2 -flto=thin -Wl,--gc-sections" + lld);
    } else {
        WARN(compiler() << " has no linker for -flto");
    }
    for (const char* const linker : {"bfd", "gold", "lld", "mold"})
        if (const std::string use = std::string("-fuse-ld=") + linker; knows(use))
            variants.push_back("-O1 -ffunction-sections -fdata-sections -Wl,--gc-sections " + use);
    for (const char* const linker : {"gold", "lld"})
        if (const std::string fold = std::string("-O2 -ffunction-sections -Wl,--icf=all -fuse-ld=") + linker;
            knows(fold))
            variants.push_back(fold);
    for (const std::string& flags : variants) {
        INFO(flags);
        check_plugin(plugin("basic/plugin.cpp", flags));
        check_names(plugin("named/plugin.cpp", flags));
    }
}

TEST_CASE("attributes of functions are no part of their types, and no compiler warns of them") {
    const auto opened = tenon::open(plugin("attributes/plugin.cpp")).value();
    int value = 41;
    opened.lookup<void(int*)>("raise").value()(&value);
    CHECK(*opened.lookup<int*(int*)>("same").value()(&value) == 42);
    CHECK(opened.lookup<int(int)>("half").value()(value) == 21);
    CHECK(opened.lookup<int(const char*, ...)>("count").value()("%d", 1) == 1);
}

TEST_CASE("slots and records survive strip and objcopy") {
    for (const char* const command :
         {"strip -s ", "strip --strip-unneeded ", "objcopy --strip-all --remove-section=.comment "}) {
        INFO(command);
        const std::string path = copy_of(plugin("basic/plugin.cpp", "-g"));
        REQUIRE(run(command + path) == Ran{0, ""});
        check_plugin(path);
    }
}

TEST_CASE("slots and records survive ld -r and static libraries") {
    const std::string object = build(source_of("basic/plugin.cpp"), "-c -fPIC", compiler(), "basic.o");
    const fs::path directory = new_directory();
    const std::string whole = (directory / "whole.o").string(), archive = (directory / "libbasic.a").string(),
                      path = (directory / "basic.so").string();
    REQUIRE(run("ld -r " + object + " -o " + whole) == Ran{0, ""});
    REQUIRE(run(compiler() + " -shared " + whole + " -Wl,--gc-sections -o " + path) == Ran{0, ""});
    check_plugin(path);

    const std::string other = (directory / "other.so").string();
    REQUIRE(run("ar rcs " + archive + " " + object) == Ran{0, ""});
    REQUIRE(run(compiler() + " -shared -Wl,--whole-archive " + archive + " -Wl,--no-whole-archive -o " + other) ==
            Ran{0, ""});
    check_plugin(other);
}

TEST_CASE("a slot is a symbol whose name tells a function from a variable") {
    const Ran symbols = run("readelf --dyn-syms --wide " +
                            plugin("basic/plugin.cpp", "-Os -fvisibility=hidden -fvisibility-inlines-hidden"));
    REQUIRE(symbols.status == 0);
    CHECK(symbols.output.find(" tenon..add\n") != std::string::npos);
    CHECK(symbols.output.find(" tenon.radius\n") != std::string::npos);
    CHECK(symbols.output.find(" tenon.add\n") == std::string::npos);
    CHECK(symbols.output.find(" tenon..radius\n") == std::string::npos);
}

TEST_CASE("a plugin exports no symbols of tenon but its slots") {
    for (const char* const flags : {"-O0", "-O2", "-Os -fvisibility=hidden"}) {
        INFO(flags);
        CHECK(shown_symbols(plugin("visible/plugin.cpp", flags)) ==
              "tenon..height\ntenon..unpack\ntenon.radius\ntenon_init.begin\n");
    }
}
