// SPDX-License-Identifier: BSL-1.0
//
// TENON_TEST_RELOADS, the number of reloads while four threads use the plugin, makes it longer.
#include <tenon/loader/reload.hpp>

#include <tenon/loader/plugin.hpp>
#include <tenon/manifest.hpp>

#include "../catch.hpp"
#include "../plugin_builder.hpp"
#include "../plugins/reload/api.hpp"
#include "../plugins/reload/made.hpp"

#include <unistd.h>

#include <chrono>
#include <cstdlib>
#include <fstream>
#include <iterator>
#include <string>
#include <thread>
#include <utility>
#include <vector>

using namespace building;

namespace {

/// The plugin of one step, as it would be built: STEP is what its functions return.
std::string step(int number, const std::string& flags = "") {
    return plugin("reload/plugin.cpp", "-DSTEP=" + std::to_string(number) + " " + flags);
}

/// Replaces a file as a linker does: by another, under its name.
void replace(const std::string& path, const std::string& by) { fs::rename(copy_of(by), path); }

int step_of(const tenon::Plugin& plugin) { return plugin.lookup<int()>("step").value()(); }
/// What eight threads get at once.
template <class Get>
std::vector<tenon::Plugin> by_threads(Get get) {
    std::vector<tenon::Plugin> found(8, tenon::program());
    std::vector<std::thread> threads;
    for (std::size_t k = 0; k < found.size(); ++k) threads.emplace_back([&, k] { found[k] = get(k); });
    for (std::thread& each : threads) each.join();
    return found;
}

int count_of(const tenon::Plugin& plugin) { return plugin.lookup<int()>("count").value()(); }

}  // namespace

TEST_CASE("a plugin whose file is the same is reloaded to itself") {
    const tenon::Plugin opened = tenon::open(copy_of(step(1))).value();
    CHECK(opened.reload().value() == opened);
    CHECK(count_of(opened) == 1);
    CHECK(opened.reload().value() == opened);
}

TEST_CASE("a replaced file is opened beside the old one, which goes on") {
    const std::string path = copy_of(step(1));
    const tenon::Plugin one = tenon::open(path).value();
    const auto old_step = one.lookup<int()>("step").value();
    CHECK(count_of(one) == 1);
    CHECK(count_of(one) == 2);

    replace(path, step(2));
    CHECK(one.replaced_on_disk());
    CHECK(tenon::open(path).value() == one);  // nobody has asked for the new one
    const tenon::Plugin two = one.reload().value();
    CHECK_FALSE(two == one);
    CHECK(two.path() == path);
    CHECK_FALSE(two.replaced_on_disk());
    CHECK(one.replaced_on_disk());
    CHECK(step_of(two) == 2);
    CHECK(count_of(two) == 1);  // a variable of its own
    CHECK(*two.lookup<int>("initialised").value() == 1);
    CHECK(old_step() == 1);
    CHECK(step_of(one) == 1);
    CHECK(count_of(one) == 3);

    // Whoever asks gets the new one.
    CHECK(tenon::open(path).value() == two);
    CHECK(one.reload().value() == two);
    CHECK(two.reload().value() == two);
    fs::create_symlink(path, path + ".link");
    CHECK(tenon::open(path + ".link").value() == two);

    replace(path, step(3));
    CHECK(tenon::open(path).value() == two);
    const tenon::Plugin three = one.reload().value();  // by the oldest
    CHECK(step_of(three) == 3);
    CHECK(two.reload().value() == three);
    CHECK(tenon::open(path).value() == three);
    CHECK(step_of(two) == 2);
    CHECK(old_step() == 1);
}

TEST_CASE("what a plugin made is deleted by the plugin that made it, whatever was reloaded since") {
    const std::string path = copy_of(step(1));
    const tenon::Plugin one = tenon::open(path).value();
    const auto alive = [](const tenon::Plugin& plugin) { return *plugin.lookup<int>("objects/alive").value(); };
    reload::Owner owner = one.lookup<reload::Owner()>("make").value()();
    reload::Shared shared = one.lookup<reload::Shared()>("share").value()(), copy = shared;
    CHECK(alive(one) == 2);

    replace(path, step(2));
    const tenon::Plugin two = one.reload().value();
    reload::Owner newer = two.lookup<reload::Owner()>("make").value()();
    CHECK(owner->made_by == 1);
    CHECK(newer->made_by == 2);
    CHECK(alive(two) == 1);
    shared.reset();
    CHECK(alive(one) == 2);
    copy.reset();
    CHECK(alive(one) == 1);
    owner = std::move(newer);
    CHECK(alive(one) == 0);
    CHECK(owner->made_by == 2);
    owner.reset();
    CHECK(alive(two) == 0);
}

TEST_CASE("a file that comes back is the plugin that it was") {
    const std::string path = copy_of(step(1)), kept = path + ".kept";
    const tenon::Plugin one = tenon::open(path).value();
    fs::create_hard_link(path, kept);
    replace(path, step(2));
    const tenon::Plugin two = one.reload().value();
    CHECK(step_of(two) == 2);
    fs::rename(kept, path);
    CHECK(tenon::open(path).value() == one);
    CHECK(two.reload().value() == one);
    replace(path, step(3));
    CHECK(tenon::open(path).value() == one);
    CHECK(step_of(two.reload().value()) == 3);
}

TEST_CASE("a file that does not fit is refused, and the old one goes on") {
    const std::string path = copy_of(step(1));
    const tenon::Plugin one = tenon::open(path).value();
    replace(path, step(2, "-DOTHER_STATE"));
    const std::string refused =
        "package_mismatch: tenon: " + path + ": built with another version of package \"reload\" than ";
    const std::string difference =
        "\n  struct reload::State, member 2: expected nothing, found 'more: int @4'; size: expected '4', found '8'";
    for (int twice = 0; twice < 2; ++twice) {
        const std::string error = said(one.reload());
        CHECK(error.starts_with(refused));
        CHECK(error.ends_with(difference));
        CHECK(step_of(one) == 1);
        CHECK(tenon::open(path).value() == one);
    }
    // A type that is in no package is the lookup's to compare.
    replace(path, step(3, "-DOTHER_COUNT"));
    const tenon::Plugin three = one.reload().value();
    CHECK(step_of(three) == 3);
    CHECK(said(three.lookup<int()>("count")) ==
          "signature_mismatch: tenon: " + path + ": \"count\" is long(), asked for as int()");

    replace(path, step(4, "-DTHROWS"));
    CHECK(said(three.reload()) == "init_failed: tenon: " + path + ": init function \"initialise\" threw: not today");
    CHECK(tenon::open(path).value() == three);
    CHECK(said(three.reload()) == "init_failed: tenon: " + path + ": init function \"initialise\" threw: not today");
    CHECK(step_of(three) == 3);
    fs::remove(path);
    CHECK(said(three.reload()) == "cannot_read: tenon: " + path + ": cannot be read: No such file or directory");
    replace(path, step(5));
    CHECK(step_of(three.reload().value()) == 5);
}

TEST_CASE("the version of a package that a plugin brought first is told from that of its new file") {
    const Ran ran = run(program("reload/own_package.cpp") + " " + copy_of(step(1, "-DOWN")) + " " +
                        copy_of(step(2, "-DOWN -DOTHER_STATE")));
    CHECK(ran.status == 0);
    CHECK(ran.output.find(": built with another version of package \"own\" than when it was loaded first\n  struct "
                          "own::State, member 2: expected nothing, found 'more: int @4'") != std::string::npos);
}

TEST_CASE("a file that is half written is an error, and then no more") {
    const std::string path = copy_of(step(1));
    const tenon::Plugin one = tenon::open(path).value();
    std::ifstream in(step(2), std::ios::binary);
    const std::string content((std::istreambuf_iterator<char>(in)), {});
    fs::remove(path);
    std::ofstream out(path, std::ios::binary);
    std::size_t written = 0;
    for (const std::size_t part :
         {std::size_t{0}, std::size_t{10}, std::size_t{64}, std::size_t{300}, content.size() / 4, content.size() / 3}) {
        out.write(content.data() + written, static_cast<std::streamsize>(part - written)).flush();
        written = part;
        const auto half = one.reload();
        INFO(part);
        REQUIRE_FALSE(half.has_value());
        CHECK((half.error().code == tenon::Errc::damaged || half.error().code == tenon::Errc::not_a_library));
        CHECK(tenon::open(path).value() == one);
    }
    // Without its last bytes, which the dynamic linker does not read, it is whole; with them it is another state of it.
    const std::size_t nearly = content.size() - 100;
    out.write(content.data() + written, static_cast<std::streamsize>(nearly - written)).flush();
    const tenon::Plugin two = one.reload().value();
    CHECK(step_of(two) == 2);
    out.write(content.data() + nearly, 100).flush();
    CHECK(two.replaced_on_disk());
    CHECK(step_of(two.reload().value()) == 2);
    CHECK_FALSE(one.reload().value().replaced_on_disk());
}

TEST_CASE("a file that was written to, not replaced, is loaded by a copy") {
    const std::string path = copy_of(step(1));
    const fs::path directory = fs::path(path).parent_path();
    const tenon::Plugin one = tenon::open(path).value();
    const auto touch = [&] { fs::last_write_time(path, fs::last_write_time(path) + std::chrono::seconds(1)); };
    touch();
    const tenon::Plugin two = one.reload().value();
    CHECK_FALSE(two == one);
    CHECK(two.path() == path);
    CHECK(step_of(two) == 1);
    CHECK_FALSE(two.replaced_on_disk());
    CHECK(one.reload().value() == two);
    CHECK(tenon::open(path).value() == two);
    CHECK(std::distance(fs::directory_iterator(directory), fs::directory_iterator()) == 1);

    touch();
    const std::vector<tenon::Plugin> found = by_threads([&](std::size_t) { return two.reload().value(); });
    for (const tenon::Plugin& each : found) CHECK(each == found[0]);
    CHECK_FALSE(found[0] == two);
    CHECK(found[0].lookup<int()>("constructed").value()() == 1);
    CHECK(std::distance(fs::directory_iterator(directory), fs::directory_iterator()) == 1);

    touch();
    if (::geteuid() != 0) {
        fs::permissions(directory, fs::perms::owner_read | fs::perms::owner_exec);
        CHECK(said(one.reload()) == "cannot_read: tenon: " + path + ": cannot be copied: Permission denied");
        fs::permissions(directory, fs::perms::owner_all);
    }
    replace(path, step(2));
    CHECK(step_of(one.reload().value()) == 2);
}

TEST_CASE("a reload has the options of the first open") {
    const std::string path = copy_of(step(1, "-DSEAL"));
    REQUIRE(said(tenon::seal(path)) == "no error");
    const tenon::Plugin one = tenon::open(path, {.sealed_only = true}).value();
    replace(path, step(2, "-DSEAL"));
    CHECK(one.reload().error().code == tenon::Errc::not_sealed);
    const std::string sealed = copy_of(step(3, "-DSEAL"));
    REQUIRE(said(tenon::seal(sealed)) == "no error");
    replace(path, sealed);
    CHECK(step_of(one.reload().value()) == 3);
}

TEST_CASE("$ORIGIN is the directory from which the plugin was opened first") {
    // The plugin is opened by a link. Only beside the link there is the library that its second version needs.
    const fs::path store = new_directory(), links = new_directory();
    const std::string path = (store / "plugin.so").string(), link = (links / "plugin.so").string();
    fs::copy_file(plugin("reload/library.cpp"), links / "reload.so");
    fs::copy_file(step(1), path);
    fs::create_symlink(path, link);
    const tenon::Plugin one = tenon::open(link).value();
    replace(path, step(2, "-DNEEDS_LIBRARY " + (links / "reload.so").string() + " -Wl,-rpath,'$ORIGIN'"));
    const auto two = one.reload();
    REQUIRE(said(two) == "no error");
    CHECK(step_of(*two) == 1002);
    CHECK(two->path() == path);

    // In a directory that cannot be written to.
    replace(path, step(3));
    fs::permissions(store, fs::perms::owner_read | fs::perms::owner_exec);
    CHECK(step_of(two->reload().value()) == 3);
    fs::permissions(store, fs::perms::owner_all);
}

TEST_CASE("a relative path is reloaded from another directory") {
    const fs::path directory = new_directory(), before = fs::current_path();
    fs::copy_file(step(1), directory / "plugin.so");
    fs::current_path(directory);
    const auto opened = tenon::open("plugin.so");
    fs::current_path(before);
    replace((directory / "plugin.so").string(), step(2));
    CHECK(step_of(opened.value().reload().value()) == 2);
}

TEST_CASE("the program is not reloaded") {
    CHECK(said(tenon::program().reload()) ==
          "unsupported: tenon: " + this_program() + ": is the program, which is not opened beside itself");
}

TEST_CASE("threads that reload at once get one new plugin") {
    const std::string path = copy_of(step(1));
    const tenon::Plugin one = tenon::open(path).value();
    tenon::Plugin newest = one;
    for (int round = 2; round < 12; ++round) {
        replace(path, step(2 + round % 3));
        const std::vector<tenon::Plugin> found =
            by_threads([&](std::size_t k) { return (k % 2 == 0 ? one : newest).reload().value(); });
        for (const tenon::Plugin& each : found) CHECK(each == found[0]);
        CHECK_FALSE(found[0] == newest);
        newest = found[0];
        CHECK(step_of(newest) == 2 + round % 3);
        CHECK(newest.lookup<int()>("constructed").value()() == 1);
        CHECK(*newest.lookup<int>("initialised").value() == 1);
        CHECK(tenon::open(path).value() == newest);
    }
}

TEST_CASE("a plugin is reloaded many times while threads use it") {
    const char* const given = std::getenv("TENON_TEST_RELOADS");
    const std::string count = given != nullptr ? given : "30";
    for (const std::string flags : {"", "-fsanitize=address,undefined", "-fsanitize=thread"}) {
        if (!knows(flags)) continue;
        INFO(flags);
        // Where a report is to be written, the dynamic linker is asked, whose lock ThreadSanitizer does not see.
        const fs::path list = new_directory() / "suppressions";
        std::ofstream(list) << "called_from_lib:ld-linux\n";
        CHECK(run("TSAN_OPTIONS=suppressions=" + list.string() + " timeout 900 " +
                  program("reload/host.cpp", flags, "-rdynamic") + " " + count + " " + copy_of(step(1, flags)) + " " +
                  step(9, flags + " -DOTHER_STATE") + " " + step(1, flags) + " " + step(2, flags) + " " +
                  step(3, flags)) == Ran{0, "done\n"});
    }
}

TEST_CASE("a thread that is cancelled while it reloads leaves the loader in order, and a child of a fork reloads") {
    for (const char* const mode : {"cancel", "fork"}) {
        INFO(mode);
        std::string files;
        for (int k = 1; k < 4; ++k) files += " " + step(k, "-DWAITS");
        CHECK(run("timeout 300 " + program("reload/interrupted.cpp", "", "-rdynamic") + " " + mode + " 30 " +
                  copy_of(step(1, "-DWAITS")) + files) == Ran{0, "done\n"});
    }
}
