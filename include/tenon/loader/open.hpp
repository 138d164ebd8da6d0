// SPDX-License-Identifier: BSL-1.0
//
// Opening a plugin, step by step.
#pragma once

#include <tenon/loader/arrivals.hpp>
#include <tenon/loader/find_plugin.hpp>
#include <tenon/loader/init_functions.hpp>
#include <tenon/loader/loading_step.hpp>
#include <tenon/loader/options.hpp>
#include <tenon/loader/preflight.hpp>
#include <tenon/loader/reservation.hpp>
#include <tenon/loader/waiting.hpp>
#include <tenon/records/requested.hpp>
#include <tenon/records/toolchain.hpp>
#include <tenon/support/error_about.hpp>

#include <string>
#include <string_view>
#include <utility>

namespace [[gnu::visibility("hidden")]] tenon {
namespace detail {

inline Error no_registry() {
    return {
        Errc::package_mismatch,
        "tenon: a loader of another version of tenon was loaded first in this process; build the program and its plugins with one "
        "version of tenon"};
}

/// Checks that this process can do what the options ask for. Error: unsupported.
inline Result<void> check_possible(const OpenOptions& options, const std::string& path) {
    if (options.deep_binding && is_under_sanitizer())
        return error_about(path, Errc::unsupported,
                           "deep binding is asked for, under which the functions of a sanitizer do not reach a plugin; "
                           "a process with one ends when it is tried");
    if (options.deep_binding && !linker_prefers_own)
        return error_about(path, Errc::unsupported,
                           "deep binding is asked for, which the dynamic linker of this system has not");
    return {};
}

/// Whether a plugin is what the options ask for; checked at every open, also of a plugin that is open already.
/// Errors: not_sealed, toolchain_mismatch.
inline Result<void> check_wanted(const LoadedPlugin& plugin, const OpenOptions& options) {
    const std::string path(view(plugin.path));
    if (options.sealed_only && plugin.records.seal() == nullptr) return not_sealed(path);
    if (!options.same_toolchain) return {};
    const std::string_view ours = characters_of(toolchain_record<>::text.words, toolchain_record<>::text.size),
                           theirs = toolchain_of(plugin.records);
    if (ours == theirs) return {};
    return error_about(path, Errc::toolchain_mismatch,
                       "built with another toolchain, where the same was asked for\n  expected '" + std::string(ours) +
                           "'\n  found '" + std::string(theirs) + "'");
}

/// Whether a plugin makes objects of a class that grows, as far as its exports and packages tell.
inline bool makes_growing_objects(const Records& records) {
    for (const Chars& line : records.lines)
        if (maker_in(parts_of(view(line))) == Maker::plugin) return true;
    return false;
}

/// Hands out a plugin that is open already. Error: package_mismatch, where it was opened by someone who takes older
/// classes than this host does.
inline Result<LoadedPlugin*> admit(Registry& registry, LoadedPlugin& open, const OpenOptions& options) {
    if (Result<void> wanted = check_wanted(open, options); !wanted) return std::move(wanted).error();
    if (open.options.older_plugins && !options.older_plugins && makes_growing_objects(open.records))
        return error_about(
            view(open.path), Errc::package_mismatch,
            "is open with OpenOptions{.older_plugins = true}, and its objects may lack what was appended "
            "to their classes; open it with that option, and ask plugin.has before each use");
    return wait_until_ready(registry, open);
}

/// Ends the reservation and shows the plugin to other threads, which wait until it is initialised. Returns the
/// published plugin: this one, which the registry owns from now on, or another one, if a thread was faster or the
/// dynamic linker returned an older image of the path whose file has been replaced.
inline LoadedPlugin& publish(Registry& registry, Reservation& reservation, Owned<LoadedPlugin>& plugin) {
    const Lock lock(registry);
    reservation.end();
    LoadedPlugin* other = find_plugin(registry, *plugin);
    if (other == nullptr)
        other = find(registry.plugins, hash_of(plugin->handle),
                     [&](const LoadedPlugin& open) { return open.handle == plugin->handle; });
    if (other != nullptr) return *other;
    make_room(registry.plugins);
    insert(registry.plugins, *plugin);
    return *plugin.release();
}

/// What a reload knows of the file that it opens.
struct Reloaded {
    LoadedPlugin* first = nullptr;  // the plugin beside which it is opened
    FileState file;                 // the state of the file at its path, of which a copy may be loaded
};

/// Steps two to six for a file that is not loaded. `to_load` is the path by which the dynamic linker is asked. Nothing of
/// ours is locked in steps four and six, as the dynamic linker and the init functions may wait for any constructor of the
/// process, and constructors may open plugins.
inline Result<LoadedPlugin*> open_file(Registry& registry, File file, const std::string& path,
                                       const std::string& to_load, const OpenOptions& options,
                                       const Reloaded& reloaded = {}) {
    // 2. Preflight.
    Result<Preflight> checked = preflight(std::move(file), path, to_load);
    if (!checked) return std::move(checked).error();
    if (Result<void> wanted = check_wanted(*checked->plugin, options); !wanted) return std::move(wanted).error();
    checked->plugin->options = options;
    if (reloaded.first != nullptr) {
        checked->plugin->first = reloaded.first;
        checked->plugin->file = reloaded.file;
    }

    // 3. Reserve.
    register_loaded_images(registry);
    const Vector<KnownConflict> known = known_conflicts(registry);
    Reservation reservation(registry);
    const Result<LoadedPlugin*> other = reservation.reserve(*checked);
    if (!other) return other.error();
    if (*other != nullptr) return admit(registry, **other, options);

    // 4. Load, and 5. verify.
    if (Result<void> loaded = load(*checked->plugin, to_load, options); !loaded) return std::move(loaded).error();
    verify_loaded(registry, *checked, known);

    // 6. Initialise.
    const InitFunctions functions = find_init_functions(*checked->plugin);
    LoadedPlugin& plugin = publish(registry, reservation, checked->plugin);
    const bool is_ours = checked->plugin.get() == nullptr;
    if (!is_ours) return admit(registry, plugin, options);
    initialise(registry, plugin, functions);
    return wait_until_ready(registry, plugin);
}

/// Opens the plugin at a path, in the six steps of docs/design.md.
inline Result<LoadedPlugin*> open_plugin(const std::string& given, const OpenOptions& options) {
    Registry* const registry = process_registry();
    if (registry == nullptr) return no_registry();
    if (Result<void> possible = check_possible(options, given); !possible) return std::move(possible).error();

    // 1. Find it.
    const std::string& taken = path_that_loads(given);
    if (LoadedPlugin* const open = find_unchanged(*registry, taken)) return admit(*registry, *open, options);
    Result<File> file = File::open(taken);
    if (!file) return std::move(file).error();
    const std::string real = file->path(taken);
    if (LoadedPlugin* const open = find_open(*registry, real)) return admit(*registry, *open, options);
    return open_file(*registry, std::move(*file), real.empty() ? taken : real, path_to_load(given, real), options);
}

}  // namespace detail
}  // namespace tenon
