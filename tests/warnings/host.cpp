// SPDX-License-Identifier: BSL-1.0
//
// A host that calls everything there is to call.
//
// usage: host PLUGIN DIRECTORY
#include "api.hpp"

#include <tenon/tenon.hpp>

#include <cstdio>
#include <string>

namespace {

struct Doubled final : user::Filter {
    double run(const user::Length& length) const override { return 2 * length.value; }
};

int answer = 42;

struct Api {
    tenon::Symbol<double(const user::Length&)> area;
    tenon::Symbol<int(user::Codec&, int) noexcept> encode;
    tenon::Symbol<const user::Length> unit;
};

std::string said(const tenon::Result<void>& result) { return result ? "" : result.error().message; }

template <class T>
std::string said(const tenon::Result<T>& result) {
    return result.has_value() ? "" : std::string(name(result.error().code)) + result.error().message;
}

bool reads_manifests(const char* path, const char* directory) {
    const auto manifest = tenon::Manifest::read(path);
    if (!manifest) return false;
    std::size_t seen = 0;
    for (const tenon::Export& one : manifest->exports()) seen += one.lines.size() + one.name.size();
    for (const tenon::PackageInfo& one : manifest->packages()) seen += one.lines.size();
    for (const tenon::Metadatum& one : manifest->metadata()) seen += one.key.size();
    seen += manifest->vtables().size() + manifest->init_functions().size() + manifest->toolchain().size();
    const auto found = tenon::discover(directory);
    if (!found) return false;
    for (const tenon::Discovered& one : *found) seen += one.path.size() + said(one.manifest).size();
    return seen != 0 && manifest->verify() && manifest->exports<int>("radius") && manifest->abi_hash() != 0 &&
           !manifest->is_sealed() && tenon::check_file(path) && tenon::seal(path);
}

}  // namespace

TENON_EXPORT(answer);

int main(int count, char** arguments) {
    if (count != 3 || !reads_manifests(arguments[1], arguments[2])) return 1;
    const auto plugin = tenon::open(arguments[1], {.versioning = tenon::Versioning::shared_types, .sealed_only = true});
    if (!plugin) return std::puts(plugin.error().message.c_str()), 1;

    const auto radius = plugin->lookup<int>("radius");
    const auto run = plugin->lookup<double(const user::Filter&, const user::Length&)>(std::string("run"));
    const auto use =
        plugin->lookup<int(user::Png&, const user::Cache&, user::Device*, user::Word, user::Flags, user::Failure)>(
            "use");
    const auto table = plugin->lookup<const user::Table*(user::Box<int>::Node*)>("table");
    const auto api = plugin->bind<Api>();
    if (!radius || !run || !use || !table || !api)
        return std::puts((said(radius) + said(run) + said(use) + said(table) + said(api)).c_str()), 1;

    user::Png png;
    png.count = 1;
    const double twice = (*run)(Doubled(), {21, user::Unit::metre});
    const int size = (*use)(png, user::Cache(7), nullptr, {1}, user::readable, user::Failure::none);
    const int sum = **radius + api->encode(png, 1) + size + static_cast<int>(api->area(*api->unit) + twice);
    const bool others = (*table)(nullptr) == nullptr && plugin->path().size() + plugin->exports().size() != 0 &&
                        plugin->metadata("version") == "1.4" && !plugin->replaced_on_disk() &&
                        plugin->manifest().is_sealed() && *plugin == *plugin;
    const auto own = tenon::program().lookup<int>("answer");
    const auto missing = plugin->lookup<int()>("raduis");
    std::printf("%d %d %d %s%s\n", sum, others, own ? **own : 0, missing ? "found" : name(missing.error().code),
                said(tenon::verify_program()).c_str());
    return 0;
}
