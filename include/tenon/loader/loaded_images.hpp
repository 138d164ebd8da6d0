// SPDX-License-Identifier: BSL-1.0
//
// Takes in the packages of the images that were loaded without us: the program's own libraries, and what a raw dlopen brought.
#pragma once

#include <tenon/loader/packages.hpp>
#include <tenon/support/list.hpp>
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
    if (known.numbers.empty()) return false;
    std::size_t at = number % known.numbers.size();
    while (known.numbers[at] != 0 && known.numbers[at] != number) at = (at + 1) % known.numbers.size();
    return known.numbers[at] == number;
}

/// There is room.
inline void add_number(KnownImages& known, std::uint64_t number) {
    std::size_t at = number % known.numbers.size();
    while (known.numbers[at] != 0 && known.numbers[at] != number) at = (at + 1) % known.numbers.size();
    if (known.numbers[at] == 0) ++known.count;
    known.numbers[at] = number;
}

/// Makes room for so many more, after which to add them cannot fail.
inline void make_room(KnownImages& known, std::size_t more) {
    if (2 * (known.count + more) <= known.numbers.size()) return;
    KnownImages larger;
    larger.numbers = Array<std::uint64_t>(64 + 4 * (known.count + more));
    for (const std::uint64_t one : known.numbers)
        if (one != 0) add_number(larger, one);
    known = std::move(larger);
}

/// The images that are loaded, by their numbers, and how many ever were and no longer are.
struct LoadedImages {
    LoadCounts counts;
    List<std::uint64_t> numbers;
};

/// Counts the images; lists them where, beside `ours` that the table knows already, any was loaded or unloaded since it saw them all.
inline LoadedImages loaded_images(const Table& table, unsigned long long ours) {
    LoadedImages loaded;
    visit_images([&](const LoadedImage& image, LoadCounts counts) {
        loaded.counts = counts;
        if (counts.added - __atomic_load_n(&table.images_added, __ATOMIC_ACQUIRE) <= ours &&
            counts.removed == __atomic_load_n(&table.images_removed, __ATOMIC_ACQUIRE))
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
    Array<unsigned char> notes;
    List<NoteRange> ranges;
};

/// A copy of the notes of an image.
inline FoundImage copy_notes(const LoadedImage& image) {
    FoundImage copy;
    copy.number = image.id();
    copy.path = image.path();
    const ImageLayout layout = image.layout();
    std::size_t size = 0;
    for (const NoteRange& range : layout.notes) size += range.bytes.size;
    copy.notes = Array<unsigned char>::for_overwrite(size);
    unsigned char* to = copy.notes.begin();
    for (const NoteRange& range : layout.notes) {
        std::memcpy(to, range.bytes.data, range.bytes.size);
        copy.ranges.push_back({{to, range.bytes.size}, range.offset});
        to += range.bytes.size;
    }
    return copy;
}

/// Those of some images, named by their numbers, that have records.
inline List<FoundImage> find_images(const List<std::uint64_t>& numbers) {
    List<FoundImage> found;
    visit_images([&](const LoadedImage& image, LoadCounts) {
        bool is_sought = false;
        for (const std::uint64_t number : numbers) is_sought |= number == image.id();
        if (is_sought && any_note(image, [](RecordType, Bytes) { return true; })) found.push_back(copy_notes(image));
        return false;
    });
    return found;
}

/// Whether all packages of an image that is loaded were taken in before: then it is looked at again, or came with such a one.
inline bool is_settled(const Table& table, const Records& records) {
    for (const PackageRecord& record : records.packages) {
        const CanonicalPackage* const package = find_package(table, record.name);
        const PackageVersion* const version = package != nullptr ? find_version(*package, record.hash) : nullptr;
        if (version == nullptr || !version->settled) return false;
    }
    return true;
}

inline Owned<Disagreement> make_disagreement(const Error& error, std::string_view path = {}, std::uint64_t image = 0) {
    Owned<Disagreement> made = Owned<Disagreement>::make();
    made->image = image;
    made->code = static_cast<std::uint32_t>(error.code);
    made->path = OwnedText(path);
    made->message = OwnedText(error.message);
    return made;
}

/// Under the lock: keeps what verify_program tells, once however often it is met.
inline void note_disagreement(Table& table, Owned<Disagreement> one) {
    for (const Disagreement& other : table.disagreements)
        if (view(other.message) == view(one->message)) return;
    table.disagreements.add(std::move(one));
}

/// Under the lock: judges an image that others loaded, and takes in its packages. Complete, or nothing is known of it yet.
inline void take_in(Table& table, const FoundImage& image, Versioning versioning) {
    Records records;
    Owned<Disagreement> inside, beside;
    if (records.read(image.ranges.begin(), image.ranges.size()).field == nullptr) {  // one that is damaged is not ours to judge: it is loaded
        if (is_settled(table, records)) versioning = Versioning::shared_types;
        if (const Result<void> consistent = check_records(records, image.path); !consistent)
            inside = make_disagreement(consistent.error(), image.path, image.number);
        if (const Result<void> fitting = check_packages(table, records, image.path, versioning); !fitting)
            beside = make_disagreement(fitting.error(), image.path, image.number);
        settle_packages(table, records, image.path, versioning, table.openings.empty() ? 0 : image.number);
    }
    make_room(table.known, 1);
    add_number(table.known, image.number);
    for (Owned<Disagreement>* const one : {&inside, &beside})
        if (one->get() != nullptr) note_disagreement(table, std::move(*one));
}

/// Under the lock: images were unloaded, and others may stand in their places. What we have opened ourselves stays, and what is told of no image.
inline void forget_strangers(Table& table) {
    KnownImages own;
    make_room(own, table.own.count);
    for (const std::uint64_t one : table.own.numbers)
        if (one != 0) add_number(own, one);
    table.known = std::move(own);
    for (auto at = table.disagreements.begin(); at != table.disagreements.end();) {
        Disagreement& one = *at;
        ++at;
        if (one.image != 0) table.disagreements.take(one);
    }
}

/// Under the lock: what an open that failed has brought is gone; what else was seen while it was under way stays.
inline void forget_failed(Table& table, const List<std::uint64_t>& loaded) {
    for (auto package = table.packages.begin(); package != table.packages.end();) {
        CanonicalPackage& of = *package;
        ++package;
        for (auto at = of.versions.begin(); at != of.versions.end();) {
            PackageVersion& version = *at;
            ++at;
            if (version.seen_in == 0) continue;
            bool is_loaded = false;
            for (const std::uint64_t number : loaded) is_loaded |= number == version.seen_in;
            if (is_loaded && !table.openings.empty()) continue;
            version.seen_in = 0;
            version.settled = is_loaded;
            if (forget_if_unused(table, of, version)) break;
        }
    }
}

/// Takes in the packages of all images that were loaded since the last time, in load order; `ours` is how many of them are known already:
/// where no others came, the list is not gone through. Without the lock: the dynamic linker is asked.
inline void take_in_loaded_images(Table& table, unsigned long long ours = 0) {
    if (!counts_are_of_images) ours = 0;
    const LoadedImages loaded = loaded_images(table, ours);
    if (loaded.numbers.empty()) {
        const Lock lock(table);
        if (loaded.counts.added > table.images_added) __atomic_store_n(&table.images_added, loaded.counts.added, __ATOMIC_RELEASE);
        return;
    }
    List<std::uint64_t> unknown;
    {
        const Lock lock(table);
        const bool is_any_gone = loaded.counts.removed != table.images_removed;
        for (const std::uint64_t number : loaded.numbers)
            if (!has_number(is_any_gone ? table.own : table.known, number)) unknown.push_back(number);
    }
    const List<FoundImage> found = unknown.empty() ? List<FoundImage>() : find_images(unknown);

    const Lock lock(table);
    const bool is_newest = loaded.counts.added >= table.images_added;  // nobody has seen more
    if (is_newest && loaded.counts.removed != table.images_removed) {
        forget_strangers(table);
        forget_failed(table, loaded.numbers);
    }
    // What is new may come with an open that is under way.
    Versioning versioning = Versioning::exact;
    for (const Opening& one : table.openings)
        if (one.shared_types) versioning = Versioning::shared_types;
    for (const FoundImage& image : found)
        if (!has_number(table.known, image.number)) take_in(table, image, versioning);
    make_room(table.known, unknown.size());
    for (const std::uint64_t number : unknown) add_number(table.known, number);
    if (!is_newest) return;
    __atomic_store_n(&table.images_added, loaded.counts.added, __ATOMIC_RELEASE);
    __atomic_store_n(&table.images_removed, loaded.counts.removed, __ATOMIC_RELEASE);
}

/// An image that was loaded by others and does not agree.
struct Stranger {
    std::uint64_t number = 0;
    std::string path;
    Error error;
};

/// Those of which it is known.
inline List<Stranger> strangers(Table& table) {
    List<Stranger> all;
    const Lock lock(table);
    for (const Disagreement& one : table.disagreements)
        all.push_back({one.image, std::string(view(one.path)), {static_cast<Errc>(one.code), std::string(view(one.message))}});
    return all;
}

}  // namespace detail
}  // namespace tenon
