// SPDX-License-Identifier: BSL-1.0
#include <tenon/manifest/manifest.hpp>

#include "../catch.hpp"
#include "../plugin_builder.hpp"
#include "../plugins/basic/api.hpp"

#include <algorithm>
#include <fstream>
#include <string>
#include <utility>
#include <vector>

using namespace building;
using tenon::Manifest;

namespace {

/// The path of a plugin made of these lines.
std::string plugin_of(const std::string& lines, const std::string& flags = "", const std::string& cxx = compiler()) {
    const fs::path made = new_directory() / "plugin.cpp";
    std::ofstream(made) << "#include <tenon/export.hpp>\n#include <tenon/package.hpp>\n" << lines;
    return build(made, "-shared -fPIC " + flags, cxx, "plugin.so");
}

}  // namespace

TEST_CASE("metadata is read from the file") {
    const Manifest manifest =
        Manifest::read(plugin_of("TENON_METADATA(\"key\", \"a value; of \\\"any\\\" characters\");\n"
                                 "namespace inner { TENON_METADATA(\"empty\", \"\"); }\n"))
            .value();
    std::vector<std::pair<std::string, std::string>> all;
    for (const tenon::Metadatum& metadatum : manifest.metadata()) all.emplace_back(metadatum.key, metadatum.value);
    std::sort(all.begin(), all.end());
    CHECK(all ==
          std::vector<std::pair<std::string, std::string>>{{"empty", ""}, {"key", "a value; of \"any\" characters"}});
    CHECK(said(manifest.verify()) == "no error");
}

TEST_CASE("a manifest tells whether a lookup would succeed") {
    const Manifest manifest = Manifest::read(plugin("basic/plugin.cpp")).value();
    CHECK(manifest.exports<int(int, int)>("add"));
    CHECK(manifest.exports<void(basic::Image&)>("fill"));
    CHECK(manifest.exports<int>("radius"));
    CHECK(manifest.exports<const int>("radius"));
    CHECK(manifest.exports<const int>("version"));
    CHECK(manifest.exports<int()>("safe"));
    CHECK(!manifest.exports<int>("version"));
    CHECK(!manifest.exports<long(int, int)>("add"));
    CHECK(!manifest.exports<int>("add"));
    CHECK(!manifest.exports<int()>("radius"));
    CHECK(!manifest.exports<int(int, int) noexcept>("add"));
    CHECK(!manifest.exports<int(int, int)>("none"));
}

TEST_CASE("the records of real plugins of every compiler verify") {
    for (const std::string& cxx : compilers())
        for (const char* source : {"basic/plugin.cpp", "equal/plugin.cpp", "mismatch/plugin.cpp"})
            CHECK(said(Manifest::read(plugin(source, "", cxx)).value().verify()) == "no error");
}

TEST_CASE("abi_hash is the same number for the same interface") {
    const std::uint64_t hash = Manifest::read(plugin("equal/plugin.cpp")).value().abi_hash();
    for (const std::string& cxx : compilers())
        for (const char* flags : {"-O0", "-O2 -g", "-DOTHER_BODY", "-s", "-DNDEBUG"})
            CHECK(Manifest::read(plugin("equal/plugin.cpp", flags, cxx)).value().abi_hash() == hash);
    CHECK(Manifest::read(plugin("basic/plugin.cpp")).value().abi_hash() != hash);
}

TEST_CASE("abi_hash depends on everything that is offered, and not on the order of statements or on metadata") {
    const std::string one = "int a() { return 1; }\nint b;\nvoid c() {}\n";
    const auto hash = [&](const std::string& statements) {
        return Manifest::read(plugin_of(one + statements)).value().abi_hash();
    };
    const std::uint64_t first = hash("TENON_EXPORT(a, b);\n");
    CHECK(hash("TENON_EXPORT(b, a);\n") == first);
    CHECK(hash("TENON_EXPORT(b);\nTENON_EXPORT(a);\n") == first);
    CHECK(hash("TENON_EXPORT(a, b);\nTENON_METADATA(\"k\", \"v\");\nTENON_SEAL();\n") == first);
    CHECK(hash("TENON_EXPORT(a);\n") != first);
    CHECK(hash("TENON_EXPORT(a);\nTENON_EXPORT_AS(d, b);\n") != first);
    CHECK(hash("TENON_EXPORT(a, b);\nTENON_INIT(c);\n") != first);
    CHECK(hash("TENON_EXPORT(a, b);\nstruct S { int x; };\nTENON_PACKAGE(\"p\", S);\nTENON_USES(S);\n") != first);
}
