// SPDX-License-Identifier: BSL-1.0
//
// Programs and plugins with different versions of classes that grow: what fits is called on both sides.
#include <tenon/loader/plugin.hpp>

#include "../catch.hpp"
#include "../plugin_builder.hpp"

#include <sstream>
#include <string>
#include <vector>

using namespace building;

namespace {

std::string version(int number) { return "-DVERSION=" + std::to_string(number) + " "; }

/// A host by this compiler.
std::string host(int of, const std::string& flags = "", const std::string& link_flags = "") {
    return program("growth/host.cpp", version(of) + flags, "-rdynamic " + link_flags);
}
/// A plugin by the other compiler. `by` says whose objects it exchanges: 1 those of the program, 2 its own, 3 both.
std::string growing(int of, int by, const std::string& flags = "") {
    return plugin("growth/plugin.cpp", version(of) + "-DBY=" + std::to_string(by) + " " + flags, other_compiler());
}
std::string nested(int of, const std::string& flags = "") {
    return build(source_of("growth/nested.cpp"), "-shared -fPIC " + version(of) + flags, other_compiler(), "nested.so");
}

std::vector<std::string> lines_of(const Ran& ran) {
    CHECK(ran.status == 0);
    std::vector<std::string> lines;
    std::istringstream text(ran.output);
    for (std::string line; std::getline(text, line);) lines.push_back(line);
    return lines;
}

/// What the calls return: those of a plugin of one version, by its own objects and by those of the program.
const char* const sums[] = {"", "3", "23", "123"};
std::string filter_of(int plugin, int most_asked) {
    const int known = plugin < most_asked ? plugin : most_asked;
    return "run " + std::to_string(plugin) + (known >= 2 ? ", preview 40" : "") + (known >= 3 ? ", stop 100" : "");
}
std::string info_of(int plugin, int most_asked) {
    const int known = plugin < most_asked ? plugin : most_asked;
    return std::to_string(plugin) + " growth" + (known >= 2 ? " 20" : "") + (known >= 3 ? " 300" : "");
}

/// The sentence about a class of which the program has `ours` versions and the plugin `theirs`.
std::string advice(const std::string& name, bool by_program, int ours, int theirs, int first_members,
                   const char* second, const char* third) {
    const auto count = [&](int of) { return std::to_string(first_members - 1 + of); };
    const std::string members = count(theirs) == "1" ? " member" : " members";
    std::string text = "the plugin is built with " + std::string(by_program ? "a newer " : "an older ") + name + " (" +
                       count(theirs) + members + ", the program's has " + count(ours) + "), whose objects the " +
                       (by_program ? "program" : "plugin") + " makes";
    if (!by_program)
        text += "; OpenOptions{.older_plugins = true} takes it, and plugin.has<&" + name +
                "::" + (theirs == 1 ? second : third) + ">() tells what it has";
    return text;
}
std::string advice_on(const std::string& name, int ours, int theirs) {
    if (name == "Services") return advice("growth::Services", true, ours, theirs, 2, "", "");
    if (name == "Console") return advice("growth::Console", true, ours, theirs, 1, "", "");
    if (name == "Filter") return advice("growth::Filter", false, ours, theirs, 1, "preview", "stop");
    return advice("growth::Info", false, ours, theirs, 2, "depth", "extra");
}

/// Checks a line that tells of a refusal: how it begins, and which sentence it has.
void check_refused(const std::string& line, const std::string& begins, const std::string& sentence) {
    INFO(line);
    CHECK(line.starts_with(begins));
    CHECK(line.find(" / " + sentence) != std::string::npos);
}
std::string another_version(const std::string& path, const char* package, const std::string& first) {
    return "package_mismatch: tenon: " + path + ": built with another version of package \"" + package + "\" than " +
           first + ", which was loaded first";
}

}  // namespace

TEST_CASE("versions of what the program makes fit if the program's is not older") {
    for (int ours = 1; ours <= 3; ++ours)
        for (int theirs = 1; theirs <= 3; ++theirs) {
            INFO("program " << ours << ", plugin " << theirs);
            const std::string path = growing(theirs, 1), packaged = growing(theirs, 1, "-DPACKAGE");
            const std::string own = host(ours), own_packaged = host(ours, "-DPACKAGE");
            const std::string called =
                std::string("use_services: ") + sums[theirs] + "\nuse_console: " + sums[theirs] + "\n";
            const Ran ran = run(own + " " + path), in_packages = run(own_packaged + " " + packaged);
            if (theirs <= ours) {
                CHECK(ran == Ran{0, called});
                CHECK(in_packages == Ran{0, called});
                continue;
            }
            for (const char* options : {"", "older ", "shared "}) {
                const auto lines = lines_of(run(own + " " + options + path));
                REQUIRE(lines.size() == 2);
                check_refused(
                    lines[0],
                    "use_services: type_mismatch: tenon: " + path +
                        ": \"use_services\" is int(const growth::Services&), but not by the same types as here "
                        "/ struct growth::Services, member ",
                    advice_on("Services", ours, theirs));
                check_refused(lines[1],
                              "use_console: type_mismatch: tenon: " + path +
                                  ": \"use_console\" is int(growth::Console&), but not by the same types as here / "
                                  "struct growth::Console, member ",
                              advice_on("Console", ours, theirs));
                const auto refused = lines_of(run(own_packaged + " " + options + packaged));
                REQUIRE(refused.size() == 1);
                check_refused(refused[0], another_version(packaged, "test.growth.program", own_packaged),
                              advice_on("Console", ours, theirs));
            }
        }
}

TEST_CASE("versions of what plugins make fit if the plugin's is not older, or the program asks") {
    for (int ours = 1; ours <= 3; ++ours)
        for (int theirs = 1; theirs <= 3; ++theirs) {
            INFO("program " << ours << ", plugin " << theirs);
            const std::string path = growing(theirs, 2), packaged = growing(theirs, 2, "-DPACKAGE");
            const std::string own = host(ours), own_packaged = host(ours, "-DPACKAGE");
            const std::string called =
                "make_filter: " + filter_of(theirs, ours) + "\ninfo: " + info_of(theirs, ours) + "\nweigh: 7\n";
            CHECK(run(own + " older " + path) == Ran{0, called});
            CHECK(run(own_packaged + " older " + packaged) == Ran{0, called});
            CHECK(run(own_packaged + " older shared " + packaged) == Ran{0, called});
            if (theirs >= ours) {
                CHECK(run(own + " " + path) == Ran{0, called});
                CHECK(run(own_packaged + " " + packaged) == Ran{0, called});
                continue;
            }
            const auto lines = lines_of(run(own + " " + path));
            REQUIRE(lines.size() == 3);
            check_refused(lines[0],
                          "make_filter: type_mismatch: tenon: " + path +
                              ": \"make_filter\" is growth::Filter*(), but not by the same types as here / struct "
                              "growth::Filter, member ",
                          advice_on("Filter", ours, theirs));
            check_refused(lines[1],
                          "info: type_mismatch: tenon: " + path +
                              ": \"info\" is const growth::Info*(), but not by the same types as here / struct "
                              "growth::Info, member ",
                          advice_on("Info", ours, theirs));
            CHECK(lines[2] == "weigh: 7");
            for (const char* options : {"", "shared "}) {
                const auto refused = lines_of(run(own_packaged + " " + options + packaged));
                REQUIRE(refused.size() == 1);
                check_refused(refused[0], another_version(packaged, "test.growth.plugin", own_packaged),
                              advice_on("Filter", ours, theirs));
            }
        }
}

TEST_CASE("who takes older plugins takes none for who does not") {
    for (const char* flags : {"", "-DPACKAGE"}) {
        const std::string own = host(2, flags), path = growing(1, 2, flags);
        const std::string called = "make_filter: run 1\ninfo: 1 growth\nweigh: 7";
        const std::string refused =
            "package_mismatch: tenon: " + path +
            ": is open with OpenOptions{.older_plugins = true}, and its objects may lack what "
            "was appended to their classes; open it with that option, and ask plugin.has before "
            "each use\n";
        CHECK(run(own + " older " + path + " plain " + path + " older " + path) ==
              Ran{0, called + "\n" + refused + called + "\n"});
        // Nothing is asked of a plugin that makes nothing that grows.
        CHECK(run(own + " older " + growing(1, 1, flags) + " plain " + growing(1, 1, flags)).output ==
              "use_services: 3\nuse_console: 3\nuse_services: 3\nuse_console: 3\n");
    }
    // Nor does another plugin of that version come in, in whatever order and by whatever comparison.
    const std::string own = host(2, "-DPACKAGE"), path = growing(1, 2, "-DPACKAGE"), again = copy_of(path);
    for (const char* options : {"plain ", "plain shared "}) {
        INFO(options);
        const auto lines = lines_of(run(own + " older shared " + path + " " + options + again));
        REQUIRE(lines.size() == 4);
        check_refused(lines[3], another_version(again, "test.growth.plugin", own), advice_on("Filter", 2, 1));
    }
}

TEST_CASE("plugins of several versions are in one process") {
    for (const char* flags : {"", "-DPACKAGE"}) {
        INFO(flags);
        const std::string first = growing(1, 3, flags), second = growing(2, 3, flags), third = growing(3, 2, flags);
        CHECK(run(host(2, flags) + " " + second + " " + third + " older " + first + " " + second) ==
              Ran{0,
                  "use_services: 23\nuse_console: 23\nmake_filter: run 2, preview 40\ninfo: 2 growth 20\nweigh: 7\n"
                  "make_filter: run 3, preview 40\ninfo: 3 growth 20\nweigh: 7\n"
                  "use_services: 3\nuse_console: 3\nmake_filter: run 1\ninfo: 1 growth\nweigh: 7\n"
                  "use_services: 23\nuse_console: 23\nmake_filter: run 2, preview 40\ninfo: 2 growth 20\nweigh: 7\n"});
    }
}

TEST_CASE("a plugin looks up in a program of another version") {
    for (const char* flags : {"", "-DPACKAGE"})
        for (int ours = 1; ours <= 3; ++ours)
            for (int theirs = 1; theirs <= 3; ++theirs) {
                INFO(flags << " program " << ours << ", plugin " << theirs);
                const std::string own = host(ours, flags), path = nested(theirs, flags);
                const auto lines = lines_of(run(own + " older " + path + " asks"));
                REQUIRE(lines.size() == 3);
                if (theirs <= ours) {
                    CHECK(lines[0] == "program_services: add 3");
                    CHECK(lines[1] == "program_console: add 3");
                } else if (std::string(flags).empty()) {
                    check_refused(
                        lines[0],
                        "program_services: type_mismatch: tenon: " + own +
                            ": \"program_services\" is const growth::Services&(), but not by the same types as "
                            "here / struct growth::Services, member ",
                        advice_on("Services", ours, theirs));
                    check_refused(lines[1], "program_console: type_mismatch: ", advice_on("Console", ours, theirs));
                } else {  // its lookups were not registered, as their package does not fit
                    check_refused(lines[0], "program_services: " + another_version(path, "test.growth.program", own),
                                  advice_on("Console", ours, theirs));
                    check_refused(lines[1], "program_console: " + another_version(path, "test.growth.program", own),
                                  advice_on("Console", ours, theirs));
                }
                // The program uses an object that the plugin makes.
                if (theirs >= ours)
                    CHECK(lines[2] == "take_info: " + std::to_string(ours >= 2 ? 15 : 5));
                else
                    CHECK(lines[2].starts_with("take_info: type_mismatch: "));
            }
}

TEST_CASE("what one version has verified is not believed for another") {
    // Three hosts in one process, two of them plugins, use the same plugins in turn.
    const std::string own = host(2), older = nested(1), newer = nested(3), plugin_of_two = growing(2, 2);
    const std::string by_two = "make_filter: run 2, preview 40\ninfo: 2 growth 20\nweigh: 7\n",
                      by_one = "make_filter: run 2\ninfo: 2 growth\nweigh: 7\n";
    const Ran ran = run(own + " " + plugin_of_two + " " + older + " uses " + plugin_of_two + " " + newer + " uses " +
                        plugin_of_two + " " + older + " uses " + plugin_of_two + " " + plugin_of_two);
    const std::string& said = ran.output;
    INFO(said);
    CHECK(ran.status == 0);
    REQUIRE(said.starts_with(by_two + by_one + "make_filter: type_mismatch: "));
    CHECK(said.ends_with("weigh: 7\n" + by_one + by_two));
    CHECK(said.find(advice_on("Filter", 3, 2)) != std::string::npos);
    CHECK(said.find(advice_on("Info", 3, 2)) != std::string::npos);
    CHECK(said.find(", stop ") == std::string::npos);
}

TEST_CASE("types that only one version of a package has are taken by shared types, whatever has grown") {
    const std::string own = host(2, "-DPACKAGE"), path = growing(3, 2, "-DPACKAGE -DMORE");
    const auto lines = lines_of(run(own + " " + path + " plain shared " + path));
    REQUIRE(lines.size() == 4);
    check_refused(lines[0], another_version(path, "test.growth.plugin", own),
                  "the types that both versions have are the same: OpenOptions{.versioning = Versioning::shared_types} "
                  "takes it");
    CHECK(lines[1] == "make_filter: run 3, preview 40");
    CHECK(lines[2] == "info: 3 growth 20");
    CHECK(lines[3] == "weigh: 7");
    // An older one, too, by both options; by one of them it is refused.
    const std::string older = growing(1, 2, "-DPACKAGE -DMORE");
    CHECK(run(own + " older shared " + older) == Ran{0, "make_filter: run 1\ninfo: 1 growth\nweigh: 7\n"});
    CHECK(run(own + " shared " + older).output.starts_with("package_mismatch: "));
    CHECK(run(own + " older " + older).output.starts_with("package_mismatch: "));
}

TEST_CASE("a destructor that was moved is found in the vtable, which texts do not show") {
    const std::string sentence =
        "struct growth::Filter: 'preview: virtual int(int)' is in slot 3 of the longer version, where the other has ";
    const std::string path = growing(2, 2, "-DMOVED"), packaged = growing(2, 2, "-DMOVED -DPACKAGE");
    const std::string one = host(1), one_packaged = host(1, "-DPACKAGE"), two = host(2),
                      two_packaged = host(2, "-DPACKAGE");
    for (const std::string& own : {one, two}) {
        const auto lines = lines_of(run(own + " " + path));
        REQUIRE(lines.size() == 3);
        INFO(lines[0]);
        CHECK(lines[0].starts_with("make_filter: type_mismatch: tenon: " + path));
        CHECK(lines[0].find("struct growth::Filter") != std::string::npos);
        CHECK(lines[0].find("slot") != std::string::npos);
        CHECK(lines[1].starts_with("info: 2 growth"));
    }
    for (const std::string& own : {one_packaged, two_packaged}) {
        const auto lines = lines_of(run(own + " " + packaged));
        REQUIRE(lines.size() == 1);
        INFO(lines[0]);
        CHECK(lines[0].starts_with("package_mismatch: tenon: " + packaged));
        CHECK(lines[0].find("slot") != std::string::npos);
    }
}

TEST_CASE("a program is linked with libraries of its own version") {
    const std::string library = build(source_of("growth/library.cpp"), "-shared -fPIC -DVERSION=1 -DPACKAGE",
                                      compiler(), "libgrowth.so"),
                      same = build(source_of("growth/library.cpp"), "-shared -fPIC -DVERSION=2 -DPACKAGE", compiler(),
                                   "libgrowth.so");
    const auto linked = [](const std::string& with) {
        return host(2, "-DPACKAGE", "-Wl,--no-as-needed '" + with + "'");
    };
    CHECK(run(linked(same) + " verify") == Ran{0, "verified\n"});
    // Neither makes the objects of the other, so they are of one version.
    const std::string own = linked(library);
    const auto lines = lines_of(run(own + " verify " + growing(1, 1, "-DPACKAGE")));
    REQUIRE(lines.size() == 3);
    CHECK(
        lines[0] ==
        another_version(library, "test.growth.program", own) +
            " / struct growth::Console, member 2: expected 'twice: virtual int(int)', found nothing / and 1 further difference (tenon-inspect diff lists them)");
    CHECK(lines[1] == "use_services: 3");
    CHECK(lines[2] == "use_console: 3");
}

TEST_CASE("a plugin is reloaded in another version, as far as it fits") {
    for (const char* flags : {"", "-DPACKAGE"}) {
        INFO(flags);
        const std::string own = host(2, flags), older = growing(1, 2, flags), newer = growing(3, 2, flags);
        const std::string by_two = "make_filter: run 2, preview 40\ninfo: 2 growth 20\nweigh: 7\n",
                          by_three = "make_filter: run 3, preview 40\ninfo: 3 growth 20\nweigh: 7\n",
                          by_one = "make_filter: run 1\ninfo: 1 growth\nweigh: 7\n";
        const std::string path = copy_of(growing(2, 2, flags));
        CHECK(run(own + " " + path + " over " + path + " " + newer + " reload") == Ran{0, by_two + by_three});
        const std::string second = copy_of(growing(2, 2, flags));
        const Ran refused = run(own + " " + second + " over " + second + " " + older + " reload");
        INFO(refused.output);
        CHECK(refused.output.starts_with(by_two));
        CHECK(refused.output.find(advice_on("Filter", 2, 1)) != std::string::npos);
        const std::string third = copy_of(growing(2, 2, flags));
        CHECK(run(own + " older " + third + " over " + third + " " + older + " reload") == Ran{0, by_two + by_one});
    }
}
