// SPDX-License-Identifier: BSL-1.0
//
// Registers the packages of images that tenon did not open: the program's own libraries, and what a plain dlopen
// loaded.
#pragma once

#include <tenon/loader/packages.hpp>
#include <tenon/support/vector.hpp>
#include <tenon/system/images.hpp>

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string>

namespace [[gnu::visibility("hidden")]] tenon {
namespace detail {

/// The path of the binary that holds an address. dladdr would wait for constructors, and knows no static program.
inline std::string path_of(const void* address) {
    std::string path = "another binary";
    visit_images([&](const LoadedImage& image, LoadCounts) {
        const bool is_it = image.has(address);
        if (is_it) path = image.path();
        return is_it;
    });
    return path;
}

/// The lowest bit of every id is set, so it tells nothing.
inline std::uint64_t hash_of_id(std::uint64_t id) { return id >> 1; }

inline bool has_id(const KnownImages& known, std::uint64_t id) {
    return known.find(hash_of_id(id), [&](std::uint64_t other) { return other == id; }) != nullptr;
}

/// Adds an id, for which there must be room.
inline void add_id(KnownImages& known, std::uint64_t id) {
    if (!has_id(known, id)) known.insert(hash_of_id(id), id);
}

/// Makes room for some more ids; adding them cannot fail then.
inline void make_room(KnownImages& known, std::size_t more) { known.reserve(more, hash_of_id); }

/// The images that are loaded now.
struct Snapshot {
    LoadCounts counts;
    Vector<std::uint64_t> ids;  // none if nothing has changed
};

/// Lists the loaded images if any was loaded or unloaded since the registry knew all of them. `already_known` images
/// that were loaded since do not count. Otherwise it returns at once.
inline Snapshot snapshot_if_changed(const Registry& registry, unsigned long long already_known) {
    Snapshot loaded;
    visit_images([&](const LoadedImage& image, LoadCounts counts) {
        loaded.counts = counts;
        if (counts.added - __atomic_load_n(&registry.images_added, __ATOMIC_ACQUIRE) <= already_known &&
            counts.removed == __atomic_load_n(&registry.images_removed, __ATOMIC_ACQUIRE))
            return true;
        loaded.ids.push_back(image.id());
        return false;
    });
    return loaded;
}

/// An image with records that was not known. Its notes are copied, as another thread may unload it.
struct FoundImage {
    std::uint64_t id = 0;
    std::string path;
    HeapArray<unsigned char> notes;
    Vector<NoteRange> ranges;
};

inline FoundImage copy_notes(const LoadedImage& image) {
    FoundImage copy;
    copy.id = image.id();
    copy.path = image.path();
    const ImageLayout layout = image.layout();
    std::size_t size = 0;
    for (const NoteRange& range : layout.notes) size += range.bytes.size;
    copy.notes = HeapArray<unsigned char>::for_overwrite(size);
    unsigned char* to = copy.notes.begin();
    for (const NoteRange& range : layout.notes) {
        std::memcpy(to, range.bytes.data, range.bytes.size);
        copy.ranges.push_back({{to, range.bytes.size}, range.offset});
        to += range.bytes.size;
    }
    return copy;
}

/// Those images among `ids` that have records, in load order.
inline Vector<FoundImage> find_images(const Vector<std::uint64_t>& ids) {
    Vector<FoundImage> found;
    visit_images([&](const LoadedImage& image, LoadCounts) {
        const std::uint64_t own = image.id();
        bool is_sought = false;
        for (const std::uint64_t id : ids) is_sought |= id == own;
        if (is_sought && any_note(image, [](RecordType, Bytes) { return true; })) found.push_back(copy_notes(image));
        return false;
    });
    return found;
}

/// Whether all packages of an image are registered already: it was registered before, or came with an image that was.
inline bool is_committed(const Registry& registry, const Records& records) {
    for (const PackageRecord& record : records.packages) {
        const CanonicalPackage* const package = find_package(registry, record.name);
        const PackageVersion* const version = package != nullptr ? find_version(*package, record.hash) : nullptr;
        if (version == nullptr || !version->committed) return false;
    }
    return true;
}

inline Owned<Conflict> make_conflict(const Error& error, std::string_view path = {}, std::uint64_t image = 0) {
    Owned<Conflict> made = Owned<Conflict>::make();
    made->image = image;
    made->code = static_cast<std::uint32_t>(error.code);
    made->path = OwnedText(path);
    made->message = OwnedText(error.message);
    return made;
}

/// Records a conflict for verify_program, once. Call it with the registry locked.
inline void record_conflict(Registry& registry, Owned<Conflict> conflict) {
    for (const Conflict& other : registry.conflicts)
        if (view(other.message) == view(conflict->message)) return;
    registry.conflicts.add(std::move(conflict));
}

/// How an image that comes now is compared: it may have come with an open that is under way, as a part of the plugin.
inline Comparing comparing_now(const Registry& registry) {
    Comparing by;
    for (const Opening& opening : registry.openings) {
        if (opening.shared_types) by.versioning = Versioning::shared_types;
        if (by.sides != Sides::program_finds_any_older) by.sides = opening.sides;
    }
    return by;
}

/// Checks an image that others loaded, records its conflicts, and registers its packages. If memory runs out, the
/// image is still unknown. Call it with the registry locked.
inline void register_packages_of(Registry& registry, const FoundImage& image, Comparing by) {
    Records records;
    Owned<Conflict> inside, beside;
    // Damaged records are ignored: the image is loaded already.
    if (records.read(image.ranges.begin(), image.ranges.size()).field == nullptr) {
        if (is_committed(registry, records)) by = {Versioning::shared_types, Sides::alike};
        if (const Result<void> consistent = check_records(records, image.path); !consistent)
            inside = make_conflict(consistent.error(), image.path, image.id);
        if (const Result<void> fitting = check_packages(registry, records, image.path, by); !fitting)
            beside = make_conflict(fitting.error(), image.path, image.id);
        commit_packages(registry, records, image.path, by, registry.openings.empty() ? 0 : image.id);
    }
    make_room(registry.known, 1);
    add_id(registry.known, image.id);
    for (Owned<Conflict>* const conflict : {&inside, &beside})
        if (conflict->get() != nullptr) record_conflict(registry, std::move(*conflict));
}

/// Erases what is known of images that tenon did not open, after some were unloaded: others may have taken their
/// places. Call it with the registry locked.
inline void erase_others(Registry& registry) {
    KnownImages own;
    make_room(own, registry.own.size());
    registry.own.each([&](std::uint64_t id) { add_id(own, id); });
    registry.known = std::move(own);
    for (auto at = registry.conflicts.begin(); at != registry.conflicts.end();) {
        Conflict& conflict = *at;
        ++at;
        if (conflict.image != 0) registry.conflicts.remove(conflict);
    }
}

/// Erases the versions of images that vanished with an open that failed. Versions of other images first seen during
/// an open stay. Call it with the registry locked.
inline void erase_failed(Registry& registry, const Vector<std::uint64_t>& loaded) {
    for (auto package = registry.packages.begin(); package != registry.packages.end();) {
        CanonicalPackage& canonical = *package;
        ++package;
        for (auto at = canonical.versions.begin(); at != canonical.versions.end();) {
            PackageVersion& version = *at;
            ++at;
            if (version.seen_in == 0) continue;
            bool is_loaded = false;
            for (const std::uint64_t id : loaded) is_loaded |= id == version.seen_in;
            if (is_loaded && !registry.openings.empty()) continue;
            version.seen_in = 0;
            version.committed = is_loaded;
            if (erase_if_unused(registry, canonical, version)) break;
        }
    }
}

/// Those images of a snapshot whose packages are not registered.
inline Vector<std::uint64_t> unknown_images(Registry& registry, const Snapshot& loaded) {
    Vector<std::uint64_t> unknown;
    const Lock lock(registry);
    const bool is_any_gone = loaded.counts.removed != registry.images_removed;
    for (const std::uint64_t id : loaded.ids)
        if (!has_id(is_any_gone ? registry.own : registry.known, id)) unknown.push_back(id);
    return unknown;
}

/// Registers the packages of all images that were loaded since the last call, in load order. `already_known` of them
/// are known to the registry. Called without the lock, as the dynamic linker is asked.
inline void register_loaded_images(Registry& registry, unsigned long long already_known = 0) {
    const Snapshot loaded = snapshot_if_changed(registry, counts_are_of_images ? already_known : 0);
    if (loaded.ids.empty()) {
        const Lock lock(registry);
        if (loaded.counts.added > registry.images_added)
            __atomic_store_n(&registry.images_added, loaded.counts.added, __ATOMIC_RELEASE);
        return;
    }
    const Vector<std::uint64_t> unknown = unknown_images(registry, loaded);
    const Vector<FoundImage> found = unknown.empty() ? Vector<FoundImage>() : find_images(unknown);

    const Lock lock(registry);
    const bool is_newest = loaded.counts.added >= registry.images_added;  // no other thread has seen more
    if (is_newest && loaded.counts.removed != registry.images_removed) {
        erase_others(registry);
        erase_failed(registry, loaded.ids);
    }
    const Comparing by = comparing_now(registry);
    for (const FoundImage& image : found)
        if (!has_id(registry.known, image.id)) register_packages_of(registry, image, by);
    make_room(registry.known, unknown.size());
    for (const std::uint64_t id : unknown) add_id(registry.known, id);
    if (!is_newest) return;
    __atomic_store_n(&registry.images_added, loaded.counts.added, __ATOMIC_RELEASE);
    __atomic_store_n(&registry.images_removed, loaded.counts.removed, __ATOMIC_RELEASE);
}

/// A copy of a conflict.
struct KnownConflict {
    std::uint64_t image = 0;  // its id
    std::string path;
    Error error;
};

inline Vector<KnownConflict> known_conflicts(Registry& registry) {
    Vector<KnownConflict> all;
    const Lock lock(registry);
    for (const Conflict& conflict : registry.conflicts)
        all.push_back({conflict.image,
                       std::string(view(conflict.path)),
                       {static_cast<Errc>(conflict.code), std::string(view(conflict.message))}});
    return all;
}

}  // namespace detail
}  // namespace tenon
