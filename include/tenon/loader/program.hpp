// SPDX-License-Identifier: BSL-1.0
//
// The program as a plugin of its plugins: what it exports can be looked up like any other export. And the check of
// all that is loaded.
#pragma once

#include <tenon/loader/open.hpp>

#include <string>

namespace [[gnu::visibility("hidden")]] tenon {
namespace detail {

/// The program's own records, read from its image.
inline Owned<LoadedPlugin> read_program() {
    ImageLayout layout;
    visit_images([&](const LoadedImage& first, LoadCounts) {
        layout = first.layout();
        return true;
    });
    Owned<LoadedPlugin> plugin = Owned<LoadedPlugin>::make();
    plugin->path = OwnedText(program_path());
    plugin->file = program_state();
    plugin->handle = program_handle();
    plugin->symbols = LinkedImage(plugin->handle).symbols();
    adopt_segments(*plugin, layout);
    plugin->ranges = HeapArray<NoteRange>::copy_of(layout.notes.begin(), layout.notes.size());
    // A program that runs is not refused: if its records are damaged, it has none.
    if (plugin->records.read(plugin->ranges.begin(), plugin->ranges.size()).field != nullptr)
        plugin->records = Records();
    plugin->resolved = HeapArray<Resolved>::zeroed(plugin->records.exports.size());
    plugin->state = PluginState::ready;
    plugin->is_program = true;
    return plugin;
}

/// The program, read at the first call and kept in the registry, or in this binary if the registry belongs to another
/// version of tenon.
inline LoadedPlugin& program_plugin() {
    Registry* const registry = process_registry();
    LoadedPlugin*& place = registry != nullptr ? registry->program : program_without_registry;
    if (LoadedPlugin* const known = __atomic_load_n(&place, __ATOMIC_ACQUIRE)) return *known;
    Owned<LoadedPlugin> made = read_program();
    LoadedPlugin* winner = nullptr;
    if (__atomic_compare_exchange_n(&place, &winner, made.get(), false, __ATOMIC_ACQ_REL, __ATOMIC_ACQUIRE))
        winner = made.release();
    return *winner;
}

/// Errors: package_mismatch, inconsistent.
inline Result<void> verify_images() {
    Registry* const registry = process_registry();
    if (registry == nullptr) return no_registry();
    register_loaded_images(*registry);
    const Lock lock(*registry);
    if (registry->conflicts.empty()) return {};
    Error error{static_cast<Errc>(registry->conflicts.front().code), {}};
    for (const Conflict& conflict : registry->conflicts) {
        if (!error.message.empty()) error.message += '\n';
        error.message += view(conflict.message);
    }
    return error;
}

}  // namespace detail
}  // namespace tenon
