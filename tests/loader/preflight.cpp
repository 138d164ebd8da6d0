// SPDX-License-Identifier: BSL-1.0
#include <tenon/loader/preflight.hpp>

#include <tenon/loader/plugin.hpp>

#include "../catch.hpp"
#include "../plugin_builder.hpp"

#include <fstream>
#include <string>
#include <vector>

using namespace building;

namespace {

/// A directory with libchain.so of a version, and the plugin that needs it through some flags.
struct Chain {
    fs::path directory = new_directory();
    std::string library = (directory / "libchain.so").string(), plugin = (directory / "plugin.so").string();

    Chain(int version, const std::string& flags, const char* source = "chain/plugin.cpp") {
        fs::copy_file(build(source_of("chain/library.cpp"),
                            "-shared -fPIC -Wl,-soname,libchain.so -DVERSION=" + std::to_string(version), compiler(),
                            "libchain.so"),
                      library);
        make(source, plugin, flags + " " + library);
    }

    static void make(const std::string& source, const std::string& output, const std::string& flags) {
        const Ran ran = run(compile_command(compiler(), source_of(source), "-shared -fPIC " + flags, output));
        if (ran.status != 0) throw std::runtime_error(ran.output);
    }
};

std::string host() { return program("chain/host.cpp"); }

constexpr const char* works = "weight 5\nthe library has run\n";

/// What the host prints of a stale library.
std::string refused(const Chain& chain) {
    return "tenon: " + chain.library + " (needed by " + chain.plugin +
           "): built with another version of package \"test.chain\" than " + host() +
           ", which was loaded first\n  struct chain::Link, member 1: expected 'weight: int @0', found 'weight: short "
           "@0'\n"
           "the library has not run\n";
}

}  // namespace

TEST_CASE("a library that a plugin would bring along is checked before it is loaded") {
    const std::string runpath = "-Wl,--enable-new-dtags,-rpath,'$ORIGIN'",
                      rpath = "-Wl,--disable-new-dtags,-rpath,'$ORIGIN'";
    for (const std::string& flags : {runpath, rpath}) {
        INFO(flags);
        const Chain good(1, flags), stale(2, flags);
        CHECK(run(host() + " " + good.plugin) == Ran{0, works});
        CHECK(run(host() + " " + stale.plugin) == Ran{0, refused(stale)});
    }
    Chain beside(2, "-Wl,-rpath,'$ORIGIN/nowhere:${ORIGIN}/below/../library'");
    fs::create_directory(beside.directory / "library");
    fs::create_directory(beside.directory / "below");
    fs::rename(beside.library, beside.directory / "library" / "libchain.so");
    beside.library = (beside.directory / "library" / "libchain.so").string();
    CHECK(run(host() + " " + beside.plugin) == Ran{0, refused(beside)});
}

TEST_CASE("a library is sought where the environment says") {
    const Chain good(1, ""), stale(2, "");
    CHECK(run("LD_LIBRARY_PATH=/nowhere:" + good.directory.string() + " " + host() + " " + good.plugin) ==
          Ran{0, works});
    CHECK(run("LD_LIBRARY_PATH=" + stale.directory.string() + " " + host() + " " + stale.plugin) ==
          Ran{0, refused(stale)});
    // The environment comes before RUNPATH, and behind RPATH.
    const Chain runpath(1, "-Wl,--enable-new-dtags,-rpath,'$ORIGIN'"),
        rpath(1, "-Wl,--disable-new-dtags,-rpath,'$ORIGIN'");
    Chain expected = stale;
    expected.plugin = runpath.plugin;
    CHECK(run("LD_LIBRARY_PATH=" + stale.directory.string() + " " + host() + " " + runpath.plugin) ==
          Ran{0, refused(expected)});
    CHECK(run("LD_LIBRARY_PATH=" + stale.directory.string() + " " + host() + " " + rpath.plugin) == Ran{0, works});
}

TEST_CASE("a library that is not found is left to the dynamic linker") {
    const Chain lost(1, "");
    CHECK(run(host() + " " + lost.plugin) ==
          Ran{0, "tenon: " + lost.plugin +
                     ": the dynamic linker refused it: libchain.so: cannot open shared object file: No such file or "
                     "directory\nthe library has not run\n"});
}

TEST_CASE("a library that a library needs is checked too") {
    for (const int version : {1, 2}) {
        INFO(version);
        Chain chain(version, "-Wl,--disable-new-dtags,-rpath,'$ORIGIN'");
        const std::string between = (chain.directory / "libbetween.so").string();
        Chain::make("chain/between.cpp", between, "-Wl,-soname,libbetween.so -Wl,--no-as-needed " + chain.library);
        // The plugin names libbetween.so alone; RPATH is inherited.
        Chain::make(
            "chain/plugin.cpp", chain.plugin,
            "-Wl,--disable-new-dtags,-rpath,'$ORIGIN' -Wl,--allow-shlib-undefined -Wl,--no-as-needed " + between);
        CHECK(run(host() + " " + chain.plugin) == Ran{0, version == 1 ? works : refused(chain)});
    }
}

#if defined(__x86_64__)
TEST_CASE("a library that only the dynamic linker finds is checked as soon as it has") {
    for (const bool is_alone : {true, false}) {
        INFO(is_alone);
        Chain stale(2, "-Wl,-rpath,'$ORIGIN'");
        const fs::path place = stale.directory / "glibc-hwcaps" / "x86-64-v2" / "libchain.so";
        fs::create_directories(place.parent_path());
        fs::rename(stale.library, place);
        if (!is_alone) fs::copy_file(Chain(1, "").library, stale.library);
        CHECK(run(host() + " " + stale.plugin) ==
              Ran{0, "tenon: " + place.string() + ": built with another version of package \"test.chain\" than " + host() +
                         ", which was loaded first\n  struct chain::Link, member 1: expected 'weight: int @0', found "
                         "'weight: short @0'\n  it came along with " +
                         stale.plugin + ", and its constructors have run\nthe library has run\n"});
    }
}
#endif

TEST_CASE("a library for another machine is told") {
    constexpr std::size_t byte_order = 5, machine = 18;
    const std::string path = copy_of(plugin("basic/plugin.cpp")), other = copy_of(path);
    const auto put = [](const std::string& file, std::size_t at, const char* bytes, std::size_t count) {
        std::fstream(file, std::ios::in | std::ios::out | std::ios::binary).seekp(static_cast<long>(at)).write(bytes, static_cast<long>(count));
    };
    put(path, machine, "\xf3\0", 2);  // RISC-V
    CHECK(said(tenon::open(path)) ==
          "wrong_machine: tenon: " + path + ": is built for another machine than this program");
    put(other, byte_order, "\2", 1);
    CHECK(said(tenon::open(other)) == "wrong_machine: tenon: " + other + ": is built for a machine of the other byte order");
}

TEST_CASE("a library that is damaged or no library is told before anything is loaded") {
    const Chain chain(1, "-Wl,-rpath,'$ORIGIN'");
    fs::resize_file(chain.library, fs::file_size(chain.library) / 2);
    const Ran ran = run(host() + " " + chain.plugin);
    INFO(ran.output);
    REQUIRE(ran.status == 0);  // not a signal in the dynamic linker
    CHECK(ran.output.starts_with("tenon: " + chain.library +
                                 ": damaged: truncated: a segment ends outside the file (at offset "));
    CHECK(ran.output.ends_with(")\nthe library has not run\n"));
}

TEST_CASE("a library that is found by the program's RPATH is checked too") {
    const Chain stale(2, "");
    const std::string host_with_path =
        program("chain/host.cpp", "", "-Wl,--disable-new-dtags,-rpath," + stale.directory.string());
    const Ran ran = run(host_with_path + " " + stale.plugin);
    INFO(ran.output);
    CHECK(ran.output.starts_with("tenon: " + stale.library));
    CHECK(ran.output.find("built with another version of package \"test.chain\" than " + host_with_path +
                          ", which was loaded first\n"
                          "  struct chain::Link, member 1: expected 'weight: int @0', found 'weight: short @0'\n") !=
          std::string::npos);
}
