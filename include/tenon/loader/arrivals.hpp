// SPDX-License-Identifier: BSL-1.0
//
// Takes in the packages of the images that were loaded without us: the program's own libraries, and what a raw dlopen brought.
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

/// The path of the binary that holds an address. Not by dladdr, which waits for constructors, and knows no static program.
inline std::string path_of(const void* address) {
    std::string path = "another binary";
    visit_images([&](const LoadedImage& image, LoadCounts) {
        const bool is_it = image.has(address);
        if (is_it) path = image.path();
        return is_it;
    });
    return path;
}

inline bool has_number(const KnownImages& known, std::uint64_t number) {
    if (known.ids.empty()) return false;
    std::size_t at = number % known.ids.size();
    while (known.ids[at] != 0 && known.ids[at] != number) at = (at + 1) % known.ids.size();
    return known.ids[at] == number;
}

/// There is room.
inline void add_number(KnownImages& known, std::uint64_t number) {
    std::size_t at = number % known.ids.size();
    while (known.ids[at] != 0 && known.ids[at] != number) at = (at + 1) % known.ids.size();
    if (known.ids[at] == 0) ++known.count;
    known.ids[at] = number;
}

/// Makes room for so many more, after which to add them cannot fail.
inline void make_room(KnownImages& known, std::size_t more) {
    if (2 * (known.count + more) <= known.ids.size()) return;
    KnownImages larger;
    larger.ids = HeapArray<std::uint64_t>(64 + 4 * (known.count + more));
    for (const std::uint64_t one : known.ids)
        if (one != 0) add_number(larger, one);
    known = std::move(larger);
}

/// The images that are loaded, by their numbers, and how many ever were and no longer are.
struct LoadedImages {
    LoadCounts counts;
    Vector<std::uint64_t> numbers;
};

/// Counts the images; lists them where, beside `ours` that the table knows already, any was loaded or unloaded since it saw them all.
inline LoadedImages loaded_images(const Registry& registry, unsigned long long ours) {
    LoadedImages loaded;
    visit_images([&](const LoadedImage& image, LoadCounts counts) {
        loaded.counts = counts;
        if (counts.added - __atomic_load_n(&registry.images_added, __ATOMIC_ACQUIRE) <= ours &&
            counts.removed == __atomic_load_n(&registry.images_removed, __ATOMIC_ACQUIRE))
            return true;
        loaded.numbers.push_back(image.id());
        return false;
    });
    return loaded;
}

/// An image of ours that was not known, with a copy of its notes: it may be unloaded as soon as the dynamic linker is left.
struct FoundImage {
    std::uint64_t number = 0;
    std::string path;
    HeapArray<unsigned char> notes;
    Vector<NoteRange> ranges;
};

/// A copy of the notes of an image.
inline FoundImage copy_notes(const LoadedImage& image) {
    FoundImage copy;
    copy.number = image.id();
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

/// Those of some images, named by their numbers, that have records.
inline Vector<FoundImage> find_images(const Vector<std::uint64_t>& numbers) {
    Vector<FoundImage> found;
    visit_images([&](const LoadedImage& image, LoadCounts) {
        bool is_sought = false;
        for (const std::uint64_t number : numbers) is_sought |= number == image.id();
        if (is_sought && any_note(image, [](RecordType, Bytes) { return true; })) found.push_back(copy_notes(image));
        return false;
    });
    return found;
}

/// Whether all packages of an image that is loaded were taken in before: then it is looked at again, or came with such a one.
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

/// Under the lock: keeps what verify_program tells, once however often it is met.
inline void record_conflict(Registry& registry, Owned<Conflict> one) {
    for (const Conflict& other : registry.conflicts)
        if (view(other.message) == view(one->message)) return;
    registry.conflicts.add(std::move(one));
}

/// Under the lock: judges an image that others loaded, and takes in its packages. Complete, or nothing is known of it yet.
inline void register_packages_of(Registry& registry, const FoundImage& image, Versioning versioning) {
    Records records;
    Owned<Conflict> inside, beside;
    if (records.read(image.ranges.begin(), image.ranges.size()).field == nullptr) {  // one that is damaged is not ours to judge: it is loaded
        if (is_committed(registry, records)) versioning = Versioning::shared_types;
        if (const Result<void> consistent = check_records(records, image.path); !consistent)
            inside = make_conflict(consistent.error(), image.path, image.number);
        if (const Result<void> fitting = check_packages(registry, records, image.path, versioning); !fitting)
            beside = make_conflict(fitting.error(), image.path, image.number);
        commit_packages(registry, records, image.path, versioning, registry.openings.empty() ? 0 : image.number);
    }
    make_room(registry.known, 1);
    add_number(registry.known, image.number);
    for (Owned<Conflict>* const one : {&inside, &beside})
        if (one->get() != nullptr) record_conflict(registry, std::move(*one));
}

/// Under the lock: images were unloaded, and others may stand in their places. What we have opened ourselves stays, and what is told of no image.
inline void erase_others(Registry& registry) {
    KnownImages own;
    make_room(own, registry.own.count);
    for (const std::uint64_t one : registry.own.ids)
        if (one != 0) add_number(own, one);
    registry.known = std::move(own);
    for (auto at = registry.conflicts.begin(); at != registry.conflicts.end();) {
        Conflict& one = *at;
        ++at;
        if (one.image != 0) registry.conflicts.take(one);
    }
}

/// Under the lock: what an open that failed has brought is gone; what else was seen while it was under way stays.
inline void erase_failed(Registry& registry, const Vector<std::uint64_t>& loaded) {
    for (auto package = registry.packages.begin(); package != registry.packages.end();) {
        CanonicalPackage& of = *package;
        ++package;
        for (auto at = of.versions.begin(); at != of.versions.end();) {
            PackageVersion& version = *at;
            ++at;
            if (version.seen_in == 0) continue;
            bool is_loaded = false;
            for (const std::uint64_t number : loaded) is_loaded |= number == version.seen_in;
            if (is_loaded && !registry.openings.empty()) continue;
            version.seen_in = 0;
            version.committed = is_loaded;
            if (erase_if_unused(registry, of, version)) break;
        }
    }
}

/// Takes in the packages of all images that were loaded since the last time, in load order; `ours` is how many of them are known already:
/// where no others came, the list is not gone through. Without the lock: the dynamic linker is asked.
inline void register_loaded_images(Registry& registry, unsigned long long ours = 0) {
    if (!counts_are_of_images) ours = 0;
    const LoadedImages loaded = loaded_images(registry, ours);
    if (loaded.numbers.empty()) {
        const Lock lock(registry);
        if (loaded.counts.added > registry.images_added) __atomic_store_n(&registry.images_added, loaded.counts.added, __ATOMIC_RELEASE);
        return;
    }
    Vector<std::uint64_t> unknown;
    {
        const Lock lock(registry);
        const bool is_any_gone = loaded.counts.removed != registry.images_removed;
        for (const std::uint64_t number : loaded.numbers)
            if (!has_number(is_any_gone ? registry.own : registry.known, number)) unknown.push_back(number);
    }
    const Vector<FoundImage> found = unknown.empty() ? Vector<FoundImage>() : find_images(unknown);

    const Lock lock(registry);
    const bool is_newest = loaded.counts.added >= registry.images_added;  // nobody has seen more
    if (is_newest && loaded.counts.removed != registry.images_removed) {
        erase_others(registry);
        erase_failed(registry, loaded.numbers);
    }
    // What is new may come with an open that is under way.
    Versioning versioning = Versioning::exact;
    for (const Opening& one : registry.openings)
        if (one.shared_types) versioning = Versioning::shared_types;
    for (const FoundImage& image : found)
        if (!has_number(registry.known, image.number)) register_packages_of(registry, image, versioning);
    make_room(registry.known, unknown.size());
    for (const std::uint64_t number : unknown) add_number(registry.known, number);
    if (!is_newest) return;
    __atomic_store_n(&registry.images_added, loaded.counts.added, __ATOMIC_RELEASE);
    __atomic_store_n(&registry.images_removed, loaded.counts.removed, __ATOMIC_RELEASE);
}

/// An image that was loaded by others and does not agree.
struct KnownConflict {
    std::uint64_t image = 0;  // its id
    std::string path;
    Error error;
};

/// Those of which it is known.
inline Vector<KnownConflict> known_conflicts(Registry& registry) {
    Vector<KnownConflict> all;
    const Lock lock(registry);
    for (const Conflict& one : registry.conflicts)
        all.push_back({one.image, std::string(view(one.path)), {static_cast<Errc>(one.code), std::string(view(one.message))}});
    return all;
}

}  // namespace detail
}  // namespace tenon
