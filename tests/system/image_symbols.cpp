// SPDX-License-Identifier: BSL-1.0
#include <tenon/system/linux/image_symbols.hpp>

#include <tenon/loader/plugin.hpp>

#include "../catch.hpp"
#include "../plugin_builder.hpp"

#include <dlfcn.h>
#include <link.h>

#include <string>

using namespace building;
using tenon::detail::gnu_hash;
using tenon::detail::ImageSymbols;

namespace {

/// The symbols of a plugin that was linked with some flags.
ImageSymbols symbols_of(const std::string& path, void*& handle) {
    link_map* map = nullptr;
    handle = dlopen(path.c_str(), RTLD_NOW | RTLD_LOCAL);
    REQUIRE(handle != nullptr);
    REQUIRE(dlinfo(handle, RTLD_DI_LINKMAP, &map) == 0);
    return ImageSymbols(*map);
}

void* find(const ImageSymbols& symbols, const std::string& name) { return symbols.find(name.c_str()); }

}  // namespace

TEST_CASE("the hash of a symbol's name is GNU's") {
    // As `readelf --gnu-hash` and the dynamic linkers have it.
    STATIC_REQUIRE(gnu_hash("") == 0x00001505);
    STATIC_REQUIRE(gnu_hash("printf") == 0x156b2bb8);
    STATIC_REQUIRE(gnu_hash("flapenguin.me") == 0x8ae9f18e);
    STATIC_REQUIRE(gnu_hash("f", gnu_hash("print")) == gnu_hash("printf"));
    STATIC_REQUIRE(gnu_hash("\xff") == 5381 * 33 + 0xff);
}

TEST_CASE("every symbol that an image defines is found, as dlsym finds it, and no other") {
    for (const char* const flags : {"-Wl,--hash-style=gnu", "-Wl,--hash-style=both"}) {
        INFO(flags);
        void* handle = nullptr;
        const ImageSymbols symbols = symbols_of(plugin("basic/plugin.cpp", flags), handle);
        REQUIRE(symbols);
        for (const char* const name :
             {"tenon..add", "tenon.radius", "tenon..sum", "tenon.hidden", "tenon..five_times", "radius"}) {
            INFO(name);
            CHECK(find(symbols, name) == dlsym(handle, name));
            CHECK(find(symbols, name) != nullptr);
        }
        for (const char* const name : {"", "tenon.", "tenon..ad", "tenon..addd", "malloc", "printf"}) {
            INFO(name);
            CHECK(find(symbols, name) == nullptr);
        }
    }
}

TEST_CASE("a plugin without a GNU hash table is asked through the dynamic linker") {
    const std::string path = copy_of(plugin("basic/plugin.cpp", "-Wl,--hash-style=sysv"));
    void* handle = nullptr;
    CHECK_FALSE(symbols_of(copy_of(path), handle));
    const tenon::Plugin opened = tenon::open(path).value();
    CHECK(opened.lookup<int(int, int)>("add").value()(2, 3) == 5);
    CHECK(*opened.lookup<int>("radius").value() == 3);
}
