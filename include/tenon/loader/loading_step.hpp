// SPDX-License-Identifier: BSL-1.0
//
// Steps four and five of an open: load the plugin, then compare what was loaded with what was checked.
#pragma once

#include <tenon/loader/arrivals.hpp>
#include <tenon/loader/plugin_failure.hpp>
#include <tenon/loader/preflight.hpp>
#include <tenon/support/error_about.hpp>
#include <tenon/system/images.hpp>
#include <tenon/system/loading.hpp>

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string>
#include <utility>

namespace [[gnu::visibility("hidden")]] tenon {
namespace detail {

/// Asks the dynamic linker to load the plugin: its constructors run. Error: load_failed.
inline Result<void> load(LoadedPlugin& plugin, const std::string& path, const OpenOptions& options) {
    plugin.handle = load_library(path, {options.scope == Scope::global, options.deep_binding});
    if (plugin.handle != nullptr) return {};
    return error_about(view(plugin.path), Errc::load_failed, "the dynamic linker refused it: " + load_error());
}

/// Where the dynamic linker put an image, and the image's id.
struct Located {
    ImageLayout layout;  // empty where it is not found
    std::uint64_t id = 0;
};
inline Located locate(const LinkedImage& image) {
    const auto located = [](const LoadedImage& loaded) { return Located{loaded.layout(), loaded.id()}; };
    if (const LoadedImage told = image.loaded()) return located(told);
    Located found;
    visit_images([&](const LoadedImage& loaded, LoadCounts) {
        const bool is_it = image.is(loaded);
        if (is_it) found = located(loaded);
        return is_it;
    });
    return found;
}

/// Whether the notes of the loaded image are those that were checked, as far as they were read. If so, the records
/// are read from the image from now on, and the copy is dropped: writing into the file of a loaded library breaks its
/// code anyway.
inline bool adopt_notes(LoadedPlugin& plugin, const Vector<Bytes>& parts, const ImageLayout& loaded) {
    if (plugin.ranges.size() != loaded.notes.size()) return false;
    for (std::size_t k = 0; k < loaded.notes.size(); ++k) {
        const Bytes checked = plugin.ranges[k].bytes, found = loaded.notes[k].bytes;
        if (checked.size != found.size) return false;
        for (const Bytes part : parts) {
            const auto at = static_cast<std::size_t>(part.data - checked.data);
            if (part.size != 0 && checked.has(at, part.size) && std::memcmp(part.data, found.data + at, part.size) != 0)
                return false;
        }
    }
    auto ranges = HeapArray<NoteRange>::copy_of(loaded.notes.begin(), loaded.notes.size());
    plugin.records.move_to(loaded.notes.begin(), plugin.ranges.begin(), loaded.notes.size());
    plugin.ranges = std::move(ranges);
    plugin.notes = {};
    return true;
}

inline void adopt_segments(LoadedPlugin& plugin, const ImageLayout& layout) {
    plugin.segments = HeapArray<AddressRange>::copy_of(layout.segments.begin(), layout.segments.size());
}

/// Makes the reserved packages of a loaded plugin canonical for good. Returns how many images the registry knows by
/// that: 1, or 0 if it knew this one before.
inline unsigned long long commit(Registry& registry, const LoadedPlugin& plugin, std::uint64_t image) {
    const Lock lock(registry);
    commit_packages(registry, plugin.records, view(plugin.path), comparing(plugin.options));
    make_room(registry.known, 1);
    make_room(registry.own, 1);
    const bool was_known = has_id(registry.known, image);
    add_id(registry.known, image);
    add_id(registry.own, image);
    return was_known ? 0 : 1;
}

/// Compares what was loaded with what was checked. The image stays loaded, so what is wrong with it is recorded as
/// its failure.
inline void verify_loaded(Registry& registry, Preflight& checked, const Vector<KnownConflict>& known_before) {
    LoadedPlugin& plugin = *checked.plugin;
    const std::string path(view(plugin.path));
    const LinkedImage linked(plugin.handle);
    const Located located = locate(linked);
    plugin.symbols = linked.symbols();
    adopt_segments(plugin, located.layout);
    plugin.initialiser = ThreadId::current();
    unsigned long long already_known = 0;
    if (adopt_notes(plugin, checked.parts, located.layout))
        already_known = commit(registry, plugin, located.id);
    else
        record_failure(
            plugin, Errc::image_changed,
            message_about(
                path,
                "was replaced while it was opened: what was loaded is not what was checked, and its constructors have run"));
    // Libraries that only the dynamic linker knew how to find are checked now.
    register_loaded_images(registry, already_known);
    for (const KnownConflict& conflict : known_conflicts(registry)) {
        bool is_known = false;
        for (const KnownConflict& other : known_before) is_known |= other.image == conflict.image;
        if (!is_known && plugin.failure == 0 && linked.needs(conflict.path))
            record_failure(
                plugin, conflict.error.code,
                conflict.error.message + "\n  it came along with " + path + ", and its constructors have run");
    }
}

}  // namespace detail
}  // namespace tenon
