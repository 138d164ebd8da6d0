// SPDX-License-Identifier: BSL-1.0
#include <tenon/records/toolchain_difference.hpp>

#include <tenon/loader/plugin.hpp>
#include <tenon/manifest/manifest.hpp>

#include "../catch.hpp"
#include "../plugin_builder.hpp"
#include "../plugins/flags/api.hpp"

#include <string>
#include <vector>

using namespace building;

namespace {

std::string using_type(const std::string& type, const std::string& flags, const std::string& cxx = compiler()) {
    return plugin("flags/plugin.cpp", "-DSUBJECT=flags::" + type + " " + flags, cxx);
}

std::string toolchain_of(const std::string& path) {
    return std::string(tenon::Manifest::read(path).value().toolchain());
}

/// The message of a plugin that differs by a flag.
std::string flag_differs(const std::string& path, const std::string& package, const std::string& flag,
                         const std::string& difference) {
    return "package_mismatch: tenon: " + path + ": built with another ABI of package \"" + package + "\" than " +
           this_program() + ", which was loaded first\n  " + flag + "\n  " + difference + "\n  " + this_program() +
           " is built with " + toolchain_of(using_type("Packed", "")) + "\n  " + path + " is built with " +
           toolchain_of(path);
}

/// Looks up all types, so that this program's packages are canonical.
[[maybe_unused]] void register_all(const tenon::Plugin& plugin) {
    static_cast<void>(plugin.lookup<void(flags::Packed&, flags::Leveled&, flags::Lettered&, flags::Widened&,
                                         flags::Interface&, flags::Worded&)>("none"));
}

}  // namespace

TEST_CASE("a plugin that is built with the same flags fits") {
    for (const char* const type : {"Packed", "Leveled", "Lettered", "Widened", "Interface", "Worded"}) {
        INFO(type);
        CHECK(said(tenon::open(using_type(type, ""))) == "no error");
    }
    for (const std::string& cxx : compilers()) {
        INFO(cxx);
        CHECK(said(tenon::open(using_type("Worded", "", cxx))) == "no error");
    }
}

TEST_CASE("a difference that comes from a flag names the flag's effect and both toolchains") {
    const std::string enums = using_type("Leveled", "-fshort-enums");
    CHECK(said(tenon::open(enums)) ==
          flag_differs(enums, "test.flags.leveled",
                       "the smallest enum, in bytes: expected '4', found '1' (-fshort-enums)",
                       "enum flags::Level, underlying type: expected 'unsigned int', found 'unsigned char'\n"
                       "  and 1 further difference (tenon-inspect diff lists them)"));

    const std::string packed = using_type("Packed", "-fpack-struct -w -DWITHOUT_LIBRARY");
    CHECK(
        said(tenon::open(packed)) ==
        flag_differs(
            packed, "test.flags.packed", "the packing of structs, in bytes: expected '16', found '1' (-fpack-struct)",
            "struct flags::Packed, member 2: expected 'second: double @8', found 'second: double @1'; size: expected '16', "
            "found '9'"));

    const std::string letters = using_type("Lettered", "-funsigned-char");
    CHECK(said(tenon::open(letters)) ==
          flag_differs(
              letters, "test.flags.lettered", "plain char: expected 'signed', found 'unsigned' (-funsigned-char)",
              "struct flags::Lettered, member 1: expected 'letter: char @0', found 'letter: char(unsigned) @0'"));
}

TEST_CASE("a difference that comes from -fshort-wchar or -fno-rtti names the flag's effect") {
    const std::string wide = using_type("Widened", "-fshort-wchar");
    CHECK(
        said(tenon::open(wide)) ==
        flag_differs(
            wide, "test.flags.widened", "wchar_t, in bytes: expected '4', found '2' (-fshort-wchar)",
            "struct flags::Widened, member 1: expected 'letter: wchar_t(32) @0', found 'letter: wchar_t(16) @0'; size: "
            "expected '4', found '2'"));

    const std::string interface = using_type("Interface", "-fno-rtti");
    CHECK(
        said(tenon::open(interface)) ==
        flag_differs(
            interface, "test.flags.interface", "run-time type information: expected 'on', found 'off' (-fno-rtti)",
            "struct flags::Interface: expected 'size 8 align 8 nontrivial copy assign polymorphic', found 'size 8 align 8 "
            "nontrivial copy assign polymorphic no_rtti'"));
}

TEST_CASE("a difference that comes from the standard library's flags names them") {
    const std::string old = using_type("Worded", "-D_GLIBCXX_USE_CXX11_ABI=0"),
                      debug = using_type("Worded", "-D_GLIBCXX_DEBUG");
    const std::string old_said = said(tenon::open(old)), debug_said = said(tenon::open(debug));
    INFO(old_said);
    INFO(debug_said);
    const std::string head = ": built with another ABI of package \"test.flags.worded\" than " + this_program() +
                             ", which was loaded first\n  the standard library: expected ";
    CHECK(old_said.starts_with("package_mismatch: tenon: " + old + head +
                               "'libstdc++ cxx11', found 'libstdc++ cow' (_GLIBCXX_USE_CXX11_ABI)\n"));
    CHECK(debug_said.starts_with("package_mismatch: tenon: " + debug + head +
                                 "'libstdc++ cxx11', found 'libstdc++ cxx11 debug' (_GLIBCXX_DEBUG)\n"));
    for (const std::string& text : {old_said, debug_said}) {
        CHECK(text.find("which was loaded first\n  the standard library") != std::string::npos);
        CHECK(text.ends_with("\n  " + this_program() + " is built with " + toolchain_of(using_type("Packed", "")) +
                             "\n  " + (text == old_said ? old : debug) + " is built with " +
                             toolchain_of(text == old_said ? old : debug)));
    }
}

TEST_CASE("a plugin built against another standard library is refused with both libraries") {
    for (const std::string& cxx : compilers()) {
        if (!knows("-std=c++20 -stdlib=libc++", cxx,
                   "#include <string>\nint main() { return std::string().size(); }\n"))
            continue;
        const std::string other = using_type("Worded", "-stdlib=libc++", cxx);
        const std::string text = said(tenon::open(other));
        INFO(text);
        CHECK(text.starts_with("package_mismatch: tenon: " + other +
                               ": built with another ABI of package \"test.flags.worded\" than " + this_program() +
                               ", which was loaded first\n  the standard library: expected 'libstdc++ cxx11', found "
                               "'libc++ 1' (-stdlib)\n"));
    }
}

TEST_CASE("a changed source is another version, whatever the flags") {
    const std::string changed = using_type("Packed", "-DCHANGED -funsigned-char");
    CHECK(
        said(tenon::open(changed)) ==
        "package_mismatch: tenon: " + changed + ": built with another version of package \"test.flags.packed\" than " +
            this_program() +
            ", which was loaded first\n  package test.flags.packed, types: expected nothing, found "
            "'flags::Lettered'\n  and 1 further difference (tenon-inspect diff lists them)\n  the types that both versions have are "
            "the same: OpenOptions{.versioning = Versioning::shared_types} takes it");
}

TEST_CASE("flags that change no type of the plugin are accepted") {
    for (const char* const flags : {"-fshort-enums", "-funsigned-char", "-fshort-wchar", "-fno-rtti", "-fno-exceptions",
                                    "-D_GLIBCXX_DEBUG", "-D_GLIBCXX_USE_CXX11_ABI=0", "-O2 -march=x86-64 -std=c++2b"}) {
        INFO(flags);
        CHECK(said(tenon::open(using_type("Packed", flags))) == "no error");
    }
}

TEST_CASE("if the same toolchain is asked for, any difference is refused") {
    constexpr tenon::OpenOptions same{.same_toolchain = true};
    CHECK(said(tenon::open(using_type("Packed", "-O1"), same)) == "no error");
    const std::string ours = toolchain_of(using_type("Packed", ""));
    std::vector<std::string> others;
    for (const char* const flags :
         {"-fshort-enums", "-fshort-wchar", "-mlong-double-64", "-fno-rtti", "-fno-exceptions"})
        others.push_back(using_type("Packed", std::string(flags) + " -O1 -DWITHOUT_LIBRARY"));
    if (!is_clang(compiler())) others.push_back(using_type("Packed", "-fabi-version=13 -O1 -DWITHOUT_LIBRARY"));
    for (const std::string& cxx : compilers())
        if (cxx != compiler()) others.push_back(using_type("Packed", "-O1", cxx));
    for (const std::string& other : others) {
        INFO(other);
        const std::string refused = "toolchain_mismatch: tenon: " + other +
                                    ": built with another toolchain, where the same was asked for\n  expected '" +
                                    ours + "'\n  found '" + toolchain_of(other) + "'";
        CHECK(said(tenon::open(other, same)) == refused);
        CHECK(said(tenon::open(other)) == "no error");
        CHECK(said(tenon::open(other, same)) == refused);  // though it is open
    }
}
