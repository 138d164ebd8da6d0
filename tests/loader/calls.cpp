// SPDX-License-Identifier: BSL-1.0
//
// What host and plugin must agree on beside members: how values are passed, where a derived class begins, what allocates. Real calls of
// plugins by every compiler that is here.
#include <tenon/loader/plugin.hpp>

#include "../catch.hpp"
#include "../plugin_builder.hpp"
#include "../plugins/calls/api.hpp"

#include <string>

using namespace building;

namespace {

tenon::Plugin calls_plugin(const std::string& flags, const std::string& cxx = compiler()) {
    return tenon::open(plugin("calls/plugin.cpp", flags, cxx)).value();
}

/// What a lookup is told of a plugin that was built otherwise.
template <class T>
std::string refused(const char* name, const std::string& flags, const std::string& cxx = compiler()) {
    return said(calls_plugin(flags, cxx).lookup<T>(std::string_view(name)));
}

struct Named : calls::Point {
    char name;
};

}  // namespace

TEST_CASE("values are passed, returned, made and deleted as the plugin expects, whichever compiler built it") {
    for (const std::string& cxx : compilers()) {
        INFO(cxx);
        const tenon::Plugin plugin = calls_plugin("", cxx);
        CHECK(plugin.lookup<calls::Token(int)>("make").value()(42).id() == 42);
        CHECK(plugin.lookup<int(calls::Twice)>("id_of").value()(calls::Twice(42)) == 42);
        CHECK(plugin.lookup<int(calls::AlwaysTwice)>("always_id_of").value()(calls::AlwaysTwice(42)) == 42);
        CHECK(plugin.lookup<calls::AlwaysTwice(int)>("twice_of").value()(42).id == 42);
        CHECK(plugin.lookup<long(calls::Size, int)>("area").value()({6, 7}, 1) == 42);
        CHECK(plugin.lookup<std::pair<int, long>(int, long)>("pair").value()(42, 43) == std::pair<int, long>(42, 43));
        CHECK(plugin.lookup<long(long, long, long, long, long, calls::Wide, long)>("low").value()(1, 2, 3, 4, 5, {7},
                                                                                                  9) == 7009);
        CHECK(plugin.lookup<calls::Codec&()>("codec").value()().encode(21) == 42);
        delete plugin.lookup<calls::Image*(int)>("image").value()(6);
        delete[] plugin.lookup<calls::Cell*(std::size_t)>("cells").value()(10);
        Named named{};
        named.name = 'n';
        plugin.lookup<void(calls::Point&)>("reset").value()(named);
        CHECK(named.name == 'n');
    }
}

TEST_CASE("a second copy constructor in the plugin is refused, as it changes how values are passed") {
    for (const std::string& cxx : compilers()) {
        INFO(cxx);
        CHECK_THAT(refused<int(calls::Twice)>("id_of", "-DCHANGED", cxx),
                   Catch::Matchers::ContainsSubstring("struct calls::Twice") &&
                       Catch::Matchers::ContainsSubstring("size 4 align 4 nontrivial copy"));
        CHECK(refused<int(calls::AlwaysTwice)>("always_id_of", "-DCHANGED", cxx) == "no error");
    }
}

TEST_CASE("initialisers of members in the plugin are refused, as derived classes begin elsewhere") {
    for (const std::string& cxx : compilers()) {
        INFO(cxx);
        CHECK_THAT(refused<void(calls::Point&)>("reset", "-DCHANGED", cxx),
                   Catch::Matchers::ContainsSubstring("size 8 align 4 trivial derived @5"));
    }
}

TEST_CASE("operators new and delete of a class in the plugin are refused, as the host would delete by its own") {
    for (const std::string& cxx : compilers()) {
        INFO(cxx);
        CHECK_THAT(refused<calls::Image*(int)>("image", "-DCHANGED", cxx),
                   Catch::Matchers::ContainsSubstring("trivial operator new operator delete"));
        CHECK_THAT(refused<calls::Cell*(std::size_t)>("cells", "-DCHANGED", cxx),
                   Catch::Matchers::ContainsSubstring("trivial operator new[] sized operator delete[]"));
    }
}

TEST_CASE("an interface of a plugin without run-time type information is refused; all else of the plugin is not") {
    for (const std::string& cxx : compilers()) {
        INFO(cxx);
        CHECK_THAT(refused<calls::Codec&()>("codec", "-fno-rtti", cxx),
                   Catch::Matchers::ContainsSubstring("polymorphic no_rtti"));
        CHECK(
            calls_plugin("-fno-rtti -fno-exceptions", cxx).lookup<long(calls::Size, int)>("area").value()({6, 7}, 1) ==
            42);
        CHECK(refused<calls::Codec&()>("codec", "-fno-exceptions", cxx) == "no error");
    }
}

TEST_CASE("functions that are called by another convention throughout the plugin are refused") {
    for (const std::string& cxx : compilers()) {
        if (!knows("-mabi=ms -Werror", cxx)) continue;  // g++ for x86-64
        if (is_clang(cxx)) continue;                    // takes the flag and does nothing
        INFO(cxx);
        CHECK_THAT(refused<long(calls::Size, int)>("area", "-mabi=ms", cxx),
                   Catch::Matchers::ContainsSubstring("long(calls::Size, int) ms_abi"));
    }
}

TEST_CASE("flags that change calls and that no macro tells are not seen") {
    for (const std::string flags : {"-fpcc-struct-return", "-fclang-abi-compat=3.9"}) {
        for (const std::string& cxx : compilers()) {
            if (!knows(flags, cxx)) continue;
            INFO(cxx << " " << flags);
            CHECK(refused<calls::Size(long)>("square", flags, cxx) == "no error");
        }
    }
}

TEST_CASE("a version of the ABI that passes some classes in another way is told of these classes alone") {
    for (const std::string& cxx : compilers()) {
        if (is_clang(cxx)) continue;
        INFO(cxx);
        CHECK(refused<long(calls::Size, int)>("area", "-fabi-version=11", cxx) == "no error");
    }
}
