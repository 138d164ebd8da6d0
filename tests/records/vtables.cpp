// SPDX-License-Identifier: BSL-1.0
#include <tenon/records/vtables.hpp>

#include <tenon/manifest/manifest.hpp>

#include "../catch.hpp"
#include "../elf_maker.hpp"
#include "../plugin_builder.hpp"
#include "../plugins/interface/api.hpp"

#include <fstream>
#include <list>
#include <string>
#include <vector>

using namespace building;
using tenon::Manifest;
using tenon::Vtable;

namespace {

/// Kept alive, as its answers are views.
Manifest interface_built(const std::string& flags, const std::string& cxx = compiler()) {
    static std::list<Manifest> kept;
    return kept.emplace_back(Manifest::read(plugin("interface/plugin.cpp", flags, cxx)).value());
}

/// A plugin of these sources, each of which begins with the headers of a plugin.
std::string plugin_of(const std::vector<std::string>& sources) {
    const fs::path made = new_directory();
    std::string further;
    for (std::size_t k = 0; k < sources.size(); ++k) {
        const fs::path path = made / (std::to_string(k) + ".cpp");
        std::ofstream(path) << "#include <tenon/describe.hpp>\n#include <tenon/export.hpp>\n" << sources[k];
        if (k != 0) further += "'" + path.string() + "' ";
    }
    return build(made / "0.cpp", "-shared -fPIC " + further, compiler(), "plugin.so");
}

/// A vtable as text: "struct interface::Codec: encode 0, decode 1 of 2".
std::string said_of(const Vtable& table) {
    std::string text = table.subject();
    for (const Vtable::Function& one : table.functions)
        text += (&one == table.functions.data() ? ": " : ", ") + std::string(one.item.substr(0, one.item.find(':'))) +
                " " + std::to_string(one.slot);
    return text + (table.slots ? " of " + std::to_string(*table.slots) : " of a final class");
}

std::vector<std::string> texts(const std::vector<tenon::Difference>& differences) {
    std::vector<std::string> all;
    for (const tenon::Difference& difference : differences) all.push_back(difference.text());
    return all;
}

}  // namespace

TEST_CASE("a manifest tells the slots of virtual functions, whichever compiler built the plugin") {
    for (const std::string& cxx : compilers()) {
        const std::vector<Vtable> vtables = interface_built("", cxx).vtables();
        REQUIRE(vtables.size() == 1);
        CHECK(said_of(vtables[0]) == "struct interface::Codec: encode 0, decode 1 of 2");
        CHECK(vtables[0].functions[0].item == "encode: virtual int(int)");
        CHECK(said_of(interface_built("-DINSERTED -DKEPT_UP", cxx).vtables()[0]) ==
              "struct interface::Codec: reset 0, encode 1, decode 2 of 3");
        CHECK(said_of(interface_built("-DINSERTED -DNOMINAL", cxx).vtables()[0]) == "struct interface::Codec of 3");
    }
}

TEST_CASE("a class is listed once, however many statements reach it, and a final class without its size") {
    const std::string path =
        plugin_of({"#if defined(__clang__) && __clang_major__ >= 21\n"  // they know a warning of `more`
                   "#pragma clang diagnostic ignored \"-Wunnecessary-virtual-specifier\"\n"
                   "#endif\n"
                   "struct Base { virtual void run() = 0; protected: ~Base() = default; };\n"
                   "struct Last final : Base { void run() override {} virtual int more() { return 0; } };\n"
                   "TENON_DESCRIBE(Base, run);\nTENON_DESCRIBE_DERIVED(Last, (Base), run, more);\n"
                   "static Last last;\nBase& base() { return last; }\nLast& both(Base&) { return last; }\n"
                   "TENON_EXPORT(base);\nTENON_EXPORT(both);\n"});
    std::vector<std::string> all;
    const Manifest manifest = Manifest::read(path).value();
    CHECK(said(manifest.verify()) == "no error");
    for (const Vtable& vtable : manifest.vtables()) all.push_back(said_of(vtable));
    CHECK(all == std::vector<std::string>{"struct Base: run 0 of 1", "struct Last: run 0, more 1 of a final class"});
}

TEST_CASE("a difference of vtables shows the first function that moved, and the sizes") {
    const Vtable kept = interface_built("").vtables()[0];
    const auto against = [&](const char* flags) {
        return texts(tenon::differences(kept, interface_built(flags).vtables()[0]));
    };
    const std::string moved =
        "struct interface::Codec, virtual function 1: expected 'encode: virtual int(int) in slot 0', "
        "found 'encode: virtual int(int) in slot 1'";
    const std::string larger = "struct interface::Codec, vtable: expected '2 slots', found '3 slots'";
    CHECK(against("-O2").empty());
    CHECK(against("-DREORDERED") == std::vector{moved});
    const auto nominal = [&](const std::string& flags) { return interface_built("-DNOMINAL " + flags).vtables()[0]; };
    CHECK(texts(tenon::differences(nominal(""), nominal("-DAPPENDED"))) == std::vector{larger});
}

TEST_CASE("abi_hash and exports notice a virtual function that moved, though the description was not kept up") {
    const std::uint64_t hash = interface_built("").abi_hash();
    for (const std::string& cxx : compilers())
        for (const char* flags : {"-O0", "-O2 -g"}) CHECK(interface_built(flags, cxx).abi_hash() == hash);
    CHECK(interface_built("").exports<interface::Codec&()>("codec"));
    const Manifest other = interface_built("-DREORDERED");
    CHECK(other.exports()[0].hash == interface_built("").exports()[0].hash);
    CHECK(other.abi_hash() != hash);
    CHECK(!other.exports<interface::Codec&()>("codec"));
    for (const std::string flags : {"-DINSERTED", "-DAPPENDED"}) {
        CHECK(interface_built("-DNOMINAL " + flags).exports()[0].hash ==
              interface_built("-DNOMINAL").exports()[0].hash);
        CHECK(interface_built("-DNOMINAL " + flags).abi_hash() != interface_built("-DNOMINAL").abi_hash());
    }
}

TEST_CASE("a binary whose translation units saw two vtables of one class is inconsistent") {
    const std::string api = source_of("interface/api.hpp").string();
    const auto source = [&](const std::string& flag, const std::string& name) {
        return flag + "#include \"" + api + "\"\nvoid " + name + "(interface::Codec&) {}\nTENON_EXPORT(" + name +
               ");\n";
    };
    CHECK(said(Manifest::read(plugin_of({source("", "one"), source("", "other")}))) == "no error");
    const std::string path =
        plugin_of({source("#define NOMINAL\n", "one"), source("#define NOMINAL\n#define APPENDED\n", "other")});
    CHECK(said(Manifest::read(path)) ==
          "inconsistent: tenon: " + path +
              ": holds two vtables of struct interface::Codec: its translation units saw different headers or flags\n"
              "  struct interface::Codec, vtable: expected '2 slots', found '3 slots'");
}

TEST_CASE("a vtable of a class without a line is listed without names") {
    const std::string path =
        plugin_of({"struct Base { virtual void run(); };\nTENON_DESCRIBE(Base, run);\nTENON_USES(Base);\n"});
    const Manifest manifest = Manifest::read(path).value();
    REQUIRE(manifest.vtables().size() == 1);
    CHECK(manifest.vtables()[0].line.empty());
    CHECK(manifest.vtables()[0].functions[0].slot == 0);
    CHECK(manifest.vtables()[0].slots == 1u);
    CHECK(said(manifest.verify()) == "no error");

    Vtable named = interface_built("").vtables()[0], unnamed = named;
    unnamed.line = {};
    for (Vtable::Function& one : unnamed.functions) one.item = {};
    CHECK(tenon::differences(unnamed, named).empty());
    unnamed.functions[1].slot = 7;
    CHECK(texts(tenon::differences(unnamed, named)) ==
          std::vector<std::string>{
              "struct interface::Codec, virtual function 2: expected 'decode: virtual int(int) const in slot 7', "
              "found 'decode: virtual int(int) const in slot 1'"});
    unnamed.functions.pop_back();
    CHECK(texts(tenon::differences(unnamed, unnamed)).empty());
    CHECK(texts(tenon::differences(unnamed, named)) ==
          std::vector<std::string>{
              "struct interface::Codec, virtual functions that are listed: expected '1', found '2'"});
}

TEST_CASE("wrong records of vtables are damage") {
    using namespace making;
    const auto read = [](const std::string& fields) {
        const std::string file = library(toolchain() + record(RecordType::vtables, fields + u32(0)));
        const tenon::Result<Manifest> manifest = Manifest::read(file.data(), file.size(), "made.so");
        return manifest ? said(manifest->verify()) : said(manifest);
    };
#if defined(__x86_64__)
    const std::string slot_0 = hash(1) + hash(0), slot_1 = hash(9) + hash(0);
#else
    const std::string slot_0 = hash(0) + hash(1), slot_1 = hash(8) + hash(1);
#endif
    CHECK(read(u32(1) + hash(7) + u32(1) + u32(1) + slot_0 + slot_1) == "no error");
    CHECK(read(u32(1) + hash(7) + u32(1) + u32(0) + slot_0) == "no error");
    CHECK(
        read(u32(1) + hash(7) + u32(1) + u32(11) + slot_1 + slot_1 + slot_1)
            .find(
                "inconsistent: tenon: made.so: a class in no package: its description lists virtual functions beyond its vtable of 1 slots") ==
        0);
    CHECK(read(u32(1) + hash(7) + u32(0) + u32(16) + slot_0 + slot_1).find("a record of tenon: shape of a vtable") !=
          std::string::npos);
    CHECK(read(u32(1) + hash(7) + u32(0) + u32(3) + slot_0).find("a record of tenon: constants of a vtable") !=
          std::string::npos);
    CHECK(read(u32(1) + hash(7) + u32(0xffffffff) + u32(1) + slot_0).find("a record of tenon: constants of a vtable") !=
          std::string::npos);
    CHECK(read(u32(0xffffffff) + hash(7)).find("a record of tenon: number of classes") != std::string::npos);
    CHECK(read(u32(1) + hash(7) + u32(0) + u32(1) + hash(2) + hash(0)) ==
          "damaged: tenon: made.so: damaged: a vtable does not match its class: \"a class in no package\"");

    // A record with more or fewer functions than the class lists.
    const Manifest good = interface_built("");
    std::ifstream file(good.path(), std::ios::binary);
    std::string content{std::istreambuf_iterator<char>(file), {}};
    const std::string head = hash(good.vtables()[0].line_hash) + u32(2) + u32(9),
                      other = hash(good.vtables()[0].line_hash) + u32(3) + u32(0);
    const std::size_t at = content.find(head);
    REQUIRE(at != std::string::npos);
    content.replace(at, head.size(), other);
    CHECK(said(Manifest::read(content.data(), content.size(), "made.so").value().verify()) ==
          "damaged: tenon: made.so: damaged: a vtable does not match its class: \"struct interface::Codec\"");
}
