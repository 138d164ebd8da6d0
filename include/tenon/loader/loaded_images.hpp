// SPDX-License-Identifier: BSL-1.0
//
// The images that the dynamic linker has loaded, the program first: what they are, and taking in the packages of those that came
// without us (the program's own libraries, a raw dlopen).
#pragma once

#include <tenon/loader/library_search.hpp>
#include <tenon/loader/packages.hpp>

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

#include <dlfcn.h>
#include <link.h>

namespace tenon::detail {

/// The path of the binary that holds an address. Must not be called under the lock: dladdr waits for constructors.
inline std::string path_of(const void* address) {
    Dl_info info{};
    if (::dladdr(address, &info) == 0 || info.dli_fname == nullptr) return "another binary";
    // The program comes first; the dynamic linker knows it by argv[0] only.
    Dl_info first{};
    ElfW(Addr) program = 0;
    dl_iterate_phdr(
        [](dl_phdr_info* image, std::size_t, void* out) {
            *static_cast<ElfW(Addr)*>(out) = reinterpret_cast<ElfW(Addr)>(image->dlpi_phdr);
            return 1;
        },
        &program);
    const bool is_program = ::dladdr(reinterpret_cast<void*>(program), &first) != 0 && first.dli_fbase == info.dli_fbase;
    return is_program ? program_path() : info.dli_fname;
}

/// An entity of a plugin that is not its own: ELF binds a symbol of default visibility to its first definition in the process.
inline Error interposed(const std::string& head, const void* address) {
    return {Errc::interposed, head + " is bound to the definition of " + path_of(address) +
                                  ", which the dynamic linker found first; give the plugin's own hidden visibility, or open it with deep "
                                  "binding"};
}

/// The notes and segments of an image, as its program headers tell.
struct ImageView {
    std::vector<NoteRange> notes;
    std::vector<AddressRange> segments;

    ImageView(std::uintptr_t base, const ElfW(Phdr) * headers, std::size_t count) {
        for (std::size_t k = 0; k < count; ++k) {
            const ElfW(Phdr)& one = headers[k];
            if (one.p_type == PT_LOAD) segments.push_back({base + one.p_vaddr, one.p_memsz});
        }
        for (std::size_t k = 0; k < count; ++k) {
            const ElfW(Phdr)& one = headers[k];
            if (one.p_type == PT_NOTE && is_mapped(base + one.p_vaddr, one.p_filesz))
                notes.push_back({{reinterpret_cast<const unsigned char*>(base + one.p_vaddr), one.p_filesz}, one.p_offset});
        }
    }

private:
    bool is_mapped(std::uintptr_t first, std::size_t size) const {
        for (const AddressRange& one : segments)
            if (first - one.first <= one.size && size <= one.size - (first - one.first)) return true;
        return false;
    }
};

/// Whether any of an image's notes is ours, without allocating anything.
inline bool mentions_tenon(const dl_phdr_info& image) {
    for (std::size_t k = 0; k < image.dlpi_phnum; ++k) {
        const ElfW(Phdr)& one = image.dlpi_phdr[k];
        if (one.p_type != PT_NOTE) continue;
        const Bytes notes{reinterpret_cast<const unsigned char*>(image.dlpi_addr + one.p_vaddr), one.p_memsz};
        for (std::size_t at = 0; notes.has(at, 12);) {
            const std::uint64_t owner = notes.load<std::uint32_t>(at), payload = notes.load<std::uint32_t>(at + 4);
            if (owner == owner_size && notes.has(at + 12, owner_size) && std::memcmp(notes.data + at + 12, "Tenon", owner_size) == 0) return true;
            at += static_cast<std::size_t>(12 + (owner + 3) / 4 * 4 + (payload + 3) / 4 * 4);
        }
    }
    return false;
}

/// A number for an image, by its place: it is another's only after an image was unloaded, and then nothing is held to be known.
inline std::uint64_t number_of(const dl_phdr_info& image) { return reinterpret_cast<std::uintptr_t>(image.dlpi_phdr) >> 3 | 1; }

inline bool is_known(const KnownImages* known, std::uint64_t number) {
    if (known == nullptr) return false;
    for (std::size_t at = number % known->capacity;; at = (at + 1) % known->capacity) {
        const std::uint64_t found = __atomic_load_n(&known->numbers[at], __ATOMIC_ACQUIRE);
        if (found == number) return true;
        if (found == 0) return false;
    }
}

/// Under the lock. `removed` is the dynamic linker's count of images unloaded. A set that has become too small or out of date is replaced
/// and not freed: somebody may be reading it.
inline void remember(Table& table, std::uint64_t number, unsigned long long removed) {
    KnownImages* known = table.known;
    if (known != nullptr && known->removed != removed) known = nullptr;
    if (is_known(known, number)) return;
    const auto insert = [](KnownImages& into, std::uint64_t one) {
        std::size_t at = one % into.capacity;
        while (into.numbers[at] != 0) at = (at + 1) % into.capacity;
        __atomic_store_n(&into.numbers[at], one, __ATOMIC_RELEASE);
        ++into.count;
    };
    if (known == nullptr || 2 * known->count >= known->capacity) {
        auto* const larger = new KnownImages;
        larger->capacity = known == nullptr ? 64 : 4 * known->capacity;
        larger->numbers = new std::uint64_t[larger->capacity]();
        larger->removed = removed;
        for (std::size_t k = 0; known != nullptr && k < known->capacity; ++k)
            if (known->numbers[k] != 0) insert(*larger, known->numbers[k]);
        __atomic_store_n(&table.known, larger, __ATOMIC_RELEASE);
        known = larger;
    }
    insert(*known, number);
}

/// An image of ours that was not known, with a copy of its notes: it may be unloaded as soon as the dynamic linker is left.
struct FoundImage {
    std::uint64_t number;
    std::string path;
    std::vector<unsigned char> notes;
};

struct ImageSearch {
    Table& table;
    const KnownImages* known;
    unsigned long long added = 0, removed = 0;
    std::vector<FoundImage> found;

    explicit ImageSearch(Table& of) : table(of), known(__atomic_load_n(&of.known, __ATOMIC_ACQUIRE)) {}

    static int visit(dl_phdr_info* image, std::size_t, void* self) {
        ImageSearch& search = *static_cast<ImageSearch*>(self);
        search.added = image->dlpi_adds;
        search.removed = image->dlpi_subs;
        if (search.known != nullptr && search.known->removed != search.removed) search.known = nullptr;
        if (search.known != nullptr && search.added == __atomic_load_n(&search.table.images_added, __ATOMIC_ACQUIRE)) return 1;
        const std::uint64_t number = number_of(*image);
        if (is_known(search.known, number) || !mentions_tenon(*image)) return 0;
        FoundImage found{number, image->dlpi_name != nullptr ? image->dlpi_name : "", {}};
        for (const NoteRange& one : ImageView(image->dlpi_addr, image->dlpi_phdr, image->dlpi_phnum).notes)
            found.notes.insert(found.notes.end(), one.bytes.data, one.bytes.data + one.bytes.size);
        search.found.push_back(std::move(found));
        return 0;
    }
};

/// An image that was loaded and does not agree.
struct Stranger {
    std::string path;
    Error error;
};

/// Takes in the packages of all images that were loaded since the last time, in load order, and tells which of them disagree. Without
/// the lock: the dynamic linker is asked.
inline std::vector<Stranger> take_in_loaded_images(Table& table) {
    ImageSearch search(table);
    dl_iterate_phdr(&ImageSearch::visit, &search);
    for (FoundImage& image : search.found)
        if (image.path.empty()) image.path = program_path();

    std::vector<Stranger> strangers;
    const Lock lock(table);
    // What is new may come with an open that is under way.
    Versioning versioning = Versioning::exact;
    for (const Opening* one = table.openings; one != nullptr; one = one->next)
        if (one->shared_types) versioning = Versioning::shared_types;
    for (const FoundImage& image : search.found) {
        const bool fresh = table.known == nullptr || table.known->removed != search.removed || !is_known(table.known, image.number);
        if (!fresh) continue;
        remember(table, image.number, search.removed);
        const NoteRange notes{{image.notes.data(), image.notes.size()}, 0};
        Records records;
        if (records.read(&notes, 1).field != nullptr) continue;  // not ours to judge: it is loaded
        const auto note = [&](const Error& error) {
            strangers.push_back({image.path, error});
            Disagreement** last = &table.disagreements;
            for (; *last != nullptr; last = &(*last)->next)
                if (view((*last)->message) == error.message) return;
            *last = new Disagreement{nullptr, static_cast<std::uint32_t>(error.code), kept(error.message)};
        };
        if (const Result<void> consistent = check_records(records, image.path); !consistent) note(consistent.error());
        if (const std::optional<Error> conflict = find_conflict(table, records, image.path, versioning)) note(*conflict);
        settle_packages(table, records, image.path, versioning);
    }
    if (search.added > table.images_added) __atomic_store_n(&table.images_added, search.added, __ATOMIC_RELEASE);
    return strangers;
}

}  // namespace tenon::detail
