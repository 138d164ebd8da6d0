// SPDX-License-Identifier: BSL-1.0
#include <tenon/loader/verified.hpp>

#include <tenon/export/export_records.hpp>

#include "../catch.hpp"
#include "../plugin_builder.hpp"

#include <cstddef>
#include <memory>
#include <string>
#include <utility>
#include <vector>

using namespace building;

TEST_CASE("a plugin that looks up goes by its own types, not by those of a program that exports its symbols") {
    const std::string leaf = plugin("own_types/plugin.cpp"), host = program("own_types/host.cpp", "", "-rdynamic");
    CHECK(run(host + " " + leaf + " " + plugin("own_types/middle.cpp")) == Ran{0, "host: found\nmiddle: found\n"});
    for (const std::string& cxx : compilers())
        CHECK(run(host + " " + leaf + " " + plugin("own_types/middle.cpp", "-DOTHER_POINT", cxx)) ==
              Ran{0, "host: found\nmiddle: type_mismatch\n"});
}

namespace {

/// A program of the units `a` and `b`, of which `b` sees other types, linked in some order.
std::string units_program(const std::string& order, const std::string& flags,
                          const std::string& cxx_of_b = compiler()) {
    const std::string a = build(source_of("units/unit.cpp"), "-c -DUNIT=a " + flags, compiler(), "a.o"),
                      b = build(source_of("units/unit.cpp"), "-c -DUNIT=b -DOTHER " + flags, cxx_of_b, "b.o");
    return program("units/main.cpp", flags, "-rdynamic " + (order == "ab" ? a + " " + b : b + " " + a));
}

/// What it prints, in which what is merged by the linker is MERGED if it is one of the two that are right.
std::string merged_away(std::string text) {
    for (const char* one :
         {"merged 42 42", "merged 42 type_mismatch", "merged type_mismatch 42", "merged type_mismatch type_mismatch"})
        text = with_words(text, {{"MERGED", one}});
    return text;
}

const std::string
    a_finds =
        "a: lookup 42, again 42, in the program 42, bind 42, scale 3, manifest yes, vtable yes 42, value 5, text short, MERGED\n",
    b_finds =
        "b: lookup type_mismatch, again type_mismatch, in the program type_mismatch, bind type_mismatch, scale 3, manifest "
        "no, vtable no type_mismatch, value 5, text long, MERGED\n";

}  // namespace

TEST_CASE("of two units of a program that see two versions of a type, each is judged by its own") {
    const std::string path = plugin("units/plugin.cpp");
    std::vector<std::pair<std::string, std::string>> builds = {
        {"-O0", compiler()}, {"-O2", compiler()}, {"-O1", other_compiler()}};
    const std::string lto =
        std::string("-O1 -flto") + (is_clang(compiler()) ? " -fuse-ld=lld" : " -Wno-odr -Wno-lto-type-mismatch");
    if (knows(lto)) builds.emplace_back(lto, compiler());
    for (const auto& [flags, cxx_of_b] : builds)
        for (const char* linked : {"ab", "ba"}) {
            INFO(flags << ", b by " << cxx_of_b << ", linked " << linked);
            const std::string host = units_program(linked, flags, cxx_of_b);
            for (const std::string called : {"ab", "ba"}) {
                const std::string finds = called == "ab" ? a_finds + b_finds : b_finds + a_finds;
                const Ran ran = run(host + " " + path + " " + called);
                CHECK(ran.status == 0);
                CHECK(merged_away(ran.output) == finds + finds + "verified: all agree\n");
            }
        }
}

TEST_CASE("two units of a program that state two versions of a package are told of it") {
    const std::string
        path = plugin("units/plugin.cpp", "-DPACKAGE"),
        b_is_refused =
            "b: lookup inconsistent, again inconsistent, in the program "
            "inconsistent, bind inconsistent, scale inconsistent, manifest no, vtable no type_mismatch, value inconsistent, text long, merged ";
    for (const std::string linked : {"ab", "ba"}) {
        INFO(linked);
        const std::string host = units_program(linked, "-DPACKAGE");
        const Ran ran = run(host + " " + path + " ba");
        INFO(ran.output);
        CHECK(ran.output.starts_with(b_is_refused));
        CHECK(
            ran.output.find(
                "\na: lookup 42, again 42, in the program 42, bind 42, scale 3, manifest yes, vtable yes 42, value 5, text short, merged ") !=
            std::string::npos);
        CHECK(ran.output.ends_with(
            "\nverified: tenon: " + host +
            ": holds two versions of package \"test.units\": its translation units saw different "
            "headers or flags\n  struct units::Image, member 2: expected 'height: int @4', found 'debug: int @4'; size: expected '8', "
            "found '12'; 1 further member differs\n"));
    }
}

TEST_CASE("what a module had verified is not believed of the one that takes its place") {
    const std::string host = program("reloaded/host.cpp"), path = plugin("reloaded/plugin.cpp");
    for (const std::string& cxx : {compiler(), other_compiler()})
        for (const std::string optimised : {"-O0", "-O2"}) {
            INFO(cxx << " " << optimised);
            const std::string flags = optimised + (is_clang(cxx) ? " -DVERSION=" : " -fno-gnu-unique -DVERSION=");
            const std::string one = plugin("reloaded/module.cpp", flags + "1", cxx),
                              two = plugin("reloaded/module.cpp", flags + "2", cxx);
            CHECK(run(host + " " + path + " " + one + " " + two + " " + one) ==
                  Ran{0, "module 1: 42\nmodule 2: signature_mismatch\nmodule 1: 42\n"});
        }
}

namespace verified_test {

struct One {
    int a;
};
struct Other {
    int b;
};

}  // namespace verified_test

TEST_CASE("types have one number only if they are equal, whatever their hashes are") {
    using namespace tenon::detail;
    using verified_test::One, verified_test::Other;
    const auto table = std::make_unique<Registry>();

    const RequestedType& one = requested<int(One&)>;
    CHECK(number_of_type(*table, one) == 1);
    CHECK(number_of_type(*table, one) == 1);
    RequestedType colliding = requested<int(Other&)>;
    colliding.hash = one.hash;
    CHECK(number_of_type(*table, colliding) == 2);
    CHECK(number_of_type(*table, one) == 1);
    CHECK(number_of_type(*table, colliding) == 2);
    RequestedType asking_for_less = one;
    asking_for_less.flags |= is_noexcept;
    CHECK(number_of_type(*table, asking_for_less) == 3);
    RequestedType with_vtables = one;
    with_vtables.uses = requested_text<int(One&)>.words;  // any bytes
    with_vtables.uses_size = with_vtables.vtables_size = 8;
    CHECK(number_of_type(*table, with_vtables) == 4);
    CHECK(number_of_type(*table, one) == 1);
}
