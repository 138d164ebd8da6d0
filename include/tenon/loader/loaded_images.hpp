// SPDX-License-Identifier: BSL-1.0
//
// The images that the dynamic linker has loaded, the program first: what they are, and taking in the packages of those that came
// without us (the program's own libraries, a raw dlopen).
#pragma once

#include <tenon/system/linux/library_search.hpp>
#include <tenon/loader/packages.hpp>
#include <tenon/support/list.hpp>

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string>

#include <dlfcn.h>
#include <link.h>

namespace [[gnu::visibility("hidden")]] tenon {
namespace detail {

/// The path of the binary that holds an address. Not by dladdr, which waits for constructors, and knows no static program.
inline std::string path_of(const void* address) {
    struct Search {
        const void* address;
        std::string path;

        static int visit(dl_phdr_info* image, std::size_t, void* self) {
            auto& search = *static_cast<Search*>(self);
            for (std::size_t k = 0; k < image->dlpi_phnum; ++k) {
                const ElfW(Phdr)& one = image->dlpi_phdr[k];
                if (one.p_type != PT_LOAD || !AddressRange{image->dlpi_addr + one.p_vaddr, one.p_memsz}.has(search.address)) continue;
                const bool is_program = image->dlpi_name == nullptr || *image->dlpi_name == '\0';
                search.path = is_program ? program_path() : image->dlpi_name;
                return 1;
            }
            return 0;
        }
    } search{address, "another binary"};
    visit_images(&Search::visit, &search);
    return std::move(search.path);
}

/// The notes and segments of an image, as its program headers tell.
struct ImageView {
    List<NoteRange> notes;
    List<AddressRange> segments;

    ImageView() = default;
    ImageView(std::uintptr_t base, const ElfW(Phdr) * headers, std::size_t count) {
        for (std::size_t k = 0; k < count; ++k) {
            const ElfW(Phdr)& one = headers[k];
            if (one.p_type == PT_LOAD) segments.push_back({base + one.p_vaddr, one.p_memsz});
            if (one.p_type != PT_NOTE) continue;
            if (const NoteRange range = notes_in_memory(one, base, headers, count); range.bytes.data != nullptr) notes.push_back(range);
        }
    }
};

/// A number for an image, by its place and its name: another that takes its place when it was unloaded has another.
inline std::uint64_t number_of(const void* headers, const char* name) {
    Fnv1a number;
    number.number(reinterpret_cast<std::uintptr_t>(headers));
    const std::string_view path(name == nullptr ? "" : name), end = path.substr(path.size() < 16 ? 0 : path.size() - 16);
    number.text(end.data(), end.size());
    return number.value() | 1;
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
    unsigned long long added = 0, removed = 0;
    List<std::uint64_t> numbers;
};

/// Counts the images; lists them where, beside `ours` that the table knows already, any was loaded or unloaded since it saw them all.
inline LoadedImages loaded_images(const Table& table, unsigned long long ours) {
    struct Count {
        const Table& table;
        unsigned long long ours;
        LoadedImages loaded;

        static int visit(dl_phdr_info* image, std::size_t, void* self) {
            auto& [table, ours, loaded] = *static_cast<Count*>(self);
            loaded.added = image->dlpi_adds;
            loaded.removed = image->dlpi_subs;
            if (loaded.added - __atomic_load_n(&table.images_added, __ATOMIC_ACQUIRE) <= ours &&
                loaded.removed == __atomic_load_n(&table.images_removed, __ATOMIC_ACQUIRE))
                return 1;
            loaded.numbers.push_back(number_of(image->dlpi_phdr, image->dlpi_name));
            return 0;
        }
    } count{table, ours, {}};
    visit_images(&Count::visit, &count);
    return std::move(count.loaded);
}

/// An image of ours that was not known, with a copy of its notes: it may be unloaded as soon as the dynamic linker is left.
struct FoundImage {
    std::uint64_t number = 0;
    std::string path;
    Array<unsigned char> notes;
    List<NoteRange> ranges;
};

/// Those of some images, named by their numbers, that have records.
inline List<FoundImage> find_images(const List<std::uint64_t>& numbers) {
    struct Search {
        const List<std::uint64_t>& numbers;
        List<FoundImage> found;

        static int visit(dl_phdr_info* image, std::size_t, void* self) {
            auto& search = *static_cast<Search*>(self);
            const std::uint64_t number = number_of(image->dlpi_phdr, image->dlpi_name);
            bool is_sought = false;
            for (const std::uint64_t one : search.numbers) is_sought |= one == number;
            if (!is_sought || !find_note(*image, [](RecordType, Bytes) { return true; })) return 0;
            const ImageView seen(image->dlpi_addr, image->dlpi_phdr, image->dlpi_phnum);
            std::size_t size = 0;
            for (const NoteRange& one : seen.notes) size += one.bytes.size;
            auto notes = Array<unsigned char>::for_overwrite(size);
            List<NoteRange> ranges;
            unsigned char* to = notes.begin();
            for (const NoteRange& one : seen.notes) {
                std::memcpy(to, one.bytes.data, one.bytes.size);
                ranges.push_back({{to, one.bytes.size}, one.offset});
                to += one.bytes.size;
            }
            search.found.push_back({number, image->dlpi_name != nullptr ? image->dlpi_name : "", std::move(notes), std::move(ranges)});
            return 0;
        }
    } search{numbers, {}};
    visit_images(&Search::visit, &search);
    for (FoundImage& image : search.found)
        if (image.path.empty()) image.path = program_path();
    return std::move(search.found);
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
#if !defined(__GLIBC__)
    ours = 0;  // musl counts calls of dlopen, whatever each has loaded
#endif
    const LoadedImages loaded = loaded_images(table, ours);
    if (loaded.numbers.empty()) {
        const Lock lock(table);
        if (loaded.added > table.images_added) __atomic_store_n(&table.images_added, loaded.added, __ATOMIC_RELEASE);
        return;
    }
    List<std::uint64_t> unknown;
    {
        const Lock lock(table);
        const bool is_any_gone = loaded.removed != table.images_removed;
        for (const std::uint64_t number : loaded.numbers)
            if (!has_number(is_any_gone ? table.own : table.known, number)) unknown.push_back(number);
    }
    const List<FoundImage> found = unknown.empty() ? List<FoundImage>() : find_images(unknown);

    const Lock lock(table);
    const bool is_newest = loaded.added >= table.images_added;  // nobody has seen more
    if (is_newest && loaded.removed != table.images_removed) {
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
    __atomic_store_n(&table.images_added, loaded.added, __ATOMIC_RELEASE);
    __atomic_store_n(&table.images_removed, loaded.removed, __ATOMIC_RELEASE);
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
