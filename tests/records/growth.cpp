// SPDX-License-Identifier: BSL-1.0
#include <tenon/records/growth.hpp>

#include <tenon/records/find_differences.hpp>

#include "../catch.hpp"

#include <initializer_list>
#include <string>
#include <string_view>

using namespace tenon::detail;

namespace {

constexpr Sides all_sides[] = {Sides::alike, Sides::program_finds_plugin, Sides::program_finds_any_older,
                               Sides::plugin_finds_program};

/// The lines of a text.
LineVector text(std::initializer_list<std::string_view> lines) {
    LineVector all;
    for (const std::string_view line : lines) all.push_back(line);
    return all;
}

/// By which sides two lines fit, expected and found: of "-", "p", "o" and "r", as all_sides lists them.
std::string fitting(std::string_view expected, std::string_view found) {
    std::string by;
    for (const Sides sides : all_sides) {
        const bool fits = line_fits(expected, found, sides);
        if (fits) by += "-por"[static_cast<int>(sides)];
        // What fits is no difference, and what does not is one.
        CHECK(differences_of(text({expected}), text({found}), sides).empty() == fits);
        CHECK((explain(text({expected}), text({found}), sides).empty()) == fits);
        if (fits) CHECK(advice_on_growth(expected, found, sides).empty());
    }
    return by;
}

std::string services(const std::string& size, const std::string& items, const std::string& maker = "program",
                     const std::string& passing = "trivial", const std::string& align = "8") {
    return "struct acme::Services size " + size + " align " + align + " " + passing +
           (maker.empty() ? "" : " grows made_by_" + maker) + " { " + items + " }";
}

const std::string two = "version: int @0; log: void(*)(int) @8", three = two + "; trace: void(*)(int) @16";

}  // namespace

TEST_CASE("a class that the program makes may be longer in the program, one that plugins make in the plugin") {
    const std::string older = services("16", two), newer = services("24", three);
    CHECK(fitting(newer, older) == "po");
    CHECK(fitting(older, newer) == "r");
    CHECK(fitting(older, older) == "-por");
    const std::string older_of_plugin = services("16", two, "plugin"),
                      newer_of_plugin = services("24", three, "plugin");
    CHECK(fitting(older_of_plugin, newer_of_plugin) == "po");
    CHECK(fitting(newer_of_plugin, older_of_plugin) == "or");
}

TEST_CASE("only what is appended is growth") {
    const std::string older = services("16", two);
    const struct {
        const char* what;
        std::string newer;
    } cases[] = {
        {"inserted", services("24", "version: int @0; trace: void(*)(int) @8; log: void(*)(int) @16")},
        {"inserted in front", services("24", "flags: int @0; version: int @4; log: void(*)(int) @8; end: int @16")},
        {"reordered", services("16", "log: void(*)(int) @0; version: int @8")},
        {"reordered and appended", services("24", "log: void(*)(int) @0; version: int @8; trace: int @16")},
        {"retyped", services("16", "version: unsigned int @0; log: void(*)(int) @8")},
        {"retyped and appended", services("24", "version: int @0; log: void(*)(long) @8; trace: int @16")},
        {"renamed", services("24", "version: int @0; write: void(*)(int) @8; trace: int @16")},
        {"removed", services("16", "version: int @0")},
        {"moved", services("24", "version: int @0; log: void(*)(int) @16; trace: int @8")},
        {"polymorphic", services("24", three, "program", "nontrivial copy move polymorphic")},
        {"with its own operator delete", services("24", three, "program", "trivial operator delete")},
        {"made by the other side", services("24", three, "plugin")},
        {"growing on one side", services("24", three, "")},
        {"growing on one side, unchanged", services("16", two, "")},
        {"larger by nothing", services("24", two)},
        {"less aligned", services("20", two + "; trace: int @16", "program", "trivial", "4")},
        {"smaller", services("12", two + "; trace: int @16")},
        {"a base appended", services("24", two + "; base acme::More @16")},
        {"a union", "union" + services("24", three).substr(6)},
        {"trusted", "struct acme::Services size 24 align 8 trivial grows made_by_program nominal 2"},
        {"a handle", "struct acme::Services opaque"},
        {"an enum", "enum acme::Services : int { one = 1 }"},
    };
    for (const auto& one : cases) {
        INFO(one.what);
        CHECK(fitting(older, one.newer).empty());
        CHECK(fitting(one.newer, older).empty());
    }
}

TEST_CASE("what is appended may change how the class would be passed by value, as nobody passes it") {
    const std::string older = services("16", two);
    for (const char* const passing :
         {"trivial abi 12", "nontrivial destroy", "nontrivial copy move assign destroy", "nontrivial copy immovable",
          "nontrivial copy trivial_abi", "trivial immovable trivial_abi abi 9"}) {
        INFO(passing);
        const std::string newer = services("24", three, "program", passing);
        CHECK(fitting(newer, older) == "po");
        CHECK(fitting(older, newer) == "r");
    }
}

TEST_CASE("what is appended lies behind the end of the shorter version") {
    // The program's 24 bytes end in padding, into which a member fits.
    const std::string older = services("24", three + "; depth: int @16", "plugin"),
                      inside = services("24", three + "; depth: int @16; width: int @20", "plugin"),
                      partly =
                          services("32", three + "; depth: int @16; width: int @20; name: const char* @24", "plugin"),
                      behind = services("32", three + "; depth: int @16; width: int @24", "plugin");
    CHECK(fitting(older, inside).empty());
    CHECK(fitting(inside, older).empty());
    CHECK(fitting(older, partly).empty());
    CHECK(fitting(older, behind) == "po");
    // Bit-fields tell their byte.
    const std::string bits = services("4", "wide: unsigned int :3 @0.0", "plugin", "trivial", "4");
    CHECK(
        fitting(bits, services("4", "wide: unsigned int :3 @0.0; high: unsigned int :5 @0.3", "plugin", "trivial", "4"))
            .empty());
    CHECK(fitting(bits, services("8", "wide: unsigned int :3 @0.0; high: unsigned int :5 @4.0", "plugin", "trivial",
                                 "4")) == "po");
    // A class without members has a byte.
    const std::string empty = "struct acme::Services size 1 align 1 trivial grows made_by_plugin { }";
    CHECK(
        fitting(empty, "struct acme::Services size 1 align 1 trivial grows made_by_plugin { flag: bool @0 }").empty());
}

TEST_CASE("an alignment may grow, but for a program that expects it of objects of older plugins") {
    const std::string older = services("16", two, "plugin"),
                      newer = services("32", two + "; wide: acme::Wide @16", "plugin", "trivial", "16");
    CHECK(fitting(older, newer) == "po");
    CHECK(fitting(newer, older) == "r");
    CHECK(
        advice_on_growth(newer, older, Sides::program_finds_plugin) ==
        "\n  the plugin is built with an older acme::Services (2 members, the program's has 3), whose objects the plugin "
        "makes; no option takes it, as what was appended raised the alignment of the class from 8 to 16");
    const std::string of_program = services("16", two),
                      newer_of_program = services("32", two + "; wide: acme::Wide @16", "program", "trivial", "16");
    CHECK(fitting(newer_of_program, of_program) == "po");
    CHECK(fitting(of_program, newer_of_program) == "r");
}

TEST_CASE("virtual functions are appended like members") {
    const std::string head =
        "struct acme::Filter size 8 align 8 nontrivial copy move assign polymorphic grows made_by_plugin { ";
    const std::string older = head + "run: virtual void(int) }",
                      newer = head + "run: virtual void(int); stop: virtual void() }";
    CHECK(fitting(older, newer) == "po");
    CHECK(fitting(newer, older) == "or");
    CHECK(fitting(older, head + "stop: virtual void(); run: virtual void(int) }").empty());
    CHECK(fitting(older, head + "run: virtual void(long); stop: virtual void() }").empty());
    // A class that becomes polymorphic gets a pointer to its vtable in front.
    CHECK(fitting("struct acme::Filter size 8 align 8 trivial grows made_by_plugin { at: int* @0 }",
                  head + "at: int* @0; run: virtual void() }")
              .empty());
}

TEST_CASE("a message says which side is older, and what takes it") {
    const std::string older = services("16", two), newer = services("24", three);
    const std::string older_of_plugin = services("16", two, "plugin"),
                      newer_of_plugin = services("24", three, "plugin");
    const std::string by_program =
        "\n  the plugin is built with a newer acme::Services (3 members, the program's has 2), whose objects the program "
        "makes";
    const std::string by_plugin =
        "\n  the plugin is built with an older acme::Services (2 members, the program's has 3), whose objects the plugin "
        "makes";
    CHECK(advice_on_growth(older, newer, Sides::program_finds_plugin) == by_program);
    CHECK(advice_on_growth(older, newer, Sides::program_finds_any_older) == by_program);
    CHECK(advice_on_growth(newer, older, Sides::plugin_finds_program) == by_program);
    CHECK(
        advice_on_growth(newer_of_plugin, older_of_plugin, Sides::program_finds_plugin) ==
        by_plugin +
            "; OpenOptions{.older_plugins = true} takes it, and plugin.has<&acme::Services::trace>() tells what it has");
    CHECK(advice_on_growth(older_of_plugin, newer_of_plugin, Sides::plugin_finds_program) == by_plugin);
    CHECK(
        advice_on_growth(services("8", "version: int @0"), services("16", two), Sides::program_finds_plugin) ==
        "\n  the plugin is built with a newer acme::Services (2 members, the program's has 1), whose objects the program "
        "makes");
    CHECK(
        advice_on_growth(services("16", two), services("8", "version: int @0"), Sides::plugin_finds_program) ==
        "\n  the plugin is built with a newer acme::Services (2 members, the program's has 1), whose objects the program "
        "makes");
    CHECK(
        advice_on_growth(services("16", two, "plugin"), services("8", "version: int @0", "plugin"),
                         Sides::program_finds_plugin) ==
        "\n  the plugin is built with an older acme::Services (1 member, the program's has 2), whose objects the plugin "
        "makes; OpenOptions{.older_plugins = true} takes it, and plugin.has<&acme::Services::log>() tells what it has");
}

TEST_CASE("a message says what growth is, where something else was changed") {
    const std::string older = services("16", two);
    const std::string rule =
        "\n  acme::Services may grow: members and virtual functions may be appended, and nothing else may change";
    for (const Sides sides : all_sides) {
        const bool is_alike = sides == Sides::alike;
        CHECK(advice_on_growth(older, services("16", "version: int @0; print: void(*)(int) @8"), sides) ==
              (is_alike ? "" : rule));
        CHECK(advice_on_growth(older, services("16", "version: int @0; print: void(*)(int) @8", ""), sides).empty());
        CHECK(advice_on_growth(services("16", two, ""), services("24", three, ""), sides).empty());
    }
    CHECK(explain(text({older}), text({services("16", "version: int @0; print: void(*)(int) @8")}),
                  Sides::program_finds_plugin) ==
          "\n  struct acme::Services, member 2: expected 'log: void(*)(int) @8', found 'print: void(*)(int) @8'" +
              rule);
    CHECK(
        advice_on_growth(services("24", three + "; depth: int @16"),
                         services("24", three + "; depth: int @16; width: int @20"), Sides::plugin_finds_program) ==
        "\n  acme::Services may grow, but 'width: int @20' lies before the end of the shorter version, whose size is 24: "
        "who knows that one may overwrite it; append a member behind the end");
}

TEST_CASE("what only a grown class reaches is no difference") {
    const std::string use = "fn void(acme::Services&)", older = services("16", two),
                      newer = services("24", two + "; more: acme::More* @16"),
                      more = "struct acme::More size 4 align 4 trivial { a: int @0 }",
                      image = "struct acme::Image size 4 align 4 trivial { a: int @0 }",
                      other_image = "struct acme::Image size 4 align 4 trivial { b: int @0 }";
    const Sides sides = Sides::program_finds_plugin;
    CHECK(differences_of(text({use, newer, more}), text({use, older}), sides).empty());
    CHECK(differences_of(text({use, newer, more}), text({use, older}), Sides::alike).size() == 2);
    const auto all = differences_of(text({use, newer, more, image}), text({use, older, other_image}), sides);
    REQUIRE(all.size() == 1);
    CHECK(all[0].text() == "struct acme::Image, member 1: expected 'a: int @0', found 'b: int @0'");
    // Classes that hold what has grown otherwise are not at fault.
    const std::string none =
        explain(text({use, newer, more}), text({use, services("16", "version: int @0; log: int @8")}), sides);
    CHECK(none.find("struct acme::Services, member 2") != std::string::npos);
}
