// SPDX-License-Identifier: BSL-1.0
#include <tenon/records/vtable_account.hpp>

#include <tenon/manifest/manifest.hpp>

#include "../catch.hpp"
#include "../plugin_builder.hpp"

#include <fstream>
#include <string>

using namespace building;
using tenon::Manifest;

namespace {

/// The message about a plugin with this source, whose class is Subject.
std::string said_of_plugin(const std::string& source, const std::string& cxx = compiler()) {
    const fs::path made = new_directory();
    std::ofstream(made / "plugin.cpp") << "#include <tenon/describe.hpp>\n#include <tenon/export.hpp>\n"
                                       << source << "\nvoid take(Subject&) {}\nTENON_EXPORT(take);\n";
    const std::string path = build(made / "plugin.cpp", "-shared -fPIC", cxx, "plugin.so"),
                      message = said(Manifest::read(path));
    const std::string head = "inconsistent: tenon: " + path + ": ";
    return message.starts_with(head) ? message.substr(head.size()) : message;
}

std::string leaves_out(const std::string& functions, int slot, const std::string& subject = "struct Subject") {
    return subject + ": its description leaves out " + functions + " (from slot " + std::to_string(slot) +
           " of its vtable on); list every virtual function that the class declares, overriders among them, and its bases by "
           "TENON_DESCRIBE_DERIVED";
}

}  // namespace

TEST_CASE("complete descriptions account for their vtables, whichever compiler built the plugin") {
    for (const std::string& cxx : compilers()) {
        CAPTURE(cxx);
        CHECK(said(Manifest::read(plugin("accounted/plugin.cpp", "", cxx))) == "no error");
        CHECK(said(Manifest::read(plugin("accounted/plugin.cpp", "-O2 -fno-rtti -DNO_RTTI", cxx))) == "no error");
    }
}

TEST_CASE("a base that is left out is refused, though its destructor is seen") {
    for (const std::string& cxx : compilers())
        CHECK(said_of_plugin("struct Reader { virtual ~Reader() = default; virtual int read(int n) { return n; } };\n"
                             "struct Subject : Reader { int position = 0; };\n"
                             "TENON_DESCRIBE(Subject, position);",
                             cxx) == leaves_out("1 virtual function", 0));
}

TEST_CASE("a base that is left out is refused, though functions are listed") {
    CHECK(said_of_plugin("struct Reader { virtual int read(int n) { return n; } virtual int peek() { return 0; } };\n"
                         "struct Subject : Reader { virtual int more() { return 1; } };\n"
                         "TENON_DESCRIBE(Subject, more);") == leaves_out("2 virtual functions", 0));
}

TEST_CASE("a base of the base that is left out is refused in the description of the base") {
    CHECK(
        said_of_plugin(
            "struct Lowest { virtual int low() { return 0; } };\nstruct Base : Lowest { virtual int middle() { return 0; } };\n"
            "struct Subject : Base { virtual int more() { return 1; } };\n"
            "TENON_DESCRIBE(Base, middle);\nTENON_DESCRIBE_DERIVED(Subject, (Base), more);") ==
        leaves_out("1 virtual function", 0, "struct Base"));
}

TEST_CASE("virtual functions that are left out are refused, wherever they stand") {
    const auto with = [](const std::string& functions, const std::string& listed) {
        return said_of_plugin("struct Subject { " + functions +
                              " protected: ~Subject() = default; };\nTENON_DESCRIBE(Subject, " + listed + ");");
    };
    CHECK(with("virtual void a() {} virtual void b() {} virtual void c() {}", "b, c") ==
          leaves_out("1 virtual function", 0));
    CHECK(with("virtual void a() {} virtual void b() {} virtual void c() {}", "a, c") ==
          leaves_out("1 virtual function", 1));
    CHECK(with("virtual void a() {} virtual void b() {} virtual void c() {}", "a, b") ==
          leaves_out("1 virtual function", 2));
    CHECK(with("virtual void a() {} virtual void b() {} virtual void c() {}", "b") ==
          leaves_out("2 virtual functions", 0));
    CHECK(with("virtual void a() {} virtual void b() {} virtual void b(int) {}", "a, (b, void())") ==
          leaves_out("1 virtual function", 2));
}

TEST_CASE("two functions that are left out are not mistaken for a virtual destructor") {
    CHECK(
        said_of_plugin(
            "struct Subject { virtual void a() {} virtual void b() {} virtual ~Subject() = default; virtual void c() {} };\n"
            "TENON_DESCRIBE(Subject, c);") == leaves_out("2 virtual functions", 0));
    CHECK(
        said_of_plugin(
            "struct Subject { virtual void a() {} virtual ~Subject() = default; virtual void b() {} virtual void c() {} };\n"
            "TENON_DESCRIBE(Subject, a, c);") == leaves_out("1 virtual function", 1));
    CHECK(said_of_plugin("struct Base { virtual ~Base() = default; };\n"
                         "struct Subject : Base { virtual void a() {} virtual void b() {} };\n"
                         "TENON_DESCRIBE(Base);\nTENON_DESCRIBE_DERIVED(Subject, (Base));") ==
          leaves_out("2 virtual functions", 2));
}

TEST_CASE("an overrider with a slot of its own must be listed") {
    const std::string classes =
        "struct Reader { virtual int read() = 0; protected: ~Reader() = default; };\n"
        "struct Writer { virtual int write() = 0; protected: ~Writer() = default; };\n"
        "struct Subject : Reader, Writer { int read() override { return 0; } int write() override { return 0; } protected: ~Subject() = default; };\n"
        "TENON_DESCRIBE(Reader, read);\nTENON_DESCRIBE(Writer, write);\n";
    CHECK(said_of_plugin(classes + "TENON_DESCRIBE_DERIVED(Subject, (Reader, Writer));") ==
          leaves_out("1 virtual function", 1));
    CHECK(said_of_plugin(classes + "TENON_DESCRIBE_DERIVED(Subject, (Reader, Writer), write);") == "no error");
}

// clang++ 21 and later warn of a virtual function that nobody can override.
const std::string in_final_class =
    "#if defined(__clang__) && __clang_major__ >= 21\n"
    "#pragma clang diagnostic ignored \"-Wunnecessary-virtual-specifier\"\n"
    "#endif\n";

TEST_CASE("the slots of a final class are accounted for up to the last listed function") {
    CHECK(said_of_plugin(in_final_class +
                         "struct Subject final { virtual void a() {} virtual void b() {} virtual void c() {} };\n"
                         "TENON_DESCRIBE(Subject, a, c);") == leaves_out("1 virtual function", 1));
}

TEST_CASE("the reader refuses a listed function of a final class that is not virtual") {
    CHECK(
        said_of_plugin(
            in_final_class +
            "struct Subject final { virtual void a() {} void b(); };\nvoid Subject::b() {}\nTENON_DESCRIBE(Subject, a, b);") ==
        "struct Subject: its description lists a function that is not virtual");
}

TEST_CASE("classes in a package or only in TENON_USES are accounted for as well") {
    const std::string subject =
        "struct Subject { virtual void a() {} virtual void b() {} protected: ~Subject() = default; };\nTENON_DESCRIBE(Subject, b);\n";
    const auto said_of_uses = [&](const std::string& source) {
        const fs::path made = new_directory();
        std::ofstream(made / "plugin.cpp")
            << "#include <tenon/describe.hpp>\n#include <tenon/export.hpp>\n#include <tenon/package.hpp>\n"
            << source;
        return said(Manifest::read(build(made / "plugin.cpp", "-shared -fPIC", compiler(), "plugin.so")));
    };
    CHECK(said_of_uses(subject + "TENON_PACKAGE(\"acme\", Subject);\nTENON_USES(Subject);\n")
              .ends_with(leaves_out("1 virtual function", 0)));
    CHECK(said_of_uses(subject + "TENON_USES(Subject);\n")
              .ends_with(leaves_out("1 virtual function", 0, "a class in no package")));
}
