// SPDX-License-Identifier: BSL-1.0
//
// Reloading: the file that is now at the path of a plugin is opened beside the plugin. Nothing is unloaded.
#pragma once

#include <tenon/loader/open.hpp>

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>

namespace [[gnu::visibility("hidden")]] tenon {
namespace detail {

/// The file at a path as one reload finds it, and what the registry knows of it.
struct FoundFile {
    FileState state;
    std::uint64_t number = 0;        // a later reload, which may find a later file, has a greater one
    LoadedPlugin* plugin = nullptr;  // of this state of the file, whatever became of it
    bool is_changed = false;         // it was loaded, and has been written to since
};
inline LoadedPlugin* find_published(Registry& registry, const FileState& state) {
    const Lock lock(registry);
    return find_state(registry, state);
}
inline FoundFile look_at_file(Registry& registry, const std::string& path) {
    FoundFile found;
    const Lock lock(registry);
    found.state = state_of(path);
    found.number = ++registry.reload_count;
    found.plugin = find_state(registry, found.state);
    found.is_changed = find_file(registry, found.state.id) != nullptr;
    return found;
}

/// A path of the new file: in the directory from which $ORIGIN was counted, if the name leads to that file there.
inline std::string path_to_load_again(const LoadedPlugin& first, const FileState& file) {
    const LinkedImage image(first.handle);
    const std::string_view name = image.name();
    std::string path = image.origin();
    if (!path.empty()) path = path_in(path, std::string(name.substr(name.rfind('/') + 1)));
    if (path.empty() || state_of(path).id != file.id) path = view(first.path);
    if (path[0] != '/') path.insert(0, current_directory);
    return path;
}

/// Opens a file beside the first plugin of its path. Of a file that is loaded and was written to, a copy is loaded: the
/// dynamic linker knows files by their inodes, and would hand out the image that it has.
inline Result<LoadedPlugin*> open_beside(Registry& registry, LoadedPlugin& first, File file, const FoundFile& found) {
    const std::string path(view(first.path)), to_load = path_to_load_again(first, found.state);
    const Reloaded reloaded{&first, found.state};
    if (!found.is_changed)
        return open_file(registry, std::move(file), path, new_name(to_load, found.number), first.options, reloaded);

    CopyBeside copy;
    Result<std::string> copied = copy.make(file, to_load);
    if (!copied) return std::move(copied).error();
    Result<File> opened = File::open(*copied);
    if (!opened) return std::move(opened).error();
    return open_file(registry, std::move(*opened), path, *copied, first.options, reloaded);
}

/// Hands out a plugin for the path of `first` from now on, unless a later reload has found another.
inline void make_newest(Registry& registry, LoadedPlugin& first, LoadedPlugin& plugin, std::uint64_t number) {
    const Lock lock(registry);
    if (number < first.newest_number) return;
    first.newest_number = number;
    first.newest = &plugin;
}

/// See Plugin::reload.
inline Result<LoadedPlugin*> reload_plugin(LoadedPlugin& plugin) {
    Registry* const registry = process_registry();
    if (registry == nullptr) return no_registry();
    const std::string path(view(plugin.path));
    if (plugin.is_program)
        return error_about(path, Errc::unsupported, "is the program, which is not opened beside itself");
    LoadedPlugin& first = plugin.first != nullptr ? *plugin.first : plugin;
    const auto keep = [&](LoadedPlugin& newest, const FoundFile& found) {
        Result<LoadedPlugin*> ready = wait_until_ready(*registry, newest);
        if (ready) make_newest(*registry, first, newest, found.number);
        return ready;
    };
    for (;;) {
        const FoundFile found = look_at_file(*registry, path);
        if (found.plugin != nullptr) return keep(*found.plugin, found);
        Result<File> file = File::open(path);
        if (!file) return std::move(file).error();
        if (file->state() != found.state) continue;  // it was replaced between the two
        const Result<LoadedPlugin*> opened = open_beside(*registry, first, std::move(*file), found);
        if (opened) return keep(**opened, found);
        // Another thread may have loaded the copy that both had, and removed it.
        if (LoadedPlugin* const by_other = find_published(*registry, found.state)) return keep(*by_other, found);
        return opened.error();
    }
}

}  // namespace detail
}  // namespace tenon
