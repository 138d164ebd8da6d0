// SPDX-License-Identifier: BSL-1.0
#include <tenon/loader/first_lookup.hpp>

#include <tenon/loader/plugin.hpp>

#include "../catch.hpp"
#include "../plugin_builder.hpp"
#include "../plugins/interface/api.hpp"
#include "../plugins/mismatch/api.hpp"
#include "../plugins/mutable/api.hpp"
#define MORE_TYPES
#include "../plugins/vtables/api.hpp"
#undef MORE_TYPES

#include <fstream>
#include <string>

using namespace building;

namespace {

/// What a lookup of T in the plugin of a variant says, less the path of the plugin.
template <class T>
std::string lookup_in(const std::string& variant, const char* name) {
    const std::string path = plugin("mismatch/plugin.cpp", variant);
    std::string text = said(tenon::open(path).value().lookup<T>(std::string(name)));
    if (const std::size_t at = text.find(path); at != std::string::npos) text.replace(at, path.size(), "PLUGIN");
    return text;
}

using Visit = bool(mismatch::Outer&);
using Use = int(mismatch::Value);
using Last = int(const mismatch::Aligned&);
using Total = int(mismatch::Whole);

const std::string visit_differs =
    "type_mismatch: tenon: PLUGIN: \"visit\" is bool(mismatch::Outer&), but not by the same types as here\n  ";

}  // namespace

TEST_CASE("the same types on both sides are found") {
    CHECK(lookup_in<Visit>("", "visit") == "no error");
    CHECK(lookup_in<mismatch::Outer*>("", "root") == "no error");
    CHECK(lookup_in<Use>("", "use") == "no error");
    CHECK(lookup_in<Last>("", "last") == "no error");
    CHECK(lookup_in<Total>("", "total") == "no error");
}

TEST_CASE("a vtable of a package that differs is told by its class and its package") {
    const auto said_of = [](const std::string& flags) {
        const std::string path = plugin("vtables/plugin.cpp", "-DMORE_TYPES -DOTHER_PACKAGE=" + flags);
        return with_words(said(tenon::open(path).value().lookup<int(vtables::Other&)>("look")), {{"PLUGIN", path}});
    };
    CHECK(said_of("'\"test.vtables.same\"'") == "no error");
    CHECK(said_of("'\"test.vtables.swapped\"' -DSWAPPED") ==
          "type_mismatch: tenon: PLUGIN: \"look\" is int(vtables::Other&), but not by the same types as here\n"
          "  struct vtables::Codec, virtual function 1: expected 'encode: virtual int(int) in slot 0', found 'encode: "
          "virtual int(int) in slot 1'; its description was not kept up; it is in package \"test.vtables\"");
}

TEST_CASE("a difference in a pointee of a pointee is found and named") {
    CHECK(lookup_in<Visit>("-DOTHER_MEMBER_TYPE", "visit") ==
          visit_differs + "struct mismatch::Leaf, member 1: expected 'id: int @0', found 'id: unsigned int @0'");
    CHECK(
        lookup_in<Visit>("-DOTHER_MEMBER_ORDER", "visit") ==
        visit_differs +
            "struct mismatch::Leaf, member 1: expected 'id: int @0', found 'depth: int @0'; 1 further member differs");
    CHECK(lookup_in<Visit>("-DOTHER_MEMBER_NAME", "visit") ==
          visit_differs + "struct mismatch::Leaf, member 1: expected 'id: int @0', found 'key: int @0'");
    CHECK(lookup_in<Visit>("-DMORE_MEMBERS", "visit") ==
          visit_differs + "struct mismatch::Leaf, member 4: expected nothing, found 'visible: bool @9'");
    CHECK(lookup_in<Visit>("-DOTHER_ENUMERATOR_VALUE", "visit") ==
          visit_differs + "enum mismatch::Mode, enumerator 2: expected 'on = 1', found 'on = 2'");
    CHECK(lookup_in<Visit>("-DOTHER_ENUMERATOR_NAME", "visit") ==
          visit_differs + "enum mismatch::Mode, enumerator 2: expected 'on = 1', found 'enabled = 1'");
    CHECK(lookup_in<Visit>("-DMORE_ENUMERATORS", "visit") ==
          visit_differs + "enum mismatch::Mode, enumerator 3: expected nothing, found 'automatic = 2'");
}

TEST_CASE("a variable of a type that differs inside is refused like a function") {
    CHECK(lookup_in<mismatch::Outer*>("-DOTHER_MEMBER_TYPE", "root") ==
          "type_mismatch: tenon: PLUGIN: \"root\" is mismatch::Outer*, but not by the same types as here\n"
          "  struct mismatch::Leaf, member 1: expected 'id: int @0', found 'id: unsigned int @0'");
}

TEST_CASE("what does not reach the type that differs is found") {
    CHECK(lookup_in<Visit>("-DWITH_DESTRUCTOR", "visit") == "no error");
    CHECK(lookup_in<Use>("-DOTHER_MEMBER_TYPE", "use") == "no error");
}

TEST_CASE("a destructor added to a struct that is passed by value is found") {
    CHECK(lookup_in<Use>("-DWITH_DESTRUCTOR", "use") ==
          "type_mismatch: tenon: PLUGIN: \"use\" is int(mismatch::Value), but not by the same types as here\n"
          "  struct mismatch::Value: expected 'size 4 align 4 trivial', found 'size 4 align 4 nontrivial "
          "destroy'");
}

TEST_CASE("an alignas that moves one member and leaves size and alignment is found") {
    CHECK(lookup_in<Last>("-DOTHER_ALIGNMENT", "last") ==
          "type_mismatch: tenon: PLUGIN: \"last\" is int(const mismatch::Aligned&), but not by the same types as here\n"
          "  struct mismatch::Aligned, member 3: expected 'third: char @9', found 'third: char @10'");
}

TEST_CASE("of several differences the cause comes first") {
    CHECK(lookup_in<Total>("-DLARGER_PART", "total") ==
          "type_mismatch: tenon: PLUGIN: \"total\" is int(mismatch::Whole), but not by the same types as here\n"
          "  struct mismatch::Part, member 2: expected nothing, found 'y: int @4'; size: expected '4', found '8'\n"
          "  and 1 further difference (tenon-inspect diff lists them)");
}

namespace {

constexpr const char* remedy =
    ", which the dynamic linker found first; give the plugin's own hidden visibility, or open it with deep binding\n";

/// The message about a variable of which g++ makes one for the whole process, if another binary had it first.
std::string unique(const std::string& first) {
    return " is an inline variable, or one of a template; g++ makes one for the whole process, and " + first +
           " had it first; give it hidden visibility, or compile with -fno-gnu-unique (deep binding does not help)";
}

/// The line that the host prints of a lookup that is bound to the definition of another binary.
std::string bound(const char* plugin, const char* name, const char* to) {
    return std::string(name) + ": tenon: " + plugin + ": \"" + name + "\" is bound to the definition of " + to + remedy;
}

}  // namespace

TEST_CASE("of names that the program and other plugins define too, each lookup gets its own or is refused") {
    const std::string host = program("interposed/host.cpp", "", "-rdynamic"),
                      one = plugin("interposed/plugin.cpp", "-DNUMBER=1"),
                      two = plugin("interposed/plugin.cpp", "-DNUMBER=2");
    const Ran ran = run(host + " " + one + " " + two);
    CHECK(ran.status == 0);
    const auto expected = [](const char* self, const std::string& number) {
        return bound(self, "radius", "HOST") + "hidden_radius: 2\nstatic_radius: 3\n" +
               bound(self, "inline_radius", "HOST") + "only_here: 5\n" + number + "begun: tenon: " + self +
               ": exports no \"begun\"\n" + bound(self, "area", "HOST") + "hidden_area: 4\n";
    };
    // g++ makes an instance of a template unique in the process (STB_GNU_UNIQUE), clang++ does not.
    CHECK(with_words(ran.output, {{"ONE", one}, {"TWO", two}, {"HOST", host}}) ==
          expected("ONE", "number: 1\n") +
              expected("TWO",
                       is_clang(compiler()) ? "number: 2\n" : "number: tenon: TWO: \"number\"" + unique("ONE") + "\n"));
}

TEST_CASE("with deep binding a plugin has its own symbols") {
    const std::string host = program("interposed/host.cpp", "", "-rdynamic"),
                      one = plugin("interposed/plugin.cpp", "-DNUMBER=1");
    const Ran ran = run(host + " " + one + " deep");
    CHECK(ran.status == 0);
    CHECK(with_words(ran.output, {{"ONE", one}, {"HOST", host}}) ==
          "radius: 1\nhidden_radius: 2\nstatic_radius: 3\ninline_radius: 4\nonly_here: 5\nnumber: 1\n"
          "begun: tenon: ONE: exports no \"begun\"\narea: 1\nhidden_area: 4\n");
}

TEST_CASE("a program that does not export its symbols interposes nothing") {
    const std::string host = program("interposed/host.cpp"),
                      one = plugin("interposed/plugin.cpp", "-DNUMBER=1 -DWITH_INIT");
    CHECK(run(host + " " + one) ==
          Ran{0,
              "radius: 1\nhidden_radius: 2\nstatic_radius: 3\ninline_radius: 4\nonly_here: 5\nnumber: 1\n"
              "begun: 1\narea: 1\nhidden_area: 4\n"});
}

TEST_CASE("an init function that is bound to another binary's is not run") {
    const std::string host = program("interposed/host.cpp", "", "-rdynamic"),
                      one = plugin("interposed/plugin.cpp", "-DNUMBER=1 -DWITH_INIT");
    const Ran ran = run(host + " " + one);
    CHECK(with_words(ran.output, {{"ONE", one}, {"HOST", host}}) ==
          std::string("tenon: ONE: init function \"begin\" is bound to the definition of HOST") + remedy);
}

namespace {

/// The message about a hidden slot.
std::string hidden(const std::string& path, const std::string& what, const std::string& slot) {
    return "slot_hidden: tenon: " + path + ": " + what + " is recorded but its slot " + slot +
           " is not exported; a version script, --exclude-libs or objcopy hides it: " + "write '" +
           slot.substr(0, slot.find('.')) +
           ".*;' under 'global:' in the version script, and exclude no archive that exports";
}

std::string version_script(const std::string& text) {
    const fs::path script = new_directory() / "script";
    std::ofstream(script) << text;
    return "-Wl,--version-script=" + script.string();
}

}  // namespace

TEST_CASE("slots that a version script hides are told of, and how it shows them") {
    const std::string hide = version_script("{ local: *; };\n"),
                      show = version_script("{ global: tenon.*; tenon_init.*; local: *; };\n");
    const std::string path = plugin("mismatch/plugin.cpp", hide);
    const tenon::Plugin opened = tenon::open(path).value();
    CHECK(said(opened.lookup<Visit>("visit")) == hidden(path, "\"visit\"", "tenon..visit"));
    CHECK(said(opened.lookup<mismatch::Outer*>("root")) == hidden(path, "\"root\"", "tenon.root"));
    const std::string init = plugin("init/plugin.cpp", hide);
    CHECK(said(tenon::open(init)) == hidden(init, "init function \"first\"", "tenon_init.first"));
    const tenon::Plugin shown = tenon::open(plugin("mismatch/plugin.cpp", show)).value();
    CHECK(said(shown.lookup<Visit>("visit")) == "no error");
    CHECK(said(shown.lookup<mismatch::Outer*>("root")) == "no error");
    CHECK(said(tenon::open(plugin("init/plugin.cpp", show))) == "no error");
}

TEST_CASE("slots that tools hide are told of") {
    const std::string object = build(source_of("mismatch/plugin.cpp"), "-c -fPIC", compiler(), "plugin.o");
    const fs::path made = new_directory();
    const std::string archive = (made / "libplugin.a").string(), localized = (made / "localized.o").string();
    const auto link = [&](const std::string& name, const std::string& what) {
        const std::string path = (made / name).string();
        REQUIRE(run(compiler() + " -shared -o " + path + " " + what).status == 0);
        return path;
    };
    REQUIRE(run("ar rc " + archive + " " + object).status == 0);
    const std::string excluded =
        link("excluded.so", "-Wl,--exclude-libs,ALL -Wl,--whole-archive " + archive + " -Wl,--no-whole-archive");
    CHECK(said(tenon::open(excluded).value().lookup<Visit>("visit")) == hidden(excluded, "\"visit\"", "tenon..visit"));
    CHECK(said(tenon::open(link("whole.so", "-Wl,--whole-archive " + archive + " -Wl,--no-whole-archive"))
                   .value()
                   .lookup<Visit>("visit")) == "no error");
    // The linker takes no object of an archive that nobody asks for.
    const std::string left_out = link("left_out.so", archive);
    CHECK(
        said(tenon::open(left_out)) ==
        "no_manifest: tenon: " + left_out +
            ": has no tenon records: it is not built with tenon, or its linker left out the object that is (link an archive with --whole-archive)");
    if (!is_here("objcopy")) return;
    REQUIRE(run("objcopy --localize-symbol=tenon..visit " + object + " " + localized).status == 0);
    const std::string local = link("local.so", localized);
    CHECK(said(tenon::open(local).value().lookup<Visit>("visit")) == hidden(local, "\"visit\"", "tenon..visit"));
}

TEST_CASE("an entity that is not the plugin's own is told by its cause, with what helps") {
    const std::string path = plugin("slots/plugin.cpp", "-DNUMBER=1"), other = plugin("slots/plugin.cpp", "-DNUMBER=2");
    const tenon::Plugin opened = tenon::open(path).value();
    CHECK(
        said(opened.lookup<void(int)>("on_shutdown")) ==
        "symbol_not_found: tenon: " + path +
            ": \"on_shutdown\" is declared weak, and nothing defines it; define it in the plugin, or export it only where it is defined");
    CHECK(
        said(
            tenon::open(plugin("slots/plugin.cpp", "-DNUMBER=3 -DDEFINES")).value().lookup<void(int)>("on_shutdown")) ==
        "no error");
    for (const std::string& text :
         {said(opened.lookup<unsigned long(const char*)>("length")), said(opened.lookup<int>("arguments"))}) {
        CHECK(text.starts_with("interposed: tenon: " + path + ": \""));
        CHECK(text.find(", not to this plugin; export") != text.npos);
        CHECK(text.find("libc.so") != text.npos);
        CHECK(text.ends_with("; export a function of the plugin that uses it"));
    }
    CHECK(opened.lookup<unsigned long(const char*)>("own_length").value()("four") == 4);

    const tenon::Plugin second = tenon::open(other).value(),
                        deep = tenon::open(plugin("slots/plugin.cpp", "-DNUMBER=4"), {.deep_binding = true}).value();
    const tenon::Plugin own =
        tenon::open(plugin("slots/plugin.cpp", is_clang(compiler()) ? "-DNUMBER=5 -O1" : "-DNUMBER=5 -fno-gnu-unique"))
            .value();
    for (const char* const name : {"shared", "made"}) {
        INFO(name);
        CHECK(*opened.lookup<int>(name).value() == 1);
        CHECK(*own.lookup<int>(name).value() == 5);
        if (is_clang(compiler())) continue;  // makes none unique
        for (const tenon::Plugin& late : {second, deep})
            CHECK(said(late.lookup<int>(name)) ==
                  "interposed: tenon: " + std::string(late.path()) + ": \"" + name + "\"" + unique(path));
    }
    CHECK(*second.lookup<int>("hidden_shared").value() == 2);
}

TEST_CASE("a program that is linked with a plugin shares its entities with it") {
    const std::string library = plugin("slots/library.cpp");
    for (const char* const flags : {"", "-rdynamic", "-no-pie", "-no-pie -rdynamic", "-Wl,-z,now"}) {
        const std::string compile = std::string(flags).starts_with("-no-pie") ? "-fno-pie" : "";
        if (!knows(compile + " " + flags)) continue;
        INFO(flags);
        const std::string host = program("slots/host.cpp", compile, flags + (" " + library));
        CHECK(run(host + " " + library) == Ran{0, "the same\nthe same\n"});
    }
    // The copy is that of another library, or of another size than the plugin's variable.
    const std::string other = plugin("slots/library.cpp", "-O1"),
                      host = program("slots/host.cpp", "-fno-pie", "-no-pie " + library + " " + other);
    CHECK(run(host + " " + other) ==
          Ran{0, "tenon: " + other + ": \"radius\" is bound to the definition of " + host + remedy + "tenon: " + other +
                     ": \"area\" is bound to the definition of " + host + remedy});
    struct Content {
        std::string path, before;
        explicit Content(const std::string& of) : path(of), before(copy_of(of)) {}
        ~Content() { fs::copy_file(before, path, fs::copy_options::overwrite_existing); }
    } const kept(library);
    const std::string small = program("slots/host.cpp", "-fno-pie -DASKED=long", "-no-pie " + library);
    fs::copy_file(plugin("slots/library.cpp", "-DRADIUS=long"), library, fs::copy_options::overwrite_existing);
    CHECK(run(small + " " + library)
              .output.find(library + ": \"radius\" is bound to the definition of " + small + remedy) !=
          std::string::npos);
}

TEST_CASE("a lookup that fails says when the file is another by now") {
    const std::string path = copy_of(plugin("init/plugin.cpp"));
    const tenon::Plugin opened = tenon::open(path).value();
    const std::string replaced =
        "\n  the file was replaced after it was loaded; this process keeps what it loaded, and Plugin::reload opens the new one beside it";
    CHECK_FALSE(said(opened.lookup<int>("radius")).ends_with(replaced));
    fs::rename(copy_of(plugin("basic/plugin.cpp")), path);
    CHECK(tenon::open(path).value() == opened);
    CHECK(said(opened.lookup<int>("radius")).ends_with(replaced));
}

TEST_CASE("a hidden slot is not mistaken for that of a library that the plugin needs") {
    const fs::path script = new_directory() / "script";
    std::ofstream(script) << "{ local: *; };\n";
    const std::string shown = plugin("mismatch/plugin.cpp");
    const std::string path =
        plugin("mismatch/plugin.cpp", "-O1 -Wl,--version-script=" + script.string() + " -Wl,--no-as-needed " + shown);
    CHECK(tenon::open(path).value().lookup<Visit>("visit").error().code == tenon::Errc::slot_hidden);
}

TEST_CASE("methods are called through an interface") {
    const tenon::Plugin opened = tenon::open(plugin("interface/plugin.cpp")).value();
    const auto codec = opened.lookup<interface::Codec&()>("codec");
    REQUIRE(said(codec) == "no error");
    CHECK((*codec)().encode(1) == 14);
    CHECK((*codec)().decode(14) == 1);
    CHECK((*codec)().calls == 1);
}

TEST_CASE("an interface whose virtual functions are others is refused, though its description was not kept up") {
    const std::string not_kept_up = "; its description was not kept up",
                      moved =
                          "struct interface::Codec, virtual function 1: expected 'encode: virtual int(int) in slot "
                          "0', found 'encode: virtual int(int) in slot 1'" +
                          not_kept_up,
                      head = "size 16 align 8 nontrivial copy assign ";
    const std::pair<const char*, std::string> variants[] = {
        {"-DREORDERED", moved},
        {"-DVIRTUAL_DESTRUCTOR", "struct interface::Codec: expected '" + head + "polymorphic derived @12', found '" +
                                     head + "destroy polymorphic virtual_destructor derived @12'"},
        {"-DAPPENDED -DKEPT_UP",
         "struct interface::Codec, member 3: expected 'calls: int @8', found 'flush: virtual int()'"},
    };
    for (const auto& [flags, difference] : variants) {
        INFO(flags);
        const std::string path = plugin("interface/plugin.cpp", std::string(flags) + " -Wno-non-virtual-dtor");
        CHECK(said(tenon::open(path).value().lookup<interface::Codec&()>("codec")) ==
              "type_mismatch: tenon: " + path +
                  ": \"codec\" is interface::Codec&(), but not by the same types as here\n  " + difference);
    }
}

TEST_CASE("a plugin whose description leaves out a virtual function of an interface is refused before it is loaded") {
    for (const auto& [flags, slot] : {std::pair("-DINSERTED", "0"), std::pair("-DAPPENDED", "2")}) {
        const std::string path = plugin("interface/plugin.cpp", flags);
        CHECK(said(tenon::open(path)) ==
              "inconsistent: tenon: " + path +
                  ": struct interface::Codec: its description leaves out 1 virtual function (from slot " + slot +
                  " of its vtable on); list every virtual function that the class declares, overriders among them, "
                  "and its bases by TENON_DESCRIBE_DERIVED");
    }
}

TEST_CASE("a member that the plugin may change in a const object is refused") {
    const mutated::Found counter{1, 7};
    CHECK(tenon::open(plugin("mutable/plugin.cpp"))
              .value()
              .lookup<int(const mutated::Found&)>("found")
              .value()(counter) == 7);
    const std::string path = plugin("mutable/plugin.cpp", "-DMUTABLE=mutable");
    const tenon::Plugin opened = tenon::open(path).value();
    CHECK(said(opened.lookup<int(const mutated::Found&)>("found"))
              .ends_with("\n  struct mutated::Found, member 1: expected 'hits: int @0', found 'hits: mutable int @0'"));
    CHECK(said(opened.lookup<int(const mutated::Described&)>("described"))
              .ends_with(
                  "\n  struct mutated::Described, member 1: expected 'hits: int @0', found 'hits: mutable int @0'"));
}
