// SPDX-License-Identifier: BSL-1.0
//
// Opens plugins, and tells what becomes of each.
//
// usage: host use PLUGIN...        opens each and uses all of its exports
//        host open PLUGIN...       opens each
//        host nested PLUGIN OTHER  has a plugin open the other one, and compares addresses
//        host raw LIBRARY PLUGIN   loads a library without tenon, opens the plugin, unloads the library, opens it again
#include "api.hpp"

#include <tenon/export.hpp>
#include <tenon/loader.hpp>

#include <dlfcn.h>

#include <cstdio>
#include <string>
#include <string_view>

namespace acme {
inline int shared_counter = 5;
int* use_counter() { return &shared_counter; }
}  // namespace acme

int host_version = 3;
TENON_EXPORT(host_version);

namespace {

template <class R>
bool tell(const char* what, const R& result) {
    std::printf("%s: %s\n", what, result ? "ok" : result.error().message.c_str());
    return result.has_value();
}

void use(const char* path) {
    const auto plugin = tenon::open(path);
    if (!tell("open", plugin)) return;
    acme::Image image{nullptr, 10, 20, acme::Format::rgb, nullptr};
    if (const auto filter = plugin->lookup<void(acme::Image&)>("filter"); tell("filter", filter)) (*filter)(image);
    const auto radius = plugin->lookup<int>("radius");
    std::printf("width %d, radius %d\n", image.width, radius ? **radius : 0);
    if (const auto label = plugin->lookup<const char*>("label"); tell("label", label)) std::printf("%s\n", **label);
    if (const auto codec = plugin->lookup<acme::Codec&()>("codec"); tell("codec", codec))
        std::printf("encoded %d, decoded %d\n", (*codec)().encode(21), (*codec)().decode(42));
    if (const auto precise = plugin->lookup<long double>("precise"); tell("precise", precise))
        std::printf("%.2Lf\n", **precise);
    if (const auto many = plugin->lookup<long(long, char)>("many"); tell("many", many))
        std::printf("%ld\n", (*many)(1L << 40, '-'));
    std::printf("connected %d, version %s\n", **plugin->lookup<int>("connected"),
                std::string(plugin->metadata("version").value()).c_str());
    tell("filter as another function", plugin->lookup<int(acme::Image&)>("filter"));
    tell("radius as a function", plugin->lookup<int()>("radius"));
    tell("radiant", plugin->lookup<int>("radiant"));
    if (plugin->lookup<int>("shared_counter").has_value() ||
        plugin->lookup<int>("shared_counter").error().code != tenon::Errc::symbol_not_found)
        tell("shared_counter", plugin->lookup<int>("shared_counter"));
}

void nested(const char* path, const char* other) {
    const auto plugin = tenon::open(path), opened = tenon::open(other);
    if (!tell("open", plugin) || !tell("open", opened)) return;
    const auto open = plugin->lookup<const void*(const char*)>("open_radius");
    std::printf("the same radius: %d\n", (*open)(other) == opened->lookup<int>("radius")->get());
}

void raw(const char* library, const char* path) {
    void* const handle = dlopen(library, RTLD_NOW | RTLD_LOCAL);
    std::printf("loaded: %d\n", handle != nullptr);
    tell("open", tenon::open(path));
    tell("verify_program", tenon::verify_program());
    if (handle != nullptr) dlclose(handle);
    tell("verify_program", tenon::verify_program());
    tell("open", tenon::open(path));
}

}  // namespace

int main(int argc, char** argv) {
    const std::string_view verb = argc > 2 ? argv[1] : "";
    if (verb == "nested") return nested(argv[2], argv[3]), 0;
    if (verb == "raw") return raw(argv[2], argv[3]), 0;
    for (int k = 2; k < argc; ++k) {
        if (verb == "use")
            use(argv[k]);
        else
            tell("open", tenon::open(argv[k]));
    }
    if (verb == "open" && argc == 4)
        if (const auto first = tenon::open(argv[2]), second = tenon::open(argv[3]); first && second)
            std::printf("one plugin: %d\n", *first == *second);
    std::printf("counter %d\n", *acme::use_counter());
}
