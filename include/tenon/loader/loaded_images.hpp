// SPDX-License-Identifier: BSL-1.0
//
// The images that the dynamic linker has loaded, the program first: what they are, and taking in the packages of those that came
// without us (the program's own libraries, a raw dlopen).
#pragma once

#include <tenon/loader/library_search.hpp>
#include <tenon/loader/packages.hpp>
#include <tenon/manifest/list.hpp>

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
    dl_iterate_phdr(&Search::visit, &search);
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

/// False where it is there already.
inline bool add_number(KnownImages& known, std::uint64_t number) {
    if (has_number(known, number)) return false;
    const auto insert = [](Array<std::uint64_t>& numbers, std::uint64_t one) {
        std::size_t at = one % numbers.size();
        while (numbers[at] != 0) at = (at + 1) % numbers.size();
        numbers[at] = one;
    };
    if (2 * known.count >= known.numbers.size()) {
        Array<std::uint64_t> larger(known.numbers.empty() ? 64 : 4 * known.numbers.size());
        for (const std::uint64_t one : known.numbers)
            if (one != 0) insert(larger, one);
        known.numbers = std::move(larger);
    }
    insert(known.numbers, number);
    ++known.count;
    return true;
}

/// Forgets the images that are no longer loaded.
inline void keep_numbers(KnownImages& known, const List<std::uint64_t>& loaded) {
    KnownImages kept;
    for (const std::uint64_t one : loaded)
        if (has_number(known, one)) add_number(kept, one);
    known = std::move(kept);
}

/// The numbers of all images; none where nothing was loaded or unloaded since the table saw them all.
struct ImageCount {
    const Table& table;
    unsigned long long ours = 0;  // images that came since and are known already
    unsigned long long added = 0, removed = 0;
    List<std::uint64_t> numbers;

    static int visit(dl_phdr_info* image, std::size_t, void* self) {
        auto& count = *static_cast<ImageCount*>(self);
        count.added = image->dlpi_adds;
        count.removed = image->dlpi_subs;
        if (count.added - __atomic_load_n(&count.table.images_added, __ATOMIC_ACQUIRE) <= count.ours &&
            count.removed == __atomic_load_n(&count.table.images_removed, __ATOMIC_ACQUIRE))
            return 1;
        count.numbers.push_back(number_of(image->dlpi_phdr, image->dlpi_name));
        return 0;
    }
};

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
    dl_iterate_phdr(&Search::visit, &search);
    for (FoundImage& image : search.found)
        if (image.path.empty()) image.path = program_path();
    return std::move(search.found);
}

/// An image that was loaded and does not agree.
struct Stranger {
    std::string path;
    Error error;
};

/// Under the lock: keeps what verify_program tells, once however often it is met.
inline void note_disagreement(Table& table, const Error& error) {
    Disagreement** last = &table.disagreements;
    for (; *last != nullptr; last = &(*last)->next)
        if (view((*last)->message) == error.message) return;
    *last = new Disagreement{nullptr, static_cast<std::uint32_t>(error.code), kept(error.message)};
}

/// Under the lock: judges an image that others loaded, and takes in its packages.
inline void take_in(Table& table, const FoundImage& image, Versioning versioning, List<Stranger>& strangers) {
    Records records;
    if (records.read(image.ranges.begin(), image.ranges.size()).field != nullptr) return;  // not ours to judge: it is loaded
    const auto note = [&](const Error& error) {
        strangers.push_back({image.path, error});
        note_disagreement(table, error);
    };
    if (const Result<void> consistent = check_records(records, image.path); !consistent) note(consistent.error());
    if (const Result<void> fitting = check_packages(table, records, image.path, versioning); !fitting) note(fitting.error());
    settle_packages(table, records, image.path, versioning);
}

/// Takes in the packages of all images that were loaded since the last time, in load order, and tells which of them disagree; `ours` is how
/// many of them are known already: where no others came, the list is not gone through. Without the lock: the dynamic linker is asked.
inline List<Stranger> take_in_loaded_images(Table& table, unsigned long long ours = 0) {
    ImageCount count{table, ours, 0, 0, {}};
    dl_iterate_phdr(&ImageCount::visit, &count);
    if (count.numbers.empty()) {
        const Lock lock(table);
        if (count.added > table.images_added) __atomic_store_n(&table.images_added, count.added, __ATOMIC_RELEASE);
        return {};
    }
    List<std::uint64_t> unknown;
    {
        const Lock lock(table);
        for (const std::uint64_t number : count.numbers)
            if (!has_number(table.known, number)) unknown.push_back(number);
    }
    const List<FoundImage> found = unknown.empty() ? List<FoundImage>() : find_images(unknown);

    List<Stranger> strangers;
    const Lock lock(table);
    // What is new may come with an open that is under way.
    Versioning versioning = Versioning::exact;
    for (const Opening* one = table.openings; one != nullptr; one = one->next)
        if (one->shared_types) versioning = Versioning::shared_types;
    for (const FoundImage& image : found)
        if (!has_number(table.known, image.number)) take_in(table, image, versioning, strangers);
    for (const std::uint64_t number : unknown) add_number(table.known, number);
    if (count.added < table.images_added) return strangers;  // somebody has seen more
    if (count.removed != table.images_removed) keep_numbers(table.known, count.numbers);
    __atomic_store_n(&table.images_added, count.added, __ATOMIC_RELEASE);
    __atomic_store_n(&table.images_removed, count.removed, __ATOMIC_RELEASE);
    return strangers;
}

}  // namespace detail
}  // namespace tenon
