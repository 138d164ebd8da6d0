// SPDX-License-Identifier: BSL-1.0
//
// What processes do beside opening plugins: they fork, their threads end, memory runs out, global objects open plugins before main.
// TENON_TEST_FORKS, the number of forks while others open plugins, makes it longer.
#include <tenon/loader/plugin.hpp>

#include "../catch.hpp"
#include "../plugin_builder.hpp"

#include <cstdlib>
#include <string>

using namespace building;

namespace {

std::string number(const char* variable, const char* usual) {
    const char* const given = std::getenv(variable);
    return given != nullptr ? given : usual;
}

/// Plugins and hosts of one kind of build.
struct Build {
    std::string flags;
    std::string options = {};  // of a sanitizer

    std::string plain() const { return plugin("processes/plugin.cpp", flags); }
    std::string stale() const { return plugin("processes/plugin.cpp", flags + " -DVERSION=2"); }
    std::string initialises() const { return plugin("processes/plugin.cpp", flags + " -DINITIALISES"); }
    std::string constructs() const { return plugin("processes/plugin.cpp", flags + " -DCONSTRUCTS"); }
    std::string module() const { return plugin("processes/module.cpp", flags); }
    Ran run_host(const char* source, const std::string& arguments) const {
        return run(options + " timeout 300 " + program(source, flags + " -g", "-rdynamic") + " " + arguments);
    }
};

const Ran done{0, "done\n"};

void fork_everywhere(const Build& build) {
    if (!knows(build.flags)) {
        WARN(compiler() << " does not know " << build.flags);
        return;
    }
    INFO(build.flags);
    for (const char* const mode : {"initialising", "handlers"})
        CHECK(build.run_host("processes/fork.cpp", mode + (" " + build.initialises()) + " " + build.plain()) == done);
    CHECK(build.run_host("processes/fork.cpp", "constructing " + build.constructs() + " " + build.plain()) == done);
    CHECK(build.run_host("processes/fork.cpp", "inside " + build.initialises() + " " + build.plain()) ==
          Ran{0, "done\ndone\n"});
    CHECK(build.run_host("processes/fork.cpp", "unloaded " + build.module() + " " + build.plain()) == done);
}

std::string copies(const std::string& path, int count) {
    std::string all;
    for (int k = 0; k < count; ++k) all += " " + copy_of(path);
    return all;
}

}  // namespace

TEST_CASE("a child of a fork opens plugins, whatever other threads were doing") { fork_everywhere({""}); }

TEST_CASE("a child of a fork opens plugins: no bad access") { fork_everywhere({"-fsanitize=address,undefined"}); }

TEST_CASE("a child of a fork opens plugins: no data race") {
    fork_everywhere({"-fsanitize=thread", "TSAN_OPTIONS=die_after_fork=0"});
}

TEST_CASE("no child of many forks hangs while threads open plugins") {
    const Build build{""};  // the memory of the sanitizers is not safe at a fork
    CHECK(build.run_host("processes/fork.cpp", "hammer " + number("TENON_TEST_FORKS", "100") + " " + build.plain() +
                                                   " " + build.stale() + copies(build.plain(), 5)) == done);
}

TEST_CASE("a thread that ends inside the loader leaves it in order") {
    for (const Build& build : {Build{""}, Build{"-fsanitize=address,undefined"}}) {
        if (!knows(build.flags)) continue;
        INFO(build.flags);
        for (const char* const mode : {"exit", "cancel", "waiter"})
            CHECK(build.run_host("processes/threads.cpp", mode + (" " + build.initialises()) + " " + build.plain()) ==
                  done);
    }
    const Build build{""};  // AddressSanitizer looks for the frames of a thread where it was cancelled
    CHECK(build.run_host("processes/threads.cpp", "anywhere 200" + copies(build.plain(), 10)) == done);
}

TEST_CASE("what a program looks up is canonical before its own global objects open plugins") {
    const std::string plugins = "WRONG=" + plugin("early/plugin.cpp", "-DVERSION=2") +
                                " RIGHT=" + plugin("early/plugin.cpp", "-DVERSION=1") + " ";
    for (const std::string flags : {"-O0", "-O2", "-O2 -fno-exceptions", "-O1 -flto",
                                    "-O0 -DSTATED '-DPRIORITY=__attribute__((init_priority(101)))'"}) {
        const std::string all =
            flags + (flags.find("lto") != std::string::npos && is_clang(compiler()) ? " -fuse-ld=lld" : "");
        if (!knows(all)) continue;
        INFO(all);
        CHECK(run(plugins + program("early/host.cpp", "-DVERSION=1 " + all)) ==
              Ran{0, "package_mismatch\nconstructor of version 1\nworks\n"});
    }
}
