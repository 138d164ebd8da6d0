// SPDX-License-Identifier: BSL-1.0
#include <tenon/loader/open.hpp>

#include <tenon/loader/plugin.hpp>
#include <tenon/manifest.hpp>

#include "../catch.hpp"
#include "../plugin_builder.hpp"

#include <dlfcn.h>
#include <link.h>
#include <sys/stat.h>
#include <unistd.h>

#include <chrono>
#include <fstream>
#include <string>

using namespace building;

namespace {

std::string file_with(const std::string& content) {
    const fs::path path = new_directory() / "file.so";
    std::ofstream(path) << content;
    return path.string();
}

/// Goes to a directory and comes back.
class In {
public:
    explicit In(const fs::path& directory) : before_(fs::current_path()) { fs::current_path(directory); }
    In(const In&) = delete;
    In& operator=(const In&) = delete;
    ~In() { fs::current_path(before_); }

private:
    fs::path before_;
};

/// The file of a library that the process has loaded.
std::string path_of_library(const char* name) {
    link_map* map = nullptr;
    void* const handle = dlopen(name, RTLD_LAZY);
    REQUIRE(handle != nullptr);
    REQUIRE(dlinfo(handle, RTLD_DI_LINKMAP, &map) == 0);
    return fs::canonical(map->l_name).string();
}

}  // namespace

TEST_CASE("what cannot be read is told with the system's reason") {
    const std::string missing = (new_directory() / "missing.so").string();
    CHECK(said(tenon::open(missing)) ==
          "cannot_read: tenon: " + missing + ": cannot be read: No such file or directory");
    const std::string there = new_directory().string();
    CHECK(said(tenon::open(there)) == "cannot_read: tenon: " + there + ": cannot be read: Is a directory");
    CHECK(said(tenon::open("")) == "cannot_read: tenon: : cannot be read: No such file or directory");
    const std::string text = file_with("text");
    CHECK(said(tenon::open(text + "/plugin.so")) ==
          "cannot_read: tenon: " + text + "/plugin.so: cannot be read: Not a directory");
    const fs::path loop = new_directory() / "loop.so";
    fs::create_symlink("loop.so", loop);
    CHECK(said(tenon::open(loop)) ==
          "cannot_read: tenon: " + loop.string() + ": cannot be read: Too many levels of symbolic links");
    if (geteuid() != 0) {
        const std::string secret = file_with("text");
        fs::permissions(secret, fs::perms::none);
        CHECK(said(tenon::open(secret)) == "cannot_read: tenon: " + secret + ": cannot be read: Permission denied");
    }
}

TEST_CASE("what is no shared library is told") {
    const std::string text = file_with("This is a text of some length, and not a shared library."),
                      empty = file_with("");
    CHECK(said(tenon::open(text)) == "not_a_library: tenon: " + text + ": is not a shared library (no ELF file)");
    CHECK(said(tenon::open(empty)) == "not_a_library: tenon: " + empty + ": is empty, not a shared library");
    const std::string pipe = (new_directory() / "pipe.so").string();
    REQUIRE(mkfifo(pipe.c_str(), 0600) == 0);
    CHECK(said(tenon::open(pipe)) == "not_a_library: tenon: " + pipe + ": is not a regular file");
    CHECK(said(tenon::open("/dev/null")) == "not_a_library: tenon: /dev/null: is not a regular file");

    const std::string own = this_program(), shell = fs::canonical("/bin/sh").string();
    CHECK(said(tenon::open(own)) == "not_a_library: tenon: " + own + ": is an executable, not a shared library");
    CHECK(said(tenon::open("/bin/sh")) ==
          "not_a_library: tenon: " + shell + ": is an executable, not a shared library");
    const std::string object = build(source_of("basic/plugin.cpp"), "-c -fPIC", compiler(), "basic.o");
    CHECK(said(tenon::open(object)) == "not_a_library: tenon: " + object + ": is an object file, not a shared library");
}

TEST_CASE("a library that states nothing of itself is no plugin") {
    const std::string libm = path_of_library("libm.so.6");
    CHECK(
        said(tenon::open(libm)) ==
        "no_manifest: tenon: " + libm +
            ": has no tenon records: it is not built with tenon, or its linker left out the object that is (link an archive with --whole-archive)");
}

TEST_CASE("a name without a slash is sought in the current directory only") {
    CHECK(said(tenon::open("libm.so.6")) == "cannot_read: tenon: libm.so.6: cannot be read: No such file or directory");
    const std::string path = copy_of(plugin("basic/plugin.cpp"));
    const In there(fs::path(path).parent_path());
    CHECK(tenon::open("basic.so").value().path() == path);
}

TEST_CASE("one file is one plugin, by whatever path") {
    const fs::path path = copy_of(plugin("basic/plugin.cpp")), directory = path.parent_path();
    fs::create_symlink("basic.so", directory / "symbolic.so");
    fs::create_hard_link(path, directory / "hard.so");
    const tenon::Plugin first = tenon::open(path).value();
    CHECK(tenon::open(path).value() == first);
    CHECK(tenon::open(directory / "symbolic.so").value() == first);
    CHECK(tenon::open(directory / "hard.so").value() == first);
    CHECK(tenon::open((directory / ".." / directory.filename() / "." / "basic.so").string()).value() == first);
    {
        const In there(directory);
        CHECK(tenon::open("./basic.so").value() == first);
        CHECK(tenon::open("symbolic.so").value() == first);
    }
    CHECK(tenon::open(directory / "hard.so").value().path() == path.string());

    *first.lookup<int>("radius").value() = 77;
    CHECK(*tenon::open(directory / "hard.so").value().lookup<int>("radius").value() == 77);
}

TEST_CASE("a copy, and a file of the same name in another directory, is another plugin") {
    const fs::path path = copy_of(plugin("basic/plugin.cpp"));
    fs::create_directory(path.parent_path() / "below");
    const fs::path below = path.parent_path() / "below" / path.filename();
    fs::copy_file(path, below);
    const tenon::Plugin one = tenon::open(path).value(), other = tenon::open(below).value();
    CHECK_FALSE(one == other);
    CHECK(other.path() == below.string());
    CHECK(one.lookup<int>("radius").value().get() != other.lookup<int>("radius").value().get());
    CHECK(one.lookup<int()>("doubled_radius").value().get() != other.lookup<int()>("doubled_radius").value().get());
    *one.lookup<int>("radius").value() = 50;
    CHECK(other.lookup<int()>("doubled_radius").value()() == 6);
}

TEST_CASE("a plugin whose file was replaced stays what it was, and says so") {
    const std::string path = copy_of(plugin("basic/plugin.cpp"));
    const tenon::Plugin before = tenon::open(path).value();
    CHECK_FALSE(before.replaced_on_disk());

    fs::rename(copy_of(plugin("init/plugin.cpp")), path);
    CHECK(before.replaced_on_disk());
    const tenon::Plugin after = tenon::open(path).value();
    CHECK(after == before);
    CHECK(after.replaced_on_disk());
    CHECK(after.lookup<int()>("doubled_radius").value()() == 6);

    fs::remove(path);
    CHECK(before.replaced_on_disk());
    CHECK(said(tenon::open(path)) == "cannot_read: tenon: " + path + ": cannot be read: No such file or directory");
}

TEST_CASE("a file that was touched says so") {
    const std::string path = copy_of(plugin("basic/plugin.cpp"));
    const tenon::Plugin opened = tenon::open(path).value();
    fs::last_write_time(path, fs::last_write_time(path) + std::chrono::seconds(1));
    CHECK(opened.replaced_on_disk());
}

TEST_CASE("a file that was refused opens once it is mended") {
    const std::string path = file_with("not yet");
    CHECK(tenon::open(path).error().code == tenon::Errc::not_a_library);
    fs::copy_file(plugin("basic/plugin.cpp"), path, fs::copy_options::overwrite_existing);
    CHECK(said(tenon::open(path)) == "no error");
}

TEST_CASE("what the dynamic linker refuses leaves nothing behind") {
    const std::string broken = plugin("undefined/plugin.cpp", "-DCANNOT_BE_LOADED");
    for (int twice = 0; twice < 2; ++twice)
        CHECK(said(tenon::open(broken)) == "load_failed: tenon: " + broken + ": the dynamic linker refused it: " +
                                               broken + ": undefined symbol: is_defined_nowhere");
    // Its package, another version, is free again; and now it is taken.
    const std::string mended = plugin("undefined/plugin.cpp");
    CHECK(said(tenon::open(mended)) == "no error");
    CHECK(said(tenon::open(broken)) == "package_mismatch: tenon: " + broken +
                                           ": built with another version of package \"undefined\" than " + mended +
                                           ", which was loaded first\n  struct undefined::Thing, member 1: expected "
                                           "'number: int @0', found 'number: long @0'; size: expected '4', found '8'");
}

TEST_CASE("init functions run once, in order, after constructors and before open returns") {
    const std::string path = plugin("init/plugin.cpp");
    for (int twice = 0; twice < 2; ++twice) {
        const tenon::Plugin opened = tenon::open(path).value();
        CHECK(*opened.lookup<int>("calls").value() == 2);
        CHECK(*opened.lookup<int>("first_at").value() == 1);
        CHECK(*opened.lookup<int>("second_at").value() == 2);
        CHECK(*opened.lookup<bool>("constructed_before").value());
    }
}

TEST_CASE("what an init function throws is the verdict on its plugin, which is remembered") {
    const std::string path = plugin("init/plugin.cpp", "-DTHROWS"),
                      other = plugin("init/plugin.cpp", "-DTHROWS_A_NUMBER");
    for (int twice = 0; twice < 2; ++twice) {
        CHECK(said(tenon::open(path)) ==
              "init_failed: tenon: " + path + ": init function \"first\" threw: no connection");
        CHECK(said(tenon::open(other)) ==
              "init_failed: tenon: " + other + ": init function \"first\" threw something that is no std::exception");
    }
    // It is loaded all the same; and its init functions have not run again, nor the second at all.
    void* const handle = dlopen(path.c_str(), RTLD_LAZY | RTLD_NOLOAD);
    REQUIRE(handle != nullptr);
    const int* const* const calls = static_cast<const int* const*>(dlsym(handle, "tenon.calls"));
    REQUIRE(calls != nullptr);
    CHECK(**calls == 1);
}

TEST_CASE("a mended file in the place of a plugin that failed is not taken for the one that is loaded") {
    const std::string path = copy_of(plugin("init/plugin.cpp", "-DTHROWS -Wl,--build-id=none"));
    REQUIRE(tenon::open(path).error().code == tenon::Errc::init_failed);
    void* const handle = dlopen(path.c_str(), RTLD_LAZY | RTLD_NOLOAD);
    REQUIRE(handle != nullptr);
    const int* const calls = *static_cast<const int* const*>(dlsym(handle, "tenon.calls"));
    CHECK(*calls == 1);

    // The dynamic linker knows images by their paths, and gives the old one again.
    fs::rename(copy_of(plugin("init/plugin.cpp", "-Wl,--build-id=none")), path);
    const auto opened = tenon::open(path);
    CHECK(*calls == 1);
    if (opened) CHECK(opened->lookup<int>("calls").value().get() != calls);
}

TEST_CASE("a file that is replaced between its check and its load is found out") {
    const fs::path path = copy_of(plugin("basic/plugin.cpp"));
    const std::string other = copy_of(plugin("init/plugin.cpp"));
    const Ran ran = run(program("replaced/host.cpp") + " " + path.string() + " " + other);
    const std::string message =
        "image_changed: tenon: " + path.string() +
        ": was replaced while it was opened: what was loaded is not what was checked, and its constructors have run\n";
    CHECK(ran == Ran{0, message + message});
}

TEST_CASE("symbols of a plugin are its own, or everybody's where that is asked for") {
    const std::string provider = plugin("scope/plugin.cpp", "-DPROVIDER"), user = plugin("scope/plugin.cpp");
    const std::string refused = "load_failed: tenon: " + user + ": the dynamic linker refused it: " + user +
                                ": undefined symbol: provided_to_all";
    CHECK(said(tenon::open(copy_of(provider))) == "no error");
    CHECK(said(tenon::open(user)) == refused);
    CHECK(said(tenon::open(provider, {.scope = tenon::Scope::global})) == "no error");
    CHECK(tenon::open(user).value().lookup<int()>("use").value()() == 31);
}

TEST_CASE("a path with a NUL character is no path of what stands before it") {
    std::string path = plugin("basic/plugin.cpp");
    const std::string message = "cannot_read: tenon: " + path + ": cannot be read: its path has a NUL character";
    path += std::string("\0.so", 4);
    CHECK(said(tenon::open(path)) == message);
    CHECK(said(tenon::open(plugin("basic/plugin.cpp"))) == "no error");
    CHECK(said(tenon::open(path)) == message);
    CHECK(said(tenon::Manifest::read(path)) == message);
    CHECK(tenon::discover(directory().string() + std::string("\0x", 2)).error().code == tenon::Errc::cannot_read);
    CHECK(tenon::seal(path).error().code == tenon::Errc::cannot_read);
}

TEST_CASE("deep binding is refused where a sanitizer would end the process") {
    CHECK(run(program("processes/deep.cpp") + " " + plugin("basic/plugin.cpp")) == Ran{0, "opened\n"});
    for (const char* const sanitizer : {"-fsanitize=address", "-fsanitize=thread"})
        if (knows(sanitizer))
            CHECK(run(program("processes/deep.cpp", sanitizer) + " " + plugin("basic/plugin.cpp")) ==
                  Ran{0, "unsupported\n"});
}

#if defined(__x86_64__)
TEST_CASE("an open that fails leaves no version behind, whoever agreed with it meanwhile") {
    const fs::path slow = build(source_of("failed/slow.cpp"), "-shared -fPIC -O1", compiler(), "libslow.so");
    const std::string broken = plugin("failed/plugin.cpp", "-DBROKEN -DWITH_MASK -Wl,--allow-shlib-undefined -L" +
                                                               slow.parent_path().string() + " -lslow -Wl,-rpath," +
                                                               slow.parent_path().string());
    const std::string good = plugin("failed/plugin.cpp"), other = copy_of(good);
    const Ran ran = run(program("failed/host.cpp") + " " + broken + " " + good + " " + other);
    INFO(ran.output);
    // In a host by clang++ the second open waits for the dynamic linker until the first has failed.
    if (!is_clang(compiler())) {
        CHECK(ran.output.find("package_mismatch: tenon: " + good +
                              ": built with another version of package \"test.failed\" than " + broken +
                              ", which is being opened\n") == 0);
        CHECK(ran.output.find("\nload_failed: tenon: " + broken) != std::string::npos);
    }
    // The two others are opened, in whichever order the threads come to say so.
    CHECK(ran.output.find("package_mismatch", 1) == std::string::npos);
    CHECK(ran.output.find("load_failed: tenon: " + broken) != std::string::npos);
    CHECK(ran.output.find("\nopened\n") != std::string::npos);
    CHECK(ran.output.ends_with("\nopened\n"));
}
#endif
