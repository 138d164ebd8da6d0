// SPDX-License-Identifier: BSL-1.0
#include <tenon/loader/plugin.hpp>

#include <tenon/identity/type_text.hpp>
#include <tenon/manifest/manifest.hpp>

#include "../catch.hpp"
#include "../plugin_builder.hpp"
#include "../plugins/basic/api.hpp"
#include "../plugins/registry/api.hpp"

#include <fstream>
#include <iterator>
#include <string>
#include <type_traits>
#include <utility>

using namespace building;
using tenon::Errc;

namespace {

tenon::Plugin basic_plugin() { return tenon::open(plugin("basic/plugin.cpp")).value(); }

std::string of_basic(const std::string& text) { return "tenon: " + plugin("basic/plugin.cpp") + ": " + text; }

}  // namespace

TEST_CASE("a function is found by its exact type and called") {
    const auto found = basic_plugin().lookup<int(int, int)>("add");
    REQUIRE(said(found) == "no error");
    CHECK((*found)(3, 4) == 7);
    CHECK(found->get()(3, 4) == 7);

    unsigned char pixels[6] = {};
    basic::Image image{pixels, 3, 2};
    basic_plugin().lookup<void(basic::Image&)>("fill").value()(image);
    CHECK(pixels[0] == 7);
    CHECK(pixels[5] == 7);
}

TEST_CASE("a variable is found by its exact type, read and written") {
    const tenon::Symbol<int> radius = basic_plugin().lookup<int>("radius").value();
    CHECK(*radius == 3);
    *radius = 4;
    CHECK(basic_plugin().lookup<int()>("doubled_radius").value()() == 8);
    *radius = 3;

    const auto origin = basic_plugin().lookup<basic::Point>("origin").value();
    CHECK(origin->x == 1);
    CHECK(origin.get()->y == 2);
    CHECK((*basic_plugin().lookup<int[3]>("row").value())[2] == 3);
}

TEST_CASE("functions of any kind are exported") {
    CHECK(basic_plugin().lookup<int(int, ...)>("sum").value()(3, 1, 2, 3) == 6);
    CHECK(basic_plugin().lookup<double(double)>("scale").value()(1.5) == 3.0);
    CHECK(basic_plugin().lookup<long(long)>("scale_long").value()(2) == 6);
    CHECK(basic_plugin().lookup<int(int)>("five_times").value()(2) == 10);
    CHECK(*basic_plugin().lookup<int>("hidden").value() == 9);
}

TEST_CASE("a variable that holds a function's address is no function") {
    using Function = int(int, int);
    const auto chosen = basic_plugin().lookup<Function*>("chosen").value();
    CHECK((*chosen)(1, 2) == 3);
    CHECK(*chosen == basic_plugin().lookup<Function>("add").value().get());

    CHECK(said(basic_plugin().lookup<Function>("chosen")) ==
          "kind_mismatch: " +
              of_basic("\"chosen\" is a variable (int (*)(int, int)), asked for as a function (int(int, int))"));
    CHECK(said(basic_plugin().lookup<Function*>("add")) ==
          "kind_mismatch: " +
              of_basic("\"add\" is a function (int(int, int)), asked for as a variable (int (*)(int, int))"));
}

TEST_CASE("what is asked for as the other kind is refused") {
    CHECK(said(basic_plugin().lookup<int()>("radius")) ==
          "kind_mismatch: " + of_basic("\"radius\" is a variable (int), asked for as a function (int())"));
    CHECK(said(basic_plugin().lookup<int>("doubled_radius")) ==
          "kind_mismatch: " + of_basic("\"doubled_radius\" is a function (int()), asked for as a variable (int)"));
}

TEST_CASE("what is asked for by another type is refused with both") {
    CHECK(said(basic_plugin().lookup<long(int, int)>("add")) ==
          "signature_mismatch: " + of_basic("\"add\" is int(int, int), asked for as long(int, int)"));
    CHECK(said(basic_plugin().lookup<int(int, int, ...)>("add")) ==
          "signature_mismatch: " + of_basic("\"add\" is int(int, int), asked for as int(int, int, ...)"));
    CHECK(said(basic_plugin().lookup<void(basic::Image*)>("fill")) ==
          "signature_mismatch: " + of_basic("\"fill\" is void(basic::Image&), asked for as void(basic::Image*)"));
    CHECK(said(basic_plugin().lookup<void(const basic::Image&)>("fill")) ==
          "signature_mismatch: " + of_basic("\"fill\" is void(basic::Image&), asked for as void(const basic::Image&)"));
    CHECK(said(basic_plugin().lookup<unsigned>("radius")) ==
          "signature_mismatch: " + of_basic("\"radius\" is int, asked for as unsigned int"));
    CHECK(said(basic_plugin().lookup<int[4]>("row")) ==
          "signature_mismatch: " + of_basic("\"row\" is int[3], asked for as int[4]"));
    CHECK(said(basic_plugin().lookup<int*>("row")) ==
          "signature_mismatch: " + of_basic("\"row\" is int[3], asked for as int*"));
    // That a lookup has succeeded proves nothing about another type.
    REQUIRE(basic_plugin().lookup<int>("radius").has_value());
    CHECK(said(basic_plugin().lookup<long>("radius")) ==
          "signature_mismatch: " + of_basic("\"radius\" is int, asked for as long"));
}

TEST_CASE("const and noexcept of the export itself may be asked for less than there is") {
    CHECK(*basic_plugin().lookup<const int>("version").value() == 12);
    CHECK(*basic_plugin().lookup<const int>("radius").value() == 3);
    CHECK(basic_plugin().lookup<int() noexcept>("safe").value()() == 5);
    CHECK(basic_plugin().lookup<int()>("safe").value()() == 5);
    STATIC_REQUIRE(std::is_same_v<decltype(basic_plugin().lookup<const int>("radius").value().get()), const int*>);
    STATIC_REQUIRE(noexcept(std::declval<tenon::Symbol<int() noexcept>>()()));

    CHECK(said(basic_plugin().lookup<int>("version")) ==
          "signature_mismatch: " + of_basic("\"version\" is const int, asked for as int"));
    CHECK(said(basic_plugin().lookup<int() noexcept>("doubled_radius")) ==
          "signature_mismatch: " + of_basic("\"doubled_radius\" is int(), asked for as int() noexcept"));
}

TEST_CASE("an unknown name is told with near ones") {
    CHECK(said(basic_plugin().lookup<int>("radio")) ==
          "symbol_not_found: " + of_basic("exports no \"radio\"; near it: \"radius\""));
    CHECK(said(basic_plugin().lookup<int()>("scale_lon")) ==
          "symbol_not_found: " + of_basic("exports no \"scale_lon\"; near it: \"scale_long\", \"scale\""));
    CHECK(said(basic_plugin().lookup<int()>("sun")) ==
          "symbol_not_found: " + of_basic("exports no \"sun\"; near it: \"sum\""));
    CHECK(said(basic_plugin().lookup<int()>("nothing_of_the_kind")) ==
          "symbol_not_found: " + of_basic("exports no \"nothing_of_the_kind\""));
    CHECK(said(basic_plugin().lookup<int()>("")) == "symbol_not_found: " + of_basic("exports no \"\""));
    CHECK(said(basic_plugin().lookup<int()>("_Z3addii")) == "symbol_not_found: " + of_basic("exports no \"_Z3addii\""));
    CHECK(basic_plugin().lookup<int()>(std::string(100'000, 'x')).error().code == Errc::symbol_not_found);
}

TEST_CASE("a name is any string") {
    const std::string built = std::string("rad") + "ius";
    const char* const pointer = built.c_str();
    char buffer[16] = "radius";
    CHECK(*basic_plugin().lookup<int>(built).value() == 3);
    CHECK(*basic_plugin().lookup<int>(std::string_view(built)).value() == 3);
    CHECK(*basic_plugin().lookup<int>(pointer).value() == 3);
    CHECK(*basic_plugin().lookup<int>(buffer).value() == 3);
    CHECK(*basic_plugin().lookup<int>(std::string_view("radius of").substr(0, 6)).value() == 3);
    CHECK_FALSE(basic_plugin().lookup<int>(std::string_view("radius of")).has_value());
    CHECK_FALSE(basic_plugin().lookup<int>(std::string("radius\0", 7)).has_value());
}

TEST_CASE("a plugin is a small value that knows its path and its exports") {
    const tenon::Plugin one = basic_plugin(), other = one;
    CHECK(one == other);
    CHECK(one == basic_plugin());
    CHECK(one.path() == plugin("basic/plugin.cpp"));
    STATIC_REQUIRE(sizeof(tenon::Plugin) <= 2 * sizeof(void*));
    STATIC_REQUIRE(std::is_trivially_copyable_v<tenon::Plugin>);

    CHECK(one.exports().size() == 15);
    bool found = false;
    for (const tenon::Export& each : one.exports()) {
        if (each.name != "version") continue;
        found = true;
        CHECK(each.signature == "var int");
        CHECK(each.is_const);
        CHECK_FALSE(each.is_function);
        CHECK(each.hash == tenon::type_hash_v<const int>);
    }
    CHECK(found);
}

TEST_CASE("all exports of one type are found, with their names") {
    const tenon::Plugin opened = tenon::open(plugin("registry/plugin.cpp")).value();
    const auto filters = opened.all<void(registry::Image&)>();
    REQUIRE(said(filters) == "no error");
    std::string names;
    int sum = 0;
    for (const auto& [name, filter] : *filters) {
        registry::Image image{};
        filter(image);
        sum = 10 * sum + image.width;
        names += std::string(name) + " ";
        CHECK(filter.get() == opened.lookup<void(registry::Image&)>(name)->get());
    }
    CHECK(names == "blur sharpen gray invert ");  // one that is noexcept, too
    CHECK(sum == 1213);
    CHECK(opened.all<void(registry::Image&) noexcept>().value().size() == 1);
    CHECK(opened.all<int>().value().size() == 2);
    CHECK(opened.all<const int>().value().size() == 3);  // what may be asked for as const
    CHECK(opened.all<long>().value().empty());
    CHECK(opened.all<int(registry::Image&)>().value().size() == 1);

    const tenon::Manifest manifest = opened.manifest();
    names.clear();
    for (const tenon::Export& item : manifest.all<void(registry::Image&)>()) names += std::string(item.name) + " ";
    CHECK(names == "blur sharpen gray invert ");
    CHECK(manifest.all<void(registry::Image&)>().front().type() == "void(registry::Image&)");
    CHECK(manifest.all<const int>().size() == 3);
    CHECK(manifest.all<long>().empty());
}

TEST_CASE("exports of the same signature by other types are not overlooked") {
    const std::string path = plugin("registry/plugin.cpp", "-DOTHER_IMAGE");
    const tenon::Plugin other = tenon::open(path).value();
    const std::string difference =
        " is int(registry::Image&), but not by the same types as here\n  struct registry::Image, member 3: expected "
        "nothing, found 'depth: int @8'; size: expected '8', found '12'";
    CHECK(said(other.all<int(registry::Image&)>()) == "type_mismatch: tenon: " + path + ": \"count\"" + difference);
    const std::string all = said(other.all<void(registry::Image&)>());
    CHECK(all.starts_with("type_mismatch: tenon: " + path + ": 4 of 4 symbols do not fit:\n  " + path +
                          ": \"blur\" is void(registry::Image&), but not by the same types as here\n    struct"));
    CHECK(other.all<int>().value().size() == 2);
    CHECK(other.manifest().all<void(registry::Image&)>().empty());
}

TEST_CASE("a record that was changed proves nothing, though its structure is sound") {
    const std::string original = plugin("basic/plugin.cpp");
    std::ifstream in(original, std::ios::binary);
    const std::string content((std::istreambuf_iterator<char>(in)), {});
    const std::uint64_t hash = tenon::type_hash_v<void(basic::Image&)>;
    const auto changed = [&](const std::string& part, std::size_t from, char to) {
        std::string copy = content;
        const std::size_t at = copy.find(part);
        REQUIRE(at != std::string::npos);
        copy[at + from] = to;
        const std::string path = (new_directory() / "basic.so").string();
        std::ofstream(path, std::ios::binary) << copy;
        return path;
    };

    const std::string of_hash =
        changed(std::string(reinterpret_cast<const char*>(&hash), sizeof hash), 0, static_cast<char>(~hash & 0xff));
    CHECK(said(tenon::open(of_hash).value().lookup<void(basic::Image&)>("fill")) ==
          "damaged: tenon: " + of_hash + ": \"fill\" has a record whose hash is not that of its text");

    const std::string of_text = changed("width: int @8", 0, 'W');
    CHECK(said(tenon::open(of_text).value().lookup<void(basic::Image&)>("fill")) ==
          "type_mismatch: tenon: " + of_text +
              ": \"fill\" is void(basic::Image&), but not by the same types as here\n  struct basic::Image, member 2: "
              "expected 'width: int @8', found 'Width: int @8'");
}
