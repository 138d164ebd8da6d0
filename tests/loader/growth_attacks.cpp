// SPDX-License-Identifier: BSL-1.0
//
// Classes that grow, where several opens, plugins and versions meet.
#include <tenon/loader/packages.hpp>

#include "../catch.hpp"
#include "../plugin_builder.hpp"

#include <string>
#include <utility>
#include <vector>

using namespace building;

namespace {

std::string outgrown(int filter, const std::string& more = "") {
    return plugin("outgrown/plugin.cpp", "-DFILTER=" + std::to_string(filter) + " " + more);
}

/// What a host prints, of one version of Filter.
std::string host_says(int filter, const std::string& arguments, const std::string& flags = "",
                      const std::vector<std::pair<std::string, std::string>>& words = {}) {
    const std::string host = program("outgrown/host.cpp", "-DFILTER=" + std::to_string(filter) + " " + flags);
    std::vector<std::pair<std::string, std::string>> all = words;
    all.emplace_back("HOST", host);
    const Ran ran = run(host + " " + arguments);
    CHECK(ran.status == 0);
    return with_words(ran.output, all);
}

}  // namespace

TEST_CASE("a version that one open took as older is refused to an open that takes none") {
    const std::string path = outgrown(1, "-DPACKAGE"), other = copy_of(path);
    CHECK(
        host_says(2, "older " + path + " newer shared " + other, "-DPACKAGE", {{"OTHER", other}}) ==
        "first 1, lacks second\n"
        "tenon: OTHER: built with another version of package \"test.outgrown\" than HOST, which was loaded first\n"
        "  struct outgrown::Filter, member 3: expected 'second: int @16', found nothing; size: expected '24', found '16'\n"
        "  the plugin is built with an older outgrown::Filter (2 members, the program's has 3), whose objects the "
        "plugin makes; OpenOptions{.older_plugins = true} takes it, and plugin.has<&outgrown::Filter::second>() tells "
        "what it has\n");
    CHECK(host_says(2, "older " + path + " shared " + other, "-DPACKAGE") ==
          "first 1, lacks second\nfirst 1, lacks second\n");
}

TEST_CASE("a thread that takes no older plugins gets none that another thread is opening") {
    const std::string path = outgrown(1, "-DSLOW");
    const std::string said =
        host_says(2, "meanwhile " + path);  // the open is refused, or, if it was the first, the lookups
    CHECK((said.find("is open with OpenOptions{.older_plugins = true}, and its objects may lack what was appended") !=
               std::string::npos ||
           said.find("whose objects the plugin makes; OpenOptions{.older_plugins = true} takes it") !=
               std::string::npos));
    CHECK(said.find("first 1") == std::string::npos);
}

TEST_CASE("what only plugins reach by what was appended is the same in all of them") {
    const std::string one = outgrown(3, "-DPACKAGE -DEXTRA=1"), same = copy_of(one),
                      other = outgrown(3, "-DPACKAGE -DEXTRA=2");
    const std::string difference =
        "tenon: OTHER: built with another version of package \"test.outgrown\" than ONE, which was loaded first\n"
        "  struct outgrown::Extra, member 1: expected 'weight: float @0', found 'weight: double @0'; size: expected '4', "
        "found '8'; 1 further member differs\n";
    for (const std::string versioning : {"exact ", "shared "}) {
        INFO(versioning);
        CHECK(host_says(1, versioning + one + " " + same, "-DPACKAGE") == "first 1\nfirst 1\n");
        const std::string said =
            host_says(1, versioning + one + " " + other, "-DPACKAGE", {{"ONE", one}, {"OTHER", other}});
        CHECK(said.substr(0, said.find("; size")) == "first 1\n" + difference.substr(0, difference.find("; size")));
    }
}

TEST_CASE("a class may cease to be trivial by what was appended") {
    CHECK(host_says(1, outgrown(5)) == "first 1\n");
    CHECK(host_says(5, "older " + outgrown(1)) == "first 1, lacks second\n");
}

TEST_CASE("an older plugin whose class has a lower alignment is refused in words") {
    const std::string path = outgrown(2);
    const std::string said = host_says(4, "older " + path);
    CHECK(said.find("\n  the plugin is built with an older outgrown::Filter (3 members, the program's has 4), whose "
                    "objects the plugin makes; no option takes it, as what was appended raised the alignment of the "
                    "class from 8 to 64") != std::string::npos);
}

TEST_CASE("a grown class does not hide that another class has moved functions") {
    const std::string path = outgrown(2, "-DSWAPPED");
    CHECK(
        host_says(1, path, "", {{"PLUGIN", path}}) ==
        "first 1\n"
        "tenon: PLUGIN: \"draw\" is int(outgrown::Layer&, const outgrown::Filter&), but not by the same types as here\n"
        "  struct outgrown::Layer, virtual function 1: expected 'show: virtual int() in slot 0', found 'show: virtual "
        "int() in slot 1'; its description was not kept up\n");
}
