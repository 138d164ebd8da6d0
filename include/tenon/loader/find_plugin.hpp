// SPDX-License-Identifier: BSL-1.0
//
// Finds plugins that this process has opened.
#pragma once

#include <tenon/loader/process_registry.hpp>

#include <string>
#include <string_view>

namespace [[gnu::visibility("hidden")]] tenon {
namespace detail {

/// Whether a plugin may be handed out again. One that failed goes through all steps again, as its
/// file may have been mended; the same file fails as it did. While a reload initialises one, the older one is in use.
inline bool may_be_ready(const LoadedPlugin& plugin) {
    return plugin.state == PluginState::ready || (plugin.state == PluginState::initialising && plugin.first == nullptr);
}

/// The newest plugin that is open by this real path, or null.
inline LoadedPlugin* find_open(Registry& registry, std::string_view path) {
    const Lock lock(registry);
    LoadedPlugin* const first = find(registry.plugins, hash_of(path), [&](const LoadedPlugin& plugin) {
        return may_be_ready(plugin) && view(plugin.path) == path;
    });
    return first != nullptr && first->newest != nullptr ? first->newest : first;
}
/// The plugin that is open by the file at a path, if nobody has written to that since it was checked; else null.
inline LoadedPlugin* find_unchanged(Registry& registry, const std::string& path) {
    const FileState now = state_of(path);
    if (now == FileState()) return nullptr;
    const Lock lock(registry);
    return find(registry.plugins, hash_of(now.id),
                [&](const LoadedPlugin& plugin) { return may_be_ready(plugin) && plugin.file == now; });
}
/// The plugin of a file, and that of a file in this very state, whatever became of it, or null. Call them with the
/// registry locked.
inline LoadedPlugin* find_file(const Registry& registry, const FileId& id) {
    return find(registry.plugins, hash_of(id), [&](const LoadedPlugin& plugin) { return plugin.file.id == id; });
}
inline LoadedPlugin* find_state(const Registry& registry, const FileState& state) {
    return find(registry.plugins, hash_of(state.id), [&](const LoadedPlugin& plugin) { return plugin.file == state; });
}
/// The plugin of the same file as another, for which the same holds. A reload means the file as it is now.
inline LoadedPlugin* find_plugin(const Registry& registry, const LoadedPlugin& wanted) {
    return wanted.first != nullptr ? find_state(registry, wanted.file) : find_file(registry, wanted.file.id);
}

}  // namespace detail
}  // namespace tenon
