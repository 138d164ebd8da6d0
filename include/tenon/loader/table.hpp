// SPDX-License-Identifier: BSL-1.0
//
// The one table of a process: which packages are canonical, which plugins are open. Several binaries of a process may each contain a
// loader, hidden from each other; all of them use the table of the first image in load order that has one. It is found through a
// note that holds the distance to a hidden pointer of that image, so no symbol need be exported and no constructor have run.
//
// Its types are plain data of this library alone, laid out alike by every compiler and standard library, and are never freed.
#pragma once

#include <tenon/loader/own_symbols.hpp>
#include <tenon/manifest/file.hpp>
#include <tenon/manifest/format.hpp>
#include <tenon/manifest/records.hpp>

#include <cstddef>
#include <cstdint>
#include <cstring>

#include <link.h>
#include <pthread.h>

namespace [[gnu::visibility("hidden")]] tenon {
namespace detail {

/// Must be changed with the layout or meaning of any type below, those of records.hpp among them: loaders with different numbers refuse
/// each other.
inline constexpr std::uint32_t table_version = 3;

/// Bytes of an image in memory.
struct AddressRange {
    std::uintptr_t first = 0, size = 0;
    bool has(const void* address) const { return reinterpret_cast<std::uintptr_t>(address) - first < size; }
};

/// What a symbol was resolved to: valid where `verified` is not 0.
struct Resolved {
    std::uint64_t verified = 0;  // the number of the type by which it was last verified, or 0
    void* address = nullptr;
};

/// How far the opening of an image has come.
enum class ImageState : std::uint32_t { initialising, ready, failed };

/// A plugin, or the program.
struct Image {
    Chars path;
    FileState file;  // when it was checked
    void* handle = nullptr;
    OwnSymbols symbols;
    Array<unsigned char> notes;  // as they were read, until the image is loaded and has them itself
    Array<NoteRange> ranges;
    Records records;  // views of them
    Array<AddressRange> segments;
    Array<Resolved> resolved;  // of each export
    ImageState state = ImageState::initialising;
    pthread_t initialiser{};       // the thread that runs its init functions
    std::uint32_t failure = 0;     // the Errc of the verdict on an image that failed
    Chars failure_message;
    bool is_program = false;

    Resolved& resolution_of(const ExportRecord& of) { return resolved[static_cast<std::size_t>(&of - records.exports.begin())]; }
    bool has(const void* address) const {
        for (const AddressRange& one : segments)
            if (one.has(address)) return true;
        return false;
    }
};

/// A type by which some export was verified. Stays.
struct VerifiedType {
    VerifiedType* next = nullptr;
    std::uint64_t number = 0, hash = 0;
    std::uint32_t flags = 0;
    const Image* image = nullptr;         // has the export that was the first of this type,
    const ExportRecord* found = nullptr;  // whose text is that of the type
    Array<unsigned char> vtables;         // a record, or nothing

    static constexpr std::size_t buckets = 256;
};

/// A line of a package, with the vtable of its class, whose constants are null where there is none.
struct PackageLine {
    Chars text;
    VtableRecord vtable;
};

/// A type that a later version of a package has and the canonical one has not (Versioning::shared_types).
struct AddedLine {
    AddedLine* next = nullptr;
    PackageLine line;
    Chars owner;
    std::uint32_t pending = 0;
    bool settled = false;
};

/// A version of a package that others are compared with.
struct CanonicalPackage {
    CanonicalPackage* next = nullptr;
    Chars name, owner, toolchain;  // owner: the path of the binary that brought it
    std::uint64_t name_hash = 0, hash = 0;
    Array<PackageLine> lines;  // the list of its types and their lines
    AddedLine* added = nullptr;
    std::uint32_t pending = 0;  // opens that have reserved it
    bool settled = false;       // brought by an image that is loaded
};

/// An open that is under way: between its reservation and its end.
struct Opening {
    Opening* next = nullptr;
    pthread_t thread{};
    FileId id;
    bool shared_types = false;
};

/// A thread that waits for another to finish with an image.
struct Waiting {
    Waiting* next = nullptr;
    pthread_t thread{};
    const Image* image = nullptr;
};

/// An image loaded by others that disagrees with the canonical packages, or with itself.
struct Disagreement {
    Disagreement* next = nullptr;
    std::uint32_t code = 0;
    Chars message;
};

/// Images whose packages have been taken in, by numbers made of their places and names; an open-addressing table.
struct KnownImages {
    Array<std::uint64_t> numbers;
    std::size_t count = 0;
};

/// The images by the hashes of their paths, of their files' numbers and of their handles: to walk a list of a thousand would touch them all. Each image is here
/// three times; what has the same hash stands behind it.
struct ImageIndex {
    struct Entry {
        std::uint64_t hash;
        Image* image;
    };
    std::size_t capacity = 0, count = 0;
    Entry* entries = nullptr;
};

#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wzero-as-null-pointer-constant"  // of the system's macros

struct Table {
    pthread_mutex_t mutex = PTHREAD_MUTEX_INITIALIZER;
    pthread_cond_t finished = PTHREAD_COND_INITIALIZER;  // an image has left the state `initialising`
    ImageIndex images;
    Image* program = nullptr;
    CanonicalPackage* packages = nullptr;
    Opening* openings = nullptr;
    Waiting* waitings = nullptr;
    Disagreement* disagreements = nullptr;
    KnownImages known;
    unsigned long long images_added = 0, images_removed = 0;  // dl_phdr_info's dlpi_adds and dlpi_subs when all were known
    std::uint64_t verified_count = 0;
    VerifiedType* verified[VerifiedType::buckets] = {};  // by their hashes
};

#pragma GCC diagnostic pop

#if !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wdangling-pointer"  // of a local entry: g++ 13 and later do not see that it is taken out again
#endif

/// Puts an entry of somebody's own in front of a list, and takes it out again.
template <class Entry>
void link(Entry*& list, Entry& entry) {
    entry.next = list;
    list = &entry;
}

#if !defined(__clang__)
#pragma GCC diagnostic pop
#endif

template <class Entry>
void unlink(Entry*& list, const Entry& entry) {
    for (Entry** at = &list; *at != nullptr; at = &(*at)->next)
        if (*at == &entry) {
            *at = entry.next;
            return;
        }
}

inline std::uint64_t hash_of(const FileId& id) {
    const std::uint64_t numbers[2] = {id.device, id.inode};
    return name_hash({reinterpret_cast<const char*>(numbers), sizeof numbers});
}
inline std::uint64_t hash_of(const void* handle) { return name_hash({reinterpret_cast<const char*>(&handle), sizeof handle}); }
inline std::uint64_t hash_of(std::string_view path) { return name_hash({path.data(), path.size()}); }

inline void insert(ImageIndex& index, std::uint64_t hash, Image& image) {
    const auto put = [](ImageIndex& into, const ImageIndex::Entry& one) {
        std::size_t at = one.hash & (into.capacity - 1);
        while (into.entries[at].image != nullptr) at = (at + 1) & (into.capacity - 1);
        into.entries[at] = one;
        ++into.count;
    };
    if (2 * index.count >= index.capacity) {
        ImageIndex larger;
        larger.capacity = index.capacity == 0 ? 16 : 4 * index.capacity;
        larger.entries = new ImageIndex::Entry[larger.capacity]();
        for (std::size_t k = 0; k < index.capacity; ++k)
            if (index.entries[k].image != nullptr) put(larger, index.entries[k]);
        delete[] index.entries;
        index = larger;
    }
    put(index, {hash, &image});
}
inline void insert(ImageIndex& index, Image& image) {
    insert(index, hash_of(view(image.path)), image);
    insert(index, hash_of(image.file.id), image);
    insert(index, hash_of(image.handle), image);
}

/// The first image with this hash for which `is_it` is true; null where there is none.
template <class Is>
Image* find(const ImageIndex& index, std::uint64_t hash, Is is_it) {
    if (index.count == 0) return nullptr;
    for (std::size_t at = hash & (index.capacity - 1); index.entries[at].image != nullptr; at = (at + 1) & (index.capacity - 1))
        if (index.entries[at].hash == hash && is_it(*index.entries[at].image)) return index.entries[at].image;
    return nullptr;
}

/// Holds the table. Nothing that may block on the dynamic linker is called while one exists.
class Lock {
public:
    explicit Lock(Table& table) : mutex_(&table.mutex) { pthread_mutex_lock(mutex_); }
    Lock(const Lock&) = delete;
    Lock& operator=(const Lock&) = delete;
    ~Lock() { pthread_mutex_unlock(mutex_); }

    /// Lets others in until some image has finished.
    void wait(Table& table) { pthread_cond_wait(&table.finished, mutex_); }

private:
    pthread_mutex_t* mutex_;
};

// This binary's own anchor, and the note that tells where it is: `distance` is counted from its own place. Written in assembler, as
// the difference of two symbols is a constant of the static linker and needs no relocation.
#if defined(__clang__)
#pragma clang diagnostic push
#if __has_warning("-Wunique-object-duplication")
#pragma clang diagnostic ignored "-Wunique-object-duplication"  // one for each binary is meant
#endif
#endif
[[gnu::used]] inline Table* table_anchor __asm__("tenon.table") = nullptr;
#if defined(__clang__)
#pragma clang diagnostic pop
#endif
__asm__(
    ".pushsection .note.tenon.table, \"a\", %note\n"
    ".balign 4\n"
    ".long 6, 12, 0x107\n"
    ".asciz \"Tenon\"\n"
    ".balign 4\n"
    ".long 2, 3\n"  // format_number, table_version
    ".long tenon.table - .\n"
    ".popsection");
static_assert(format_number == 2 && table_version == 3 && static_cast<int>(RecordType::anchor) == 0x107,
              "tenon: the anchor's note above must state these numbers");

/// A segment of notes in memory, by its offset in the file, as the tools that take a section out of a file leave a wrong address behind;
/// nothing where the dynamic linker does not map it.
inline NoteRange notes_in_memory(const ElfW(Phdr) & notes, ElfW(Addr) base, const ElfW(Phdr) * headers, std::size_t count) {
    for (std::size_t k = 0; k < count; ++k) {
        const ElfW(Phdr)& in = headers[k];
        const std::uint64_t at = notes.p_offset - in.p_offset;
        if (in.p_type == PT_LOAD && at <= in.p_filesz && notes.p_filesz <= in.p_filesz - at)
            return {{reinterpret_cast<const unsigned char*>(base + in.p_vaddr + at), notes.p_filesz}, notes.p_offset};
    }
    return {};
}

/// Calls `use` with the type and the payload of each of an image's notes that are ours, until one returns true; returns whether one has.
/// Allocates nothing.
template <class Use>
bool find_note(const dl_phdr_info& image, Use use) {
    for (std::size_t k = 0; k < image.dlpi_phnum; ++k) {
        const ElfW(Phdr)& one = image.dlpi_phdr[k];
        if (one.p_type != PT_NOTE) continue;
        const NoteRange notes = notes_in_memory(one, image.dlpi_addr, image.dlpi_phdr, image.dlpi_phnum);
        bool found = false;
        each_note(&notes, 1, [&](std::uint32_t type, Bytes payload, std::uint64_t) {
            found = use(static_cast<RecordType>(type), payload);
            return found ? Damage{"found", 0} : Damage{};
        });
        if (found) return true;
    }
    return false;
}

/// The first anchor of the process, in load order.
struct AnchorSearch {
    Table** anchor = nullptr;
    bool of_other_version = false;

    static int visit(dl_phdr_info* image, std::size_t, void* self) {
        return find_note(*image, [&](RecordType type, Bytes record) {
            return type == RecordType::anchor && record.size >= 12 && (static_cast<AnchorSearch*>(self)->take(record), true);
        });
    }

private:
    void take(Bytes record) {
        of_other_version = (record.load<std::uint32_t>(0) & ~sealed_mark) != format_number || record.load<std::uint32_t>(4) != table_version;
        const auto place = reinterpret_cast<std::uintptr_t>(record.data + 8);
        anchor = reinterpret_cast<Table**>(place + static_cast<std::uintptr_t>(std::intptr_t{record.load<std::int32_t>(8)}));
    }
};

/// The table of this process, or null where its first loader is of another version of tenon. Safe at any time, in constructors too.
inline Table* process_table() {
    if (Table* const mine = __atomic_load_n(&table_anchor, __ATOMIC_ACQUIRE)) return mine;
    AnchorSearch search;
    dl_iterate_phdr(&AnchorSearch::visit, &search);
    if (search.of_other_version) return nullptr;
    Table** const anchor = search.anchor != nullptr ? search.anchor : &table_anchor;
    Table* table = __atomic_load_n(anchor, __ATOMIC_ACQUIRE);
    if (table == nullptr) {
        auto* const made = new Table;
        if (__atomic_compare_exchange_n(anchor, &table, made, false, __ATOMIC_ACQ_REL, __ATOMIC_ACQUIRE))
            table = made;
        else
            delete made;
    }
    __atomic_store_n(&table_anchor, table, __ATOMIC_RELEASE);
    return table;
}

/// Copies characters to memory that stays, with a NUL behind them.
inline Chars kept(std::string_view text) {
    char* const chars = new char[text.size() + 1];
    std::memcpy(chars, text.data(), text.size());
    chars[text.size()] = '\0';
    return {chars, text.size()};
}

}  // namespace detail
}  // namespace tenon
