// SPDX-License-Identifier: BSL-1.0
#include <tenon/loader/process_registry.hpp>

#include <tenon/loader/plugin.hpp>
#include <tenon/manifest/manifest.hpp>
#include <tenon/manifest/seal.hpp>

#include "../catch.hpp"
#include "../plugin_builder.hpp"
#include "../plugins/chain/api.hpp"

#include <dlfcn.h>

#include <cstddef>
#include <cstdlib>
#include <string>
#include <vector>

using namespace building;

namespace {

std::string newcomer(const std::string& name, int version) {
    return plugin("newcomer/plugin.cpp", "-DVERSION=" + std::to_string(version) + " -DNAME='\"" + name + "\"'");
}

/// What is said of version `found` where the other came first.
std::string refused(const std::string& name, const std::string& who, const std::string& first, bool double_first) {
    const char* const difference =
        double_first ? "expected 'pitch: double @0', found 'pitch: float @0'; size: expected '8', found '4'"
                     : "expected 'pitch: float @0', found 'pitch: double @0'; size: expected '4', found '8'";
    return "package_mismatch: tenon: " + who + ": built with another version of package \"test.newcomer." + name +
           "\" than " + first + ", which was loaded first\n  struct newcomer::Note, member 1: " + difference;
}

std::string nested_plugin(const std::string& cxx = compiler()) {
    return plugin("nested/plugin.cpp", "-fvisibility=hidden -DNDEBUG", cxx);
}

using OpenOther = const char*(const char*);

std::string text_of(const tenon::Plugin& plugin, const char* function) {
    return plugin.lookup<const char*()>(function).value()();
}

/// Sets a variable of the environment for a while.
class Environment {
public:
    Environment(const char* name, const std::string& value) : name_(name) { setenv(name, value.c_str(), 1); }
    Environment(const Environment&) = delete;
    Environment& operator=(const Environment&) = delete;
    ~Environment() { unsetenv(name_); }

private:
    const char* name_;
};

}  // namespace

TEST_CASE("a plugin that opens plugins shares the table of its host, whoever compiled it") {
    int number = 0;
    for (const std::string& cxx : {compiler(), other_compiler()}) {
        INFO(cxx);
        const std::string name = "nested." + std::to_string(++number);
        const tenon::Plugin nested = tenon::open(nested_plugin(cxx)).value();
        const auto open_other = nested.lookup<OpenOther>("open_other").value();

        // What it opens binds us, and the reverse.
        const std::string first = newcomer(name, 1), second = newcomer(name, 2);
        CHECK(open_other(first.c_str()) == std::string("opened"));
        CHECK(said(tenon::open(second)) == refused(name, second, first, false));
        const std::string third = newcomer(name + ".ours", 2), fourth = newcomer(name + ".ours", 1);
        REQUIRE(said(tenon::open(third)) == "no error");
        CHECK(open_other(fourth.c_str()) == refused(name + ".ours", fourth, third, true));

        // One file is one plugin in both.
        const std::string basic = copy_of(plugin("basic/plugin.cpp"));
        CHECK(nested.lookup<bool(const char*, int)>("set_radius").value()(basic.c_str(), 40 + number));
        CHECK(*tenon::open(basic).value().lookup<int>("radius").value() == 40 + number);
    }
}

TEST_CASE("a plugin that was loaded by a raw dlopen shares the table too") {
    const std::string nested = copy_of(nested_plugin());
    void* const handle = dlopen(nested.c_str(), RTLD_NOW | RTLD_LOCAL);
    REQUIRE(handle != nullptr);
    auto* const slot = static_cast<OpenOther* const*>(dlsym(handle, "tenon..open_other"));
    REQUIRE(slot != nullptr);
    const std::string first = newcomer("by_raw", 1), second = newcomer("by_raw", 2);
    CHECK((*slot)(first.c_str()) == std::string("opened"));
    CHECK(said(tenon::open(second)) == refused("by_raw", second, first, false));
}

TEST_CASE("loaders in plugins of a program that has none share one table") {
    const std::string one = nested_plugin(), two = nested_plugin(other_compiler());
    const std::string other = one == two ? copy_of(one) : two, first = newcomer("raw_host", 1),
                      second = newcomer("raw_host", 2);
    CHECK(run(program("nested/raw_host.cpp") + " " + one + " " + first + " " + other + " " + second + " " + other +
              " " + first) == Ran{0, "opened\n" + refused("raw_host", second, first, false) + "\nopened\n"});
}

#if defined(__x86_64__)
TEST_CASE("the types that loaders share are those of this version") {
    using namespace tenon::detail;
    using Sizes = std::vector<std::size_t>;
    // Whoever must change a number below changes the version with it.
    STATIC_REQUIRE(registry_version == 5);
    CHECK(Sizes{offsetof(Registry, walking), offsetof(Registry, forking), offsetof(Registry, plugins),
                offsetof(Registry, program), offsetof(Registry, packages), offsetof(Registry, openings),
                offsetof(Registry, waitings), offsetof(Registry, conflicts), offsetof(Registry, known),
                offsetof(Registry, own), offsetof(Registry, images_added), offsetof(Registry, verified),
                sizeof(Registry)} == Sizes{88, 128, 144, 168, 176, 184, 192, 200, 208, 232, 256, 288, 2336});
    CHECK(Sizes{sizeof(LoadedPlugin), sizeof(Records), sizeof(Resolved), sizeof(PluginIndex), sizeof(IndexedPlugin),
                sizeof(KnownImages)} == Sizes{464, 232, 16, 24, 16, 24});
    CHECK(Sizes{sizeof(CanonicalPackage), sizeof(PackageVersion), sizeof(Opening), sizeof(Held), sizeof(Waiting),
                sizeof(Conflict), sizeof(VerifiedType)} == Sizes{40, 96, 80, 16, 24, 56, 64});
    CHECK(Sizes{sizeof(ExportRecord), sizeof(PackageRecord), sizeof(VtableRecord), sizeof(MetadataRecord),
                sizeof(SealRecord)} == Sizes{24, 48, 32, 32, 32});
}
#endif

TEST_CASE("a loader in a sealed plugin is one like any other") {
    const std::string sealed = copy_of(plugin("nested/plugin.cpp", "-fvisibility=hidden -DSEALED"));
    REQUIRE(said(tenon::seal(sealed)) == "no error");
    const std::string basic = plugin("basic/plugin.cpp");
    CHECK(run(program("nested/raw_host.cpp") + " " + sealed + " " + basic) == Ran{0, "opened\n"});
}

TEST_CASE("loaders of different versions refuse each other") {
    const fs::path include = new_directory() / "include";
    fs::copy(include_directory(), include, fs::copy_options::recursive);
    // Another version, made of this one.
    const std::string edit =
        "sed -i -e 's/registry_version = \\([0-9]*\\)/registry_version = 9\\1/' "
        "-e 's/registry_anchor, 2, \\([0-9]*\\)/registry_anchor, 2, 9\\1/' "
        "-e 's/registry_version == \\([0-9]*\\)/registry_version == 9\\1/' " +
        (include / "tenon/loader/registry.hpp").string() + " " +
        (include / "tenon/loader/process_registry.hpp").string();
    REQUIRE(run(edit) == Ran{0, ""});
    const std::string nested = (new_directory() / "nested.so").string();
    const Ran made = run(compiler() + " -std=c++20 -shared -fPIC -I" + include.string() + " " +
                         source_of("nested/plugin.cpp").string() + " -o " + nested);
    REQUIRE(made == Ran{0, ""});

    const auto opened = tenon::open(nested);
    REQUIRE(said(opened) == "no error");
    CHECK(opened->lookup<OpenOther>("open_other").value()(plugin("basic/plugin.cpp").c_str()) ==
          std::string("package_mismatch: tenon: a loader of another version of tenon was loaded first in this process; "
                      "build the program and its "
                      "plugins with one version of tenon"));
}

TEST_CASE("a constructor and an init function of a plugin open another plugin") {
    const Environment in_constructor("TENON_TEST_CONSTRUCTOR_OPENS", copy_of(plugin("basic/plugin.cpp")));
    const Environment in_init("TENON_TEST_INIT_OPENS", copy_of(plugin("basic/plugin.cpp")));
    const tenon::Plugin opened = tenon::open(copy_of(nested_plugin())).value();
    CHECK(text_of(opened, "said_to_constructor") == "opened");
    CHECK(text_of(opened, "said_to_init") == "opened");
}

TEST_CASE("a constructor and an init function that open their own plugin are told, not blocked") {
    const std::string path = copy_of(nested_plugin());
    const Environment in_constructor("TENON_TEST_CONSTRUCTOR_OPENS", path), in_init("TENON_TEST_INIT_OPENS", path);
    const tenon::Plugin opened = tenon::open(path).value();
    CHECK(text_of(opened, "said_to_constructor") ==
          "would_deadlock: tenon: " + path + ": is being opened by this thread already: a constructor of it opens it");
    CHECK(text_of(opened, "said_to_init") ==
          "would_deadlock: tenon: " + path +
              ": its init functions are still running, and this thread cannot wait for them: it is opened "
              "from them, or from a constructor");
}

TEST_CASE("a plugin that is opened by a constructor may not wait for the one that opens it") {
    const std::string one = copy_of(nested_plugin()), other = copy_of(nested_plugin());
    // The constructor of `one` opens `other`, whose constructor opens `other`, and its init function `one`.
    const Environment in_constructor("TENON_TEST_CONSTRUCTOR_OPENS", other), in_init("TENON_TEST_INIT_OPENS", one);
    const tenon::Plugin opened = tenon::open(one).value();
    CHECK(text_of(opened, "said_to_constructor") == "opened");
    const tenon::Plugin inner = tenon::open(other).value();
    CHECK(text_of(inner, "said_to_constructor") ==
          "would_deadlock: tenon: " + other + ": is being opened by this thread already: a constructor of it opens it");
    CHECK(text_of(inner, "said_to_init") ==
          "would_deadlock: tenon: " + one + ": is being opened by this thread already: a constructor of it opens it");
}

TEST_CASE("a plugin whose own lookups need another version of a package is refused by each of them") {
    const std::string path = nested_plugin(), basic = plugin("basic/plugin.cpp");
    const tenon::Plugin opened = tenon::open(path).value();
    for (int twice = 0; twice < 2; ++twice)
        CHECK(opened.lookup<OpenOther>("look_up_link").value()(basic.c_str()) ==
              "package_mismatch: tenon: " + path + ": built with another version of package \"test.chain\" than " +
                  this_program() +
                  ", which was loaded first\n  struct chain::Link, member 1: expected 'weight: int @0', found 'weight: "
                  "short @0'; size: expected '4', found '2'");
    // The program's own lookups of the package, which is canonical.
    CHECK(tenon::open(basic).value().lookup<void(chain::Link&)>("none").error().code == tenon::Errc::symbol_not_found);
}

TEST_CASE("loaders of one process share memory, though each binary has an operator new of its own") {
    std::string others;
    for (int k = 0; k < 12; ++k) others += " " + copy_of(plugin("basic/plugin.cpp"));
    const std::string opener = plugin("heaps/opener.cpp", "-static-libstdc++ -static-libgcc -Wl,--exclude-libs,ALL");
    for (const char* const link_flags : {"", "-rdynamic"})
        CHECK(run(program("heaps/host.cpp", "", link_flags) + " " + opener + others) == Ran{0, "done\n"});
}
