// SPDX-License-Identifier: BSL-1.0
#include <tenon/loader/preflight.hpp>

#include <tenon/loader/plugin.hpp>
#include <tenon/manifest/manifest.hpp>

#include "../catch.hpp"
#include "../plugin_builder.hpp"

#include <fcntl.h>
#include <sys/mman.h>
#include <unistd.h>

#include <fstream>
#include <iterator>
#include <set>
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
        const std::string object = build(source_of(source), "-c -fPIC", compiler(), "part.o");
        const Ran ran = run(compile_command(compiler(), object, "-shared " + flags, output));
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
           "@0'; size: expected '4', found '2'\n"
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

/// What the host prints of a stale library that was found out when it was there.
std::string found_late(const std::string& library, const std::string& plugin) {
    return "tenon: " + library + ": built with another version of package \"test.chain\" than " + host() +
           ", which was loaded first\n  struct chain::Link, member 1: expected 'weight: int @0', found 'weight: short @0'; size: expected '4', found '2'\n  it came along with " +
           plugin + ", and its constructors have run\nthe library has run\n";
}

/// A directory for libraries in that of a chain, with one of a version.
std::string with_library(const Chain& chain, const std::string& directory, int version) {
    const fs::path made = chain.directory / directory;
    fs::create_directories(made);
    fs::copy_file(Chain(version, "").library, made / "libchain.so");
    return made.string();
}

#if defined(__x86_64__)
TEST_CASE("a library that only the dynamic linker finds is checked as soon as it has") {
    for (const bool is_alone : {true, false}) {
        INFO(is_alone);
        Chain stale(2, "-Wl,-rpath,'$ORIGIN'");
        const std::string place = with_library(stale, "glibc-hwcaps/x86-64-v2", 2) + "/libchain.so";
        fs::remove(stale.library);
        if (!is_alone) fs::copy_file(Chain(1, "").library, stale.library);
        CHECK(run(host() + " " + stale.plugin) == Ran{0, found_late(place, stale.plugin)});
    }
    // Nor is a plugin refused for a library that the dynamic linker does not take.
    const Chain chain(2, "-Wl,-rpath,'$ORIGIN'");
    with_library(chain, "glibc-hwcaps/x86-64-v2", 1);
    CHECK(run(host() + " " + chain.plugin) == Ran{0, works});
}

TEST_CASE("a library that comes along with one that only the dynamic linker finds is judged with the plugin") {
    Chain chain(2, "");
    const std::string between = (chain.directory / "libbetween.so").string();
    Chain::make("chain/between.cpp", between,
                "-Wl,-soname,libbetween.so -Wl,-rpath,'$ORIGIN/../..' -Wl,--no-as-needed " + chain.library);
    Chain::make("chain/plugin.cpp", chain.plugin,
                "-Wl,-rpath,'$ORIGIN' -Wl,--allow-shlib-undefined -Wl,--no-as-needed " + between);
    fs::create_directories(chain.directory / "glibc-hwcaps" / "x86-64-v2");
    fs::rename(between, chain.directory / "glibc-hwcaps" / "x86-64-v2" / "libbetween.so");
    const Ran ran = run(host() + " " + chain.plugin);
    INFO(ran);
    CHECK(ran.output.ends_with("it came along with " + chain.plugin +
                               ", and its constructors have run\nthe library has run\n"));
}
#endif

TEST_CASE("a library is sought where the environment said when the program began") {
    const Chain good(1, "-Wl,-rpath,'$ORIGIN'"), bare(1, "");
    const std::string stale = with_library(bare, "stale", 2), right = with_library(bare, "right", 1);
    CHECK(run(host() + " " + good.plugin + " " + stale) == Ran{0, works});
    CHECK(run("LD_LIBRARY_PATH=" + right + " " + host() + " " + bare.plugin + " " + stale) == Ran{0, works});
    CHECK(run("LD_LIBRARY_PATH=" + right + " " + host() + " " + bare.plugin + " -") == Ran{0, works});
    Chain expected = bare;
    expected.library = stale + "/libchain.so";
    CHECK(run("LD_LIBRARY_PATH=" + stale + " " + host() + " " + bare.plugin + " " + right) ==
          Ran{0, refused(expected)});
    CHECK(run("LD_LIBRARY_PATH=" + stale + " " + host() + " " + bare.plugin + " -") == Ran{0, refused(expected)});
    // A path that the dynamic linker takes apart itself; a variable in it belongs to the program.
    for (const std::string& path :
         std::vector<std::string>{"/nowhere;" + right + ":" + stale, "$ORIGIN/libraries",
                                  "${ORIGIN}/libraries:" + stale, "$ORIGIN/$LIB:$ORIGIN/$PLATFORM:" + right}) {
        INFO(path);
        fs::create_directories(fs::path(host()).parent_path() / "libraries");
        fs::copy_file(right + "/libchain.so", fs::path(host()).parent_path() / "libraries" / "libchain.so",
                      fs::copy_options::overwrite_existing);
        CHECK(run("LD_LIBRARY_PATH='" + path + "' " + host() + " " + bare.plugin) == Ran{0, works});
    }
    CHECK(run("LD_LIBRARY_PATH='/nowhere;" + stale + "' " + host() + " " + bare.plugin) == Ran{0, refused(expected)});
}

TEST_CASE("a variable that only the dynamic linker expands makes a guess of what is behind it") {
    for (const bool is_good : {true, false}) {
        INFO(is_good);
        const Chain chain(is_good ? 2 : 1, "-Wl,--enable-new-dtags,-rpath,'$ORIGIN/$LIB:$ORIGIN'");
        // Where $LIB leads to is known from the dynamic linker's own directories alone.
        std::string last;
        for (const std::string& lib : {std::string("lib"), std::string("lib64"), std::string("lib/x86_64-linux-gnu"),
                                       std::string("lib/aarch64-linux-gnu")})
            last = with_library(chain, lib, is_good ? 1 : 2);
        const Ran ran = run(host() + " " + chain.plugin);
        INFO(ran);
        if (is_good)
            CHECK(ran == Ran{0, works});
        else
            CHECK(ran.output.ends_with("it came along with " + chain.plugin +
                                       ", and its constructors have run\nthe library has run\n"));
    }
}

TEST_CASE("a library that cannot be read for want of descriptors is left to the dynamic linker") {
    const Chain chain(1, "-Wl,-rpath,'$ORIGIN:$ORIGIN/stale'");
    with_library(chain, "stale", 2);
    CHECK(run(host() + " " + chain.plugin + " one-descriptor") == Ran{0, works});
}

TEST_CASE("of a library that is needed twice the one that is loaded first is checked") {
    Chain chain(1, "");
    const std::string stale = with_library(chain, "stale", 2), between = (chain.directory / "libbetween.so").string();
    Chain::make("chain/between.cpp", between,
                "-Wl,-soname,libbetween.so -Wl,-rpath,'$ORIGIN/stale' -Wl,--no-as-needed " + chain.library);
    Chain::make("chain/plugin.cpp", chain.plugin,
                "-Wl,--enable-new-dtags,-rpath,'$ORIGIN' -Wl,--no-as-needed " + between + " " + chain.library);
    CHECK(run(host() + " " + chain.plugin) == Ran{0, works});
}

TEST_CASE("a plugin is loaded by the path that was given") {
    // Package stores and build systems make such links.
    const Chain apart(1, "-Wl,-rpath,'$ORIGIN/../lib'");
    const fs::path root = apart.directory / "root", store = apart.directory / "store";
    for (const fs::path& one : {root / "plugins", root / "lib", store}) fs::create_directories(one);
    fs::rename(apart.library, root / "lib" / "libchain.so");
    fs::rename(apart.plugin, store / "plugin.so");
    fs::create_symlink(store / "plugin.so", root / "plugins" / "plugin.so");
    CHECK(run(host() + " " + (root / "plugins" / "plugin.so").string()) == Ran{0, works});
    CHECK(run("cd " + (root / "plugins").string() + " && " + host() + " plugin.so") == Ran{0, works});
    CHECK(run("cd " + root.string() + " && " + host() + " plugins/plugin.so") == Ran{0, works});
    // The library that the linker finds from there is the one that is checked.
    fs::remove(root / "lib" / "libchain.so");
    fs::copy_file(Chain(2, "").library, root / "lib" / "libchain.so");
    const Ran ran = run(host() + " " + (root / "plugins" / "plugin.so").string());
    INFO(ran);
    CHECK(ran.output.starts_with("tenon: " + (root / "lib" / "libchain.so").string() + " (needed by " +
                                 (store / "plugin.so").string() + "): built with another"));
    CHECK(ran.output.ends_with("the library has not run\n"));
}

TEST_CASE("a link that leads to another file now opens that file") {
    const fs::path link = new_directory() / "current.so";
    std::vector<tenon::Plugin> opened;
    for (int k = 0; k < 4; ++k) {
        const std::string file = copy_of(plugin("basic/plugin.cpp"));
        fs::remove(link);
        fs::create_symlink(file, link);
        opened.push_back(tenon::open(link).value());
        CHECK(opened.back().path() == file);
        CHECK(tenon::open(file).value() == opened.back());
    }
    std::vector<int*> radius;
    for (const tenon::Plugin& one : opened) radius.push_back(one.lookup<int>("radius").value().get());
    CHECK(std::set<int*>(radius.begin(), radius.end()).size() == 4);
}

TEST_CASE("a plugin in memory, or one that was removed, is opened by its descriptor") {
    const auto content = [](int descriptor) {
        std::ifstream plugin_file(plugin("basic/plugin.cpp"), std::ios::binary);
        const std::string bytes{std::istreambuf_iterator<char>(plugin_file), {}};
        CHECK(::write(descriptor, bytes.data(), bytes.size()) == static_cast<ssize_t>(bytes.size()));
        return "/proc/self/fd/" + std::to_string(descriptor);
    };
    std::set<int*> places;
    std::string before;
    for (int k = 0; k < 3; ++k) {  // of one name, by one descriptor, and another file each time
        const int descriptor = ::memfd_create("plugin", MFD_CLOEXEC);
        const std::string path = content(descriptor);
        if (k != 0) CHECK(path == before);
        before = path;
        const auto opened = tenon::open(path);
        REQUIRE(said(opened) == "no error");
        CHECK(opened->path() == path);
        CHECK_FALSE(opened->replaced_on_disk());
        CHECK(tenon::open(path).value() == *opened);
        places.insert(opened->lookup<int>("radius").value().get());
        ::close(descriptor);
        CHECK(opened->replaced_on_disk());
    }
    CHECK(places.size() == 3);
    const fs::path removed = new_directory() / "removed.so";
    const int descriptor = ::open(removed.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0700);
    fs::remove(removed);
    const std::string path = content(descriptor);
    CHECK(said(tenon::Manifest::read(path)) == "no error");
    CHECK(said(tenon::open(path)) == "no error");
    ::close(descriptor);
}

TEST_CASE("a plugin is opened where no absolute path leads to it") {
    for (const char* where : {"deep", "unsearchable"}) {
        INFO(where);
        const fs::path directory = new_directory();
        fs::permissions(building::directory(), fs::perms::others_exec | fs::perms::others_read, fs::perm_options::add);
        CHECK(run("cd " + directory.string() + " && " + program("paths/host.cpp") + " " + plugin("basic/plugin.cpp") +
                  " " + where) == Ran{0, "12\n12\n"});
        if (fs::exists(directory / std::string(200, 'd')))
            fs::permissions(directory / std::string(200, 'd'), fs::perms::owner_all);
    }
}

TEST_CASE("a library that a plugin uses and no longer names must be there") {
    if (!is_here("patchelf")) return;
    const fs::path directory = new_directory(), script = directory / "script";
    std::ofstream(script) << "VERSION_1 { global: versioned; local: *; };\n";
    const std::string library = (directory / "libversioned.so").string();
    Chain::make("versioned/library.cpp", library,
                "-Wl,-soname,libversioned.so -Wl,--version-script=" + script.string());
    const std::string good = plugin("versioned/plugin.cpp", library + " -Wl,-rpath," + directory.string());
    const auto without = [&](const std::string& needed) {
        const std::string changed = copy_of(good);
        REQUIRE(run("patchelf --remove-needed " + needed + " " + changed).status == 0);
        return changed;
    };
    // What the process has anyway.
    for (const char* const needed : {"libstdc++.so.6", "libc.so.6"}) {
        INFO(needed);
        const tenon::Result<tenon::Plugin> opened = tenon::open(without(needed));
        REQUIRE(said(opened) == "no error");
        CHECK(opened->lookup<int(int)>("weight").value()(2) == 10);
    }
    // What comes along with another library.
    const std::string between = (directory / "libbetween.so").string(), alone = without("libversioned.so");
    Chain::make("versioned/library.cpp", between,
                "-Dversioned=other -Wl,-soname,libbetween.so -Wl,-rpath," + directory.string() +
                    " -Wl,--no-as-needed " + library);
    const std::string through = copy_of(alone);
    REQUIRE(run("patchelf --add-needed libbetween.so " + through).status == 0);
    CHECK(run(program("versioned/host.cpp") + " " + through) == Ran{0, "10\n"});
    // What nobody has: the dynamic linker would end the process.
    CHECK(
        run(program("versioned/host.cpp") + " " + alone) ==
        Ran{0,
            "tenon: " + alone +
                ": damaged: it uses versions of libversioned.so, which is not loaded and which it no longer names among the libraries that it needs (patchelf --remove-needed does that)\n"});
    CHECK(run(program("versioned/host.cpp") + " " + alone + " " + library) == Ran{0, "10\n"});
}

TEST_CASE("a plugin that lost its notes is told from a library that never had any") {
    if (!is_here("objcopy")) return;
    const std::string bare = copy_of(plugin("basic/plugin.cpp")), half = copy_of(plugin("basic/plugin.cpp", "-O1"));
    REQUIRE(run("objcopy --remove-section '.note*' " + bare).status == 0);
    const std::string removed =
        "no_manifest: tenon: " + bare +
        ": has no tenon records, though its slots are there: its notes were removed (by strip -R '.note*', or by a linker script that discards them)";
    CHECK(said(tenon::open(bare)) == removed);
    CHECK(said(tenon::Manifest::read(bare)) == removed);
    // One record alone: that of `hidden`.
    const std::string sections = run("readelf -SW " + half).output;
    for (std::size_t at = 0; (at = sections.find(".note.tenon.", at)) != std::string::npos; ++at) {
        const std::string section = sections.substr(at, sections.find(' ', at) - at), left = copy_of(half);
        REQUIRE(run("objcopy --remove-section " + section + " " + left).status == 0);
        const auto opened = tenon::open(left);
        REQUIRE(said(opened) == "no error");
        if (const auto found = opened->lookup<int>("hidden"); !found)
            CHECK(said(found).starts_with(
                "symbol_not_found: tenon: " + left +
                ": exports no \"hidden\"; its slot tenon.hidden is there, but its record was removed"));
    }
}

TEST_CASE("a library for another machine is told") {
    constexpr std::size_t byte_order = 5, machine = 18;
    const std::string path = copy_of(plugin("basic/plugin.cpp")), other = copy_of(path);
    const auto put = [](const std::string& file, std::size_t at, const char* bytes, std::size_t count) {
        std::fstream(file, std::ios::in | std::ios::out | std::ios::binary)
            .seekp(static_cast<long>(at))
            .write(bytes, static_cast<long>(count));
    };
    put(path, machine, "\xf3\0", 2);  // RISC-V
    CHECK(said(tenon::open(path)) ==
          "wrong_machine: tenon: " + path + ": is built for another machine than this program");
    put(other, byte_order, "\2", 1);
    CHECK(said(tenon::open(other)) ==
          "wrong_machine: tenon: " + other + ": is built for a machine of the other byte order");
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
    CHECK(
        ran.output.find(
            "built with another version of package \"test.chain\" than " + host_with_path +
            ", which was loaded first\n"
            "  struct chain::Link, member 1: expected 'weight: int @0', found 'weight: short @0'; size: expected '4', found '2'\n") !=
        std::string::npos);
}
