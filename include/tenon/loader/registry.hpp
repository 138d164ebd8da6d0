// SPDX-License-Identifier: BSL-1.0
//
// The one table of a process: which packages are canonical, which plugins are open. Several binaries of a process may each contain a
// loader, hidden from each other; all of them use the table of the first image in load order that has one. It is found through a
// note that holds the distance to a hidden pointer of that image, so no symbol need be exported and no constructor have run.
//
// Its types are of this library alone, laid out alike by every compiler and standard library. Nothing that is shared lies on a stack: a thread may
// end, or be left behind by a fork.
#pragma once

#include <tenon/records/format.hpp>
#include <tenon/records/records.hpp>
#include <tenon/support/file.hpp>
#include <tenon/support/owned.hpp>
#include <tenon/system/anchor.hpp>
#include <tenon/system/images.hpp>
#include <tenon/system/loading.hpp>
#include <tenon/system/threads.hpp>

#include <cstddef>
#include <cstdint>
#include <cstring>

namespace [[gnu::visibility("hidden")]] tenon {
namespace detail {

/// Must be changed with the layout or meaning of any type below, those of records.hpp among them: loaders with different numbers refuse
/// each other.
inline constexpr std::uint32_t registry_version = 3;

/// What a symbol was resolved to: valid where `verified` is not 0.
struct Resolved {
    std::uint64_t verified = 0;  // the number of the type by which it was last verified, or 0
    void* address = nullptr;
};

/// How far the opening of an image has come.
enum class PluginState : std::uint32_t {
    initialising,
    ready,
    failed,
    abandoned,  // its init functions never came to their end: their thread ended, or was left behind by a fork, or memory ran out
};

/// A plugin, or the program.
struct LoadedPlugin {
    OwnedText path;
    FileState file;  // when it was checked
    void* handle = nullptr;
    ImageSymbols symbols;
    HeapArray<unsigned char> notes;  // as they were read, until the image is loaded and has them itself
    HeapArray<NoteRange> ranges;
    Records records;  // views of them
    HeapArray<AddressRange> segments;
    HeapArray<Resolved> resolved;  // of each export
    PluginState state = PluginState::initialising;
    ThreadId initialiser;          // the thread that runs its init functions
    std::uint32_t failure = 0;     // the Errc of the verdict on an image that failed
    OwnedText failure_message;
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
    const LoadedPlugin* plugin = nullptr;         // has the export that was the first of this type,
    const ExportRecord* found = nullptr;  // whose text is that of the type
    HeapArray<unsigned char> vtables;         // a record, or nothing

    static constexpr std::size_t buckets = 256;
};

/// A line of a package, with the vtable of its class, whose constants are null where there is none.
struct PackageLine {
    Chars text;
    VtableRecord vtable;
};

/// One version of a package: its types and their lines.
struct PackageVersion {
    PackageVersion* next = nullptr;
    OwnedText owner;  // the path of the first image that has it, where it is settled
    OwnedText toolchain, text;
    HeapArray<PackageLine> lines;  // views of the text
    std::uint64_t hash = 0;
    std::uint32_t reservations = 0;  // reservations of opens that are under way
    bool committed = false;       // whether an image that is loaded has it
    std::uint64_t seen_in = 0;  // where that image was seen while opens were under way, its number: it may vanish with one that fails
};

/// A package: its versions, in the order in which they came. The first is the canonical one, with which others are compared; further ones are
/// those that share its types (Versioning::shared_types).
struct CanonicalPackage {
    CanonicalPackage* next = nullptr;
    OwnedText name;
    std::uint64_t name_hash = 0;
    Chain<PackageVersion> versions;  // one at least
};

/// What an open has reserved.
struct Held {
    CanonicalPackage* package;
    PackageVersion* version;
};

/// An open that is under way: between its reservation and its end.
struct Opening {
    Opening* next = nullptr;
    ThreadId thread;
    FileId id;
    OwnedText path;
    bool shared_types = false;
    HeapArray<Held> held;
    std::size_t held_count = 0;
};

/// A thread that waits for another to finish with an image.
struct Waiting {
    Waiting* next = nullptr;
    ThreadId thread;
    const LoadedPlugin* plugin = nullptr;
};

/// An image loaded by others that disagrees with the canonical packages, or with itself.
struct Conflict {
    Conflict* next = nullptr;
    std::uint64_t image = 0;  // its number
    std::uint32_t code = 0;
    OwnedText path, message;
};

/// Images whose packages have been taken in, by numbers made of their places and names; an open-addressing table.
struct KnownImages {
    HeapArray<std::uint64_t> numbers;
    std::size_t count = 0;
};

/// The images by the hashes of their paths, of their files' numbers and of their handles: to walk a list of a thousand would touch them all. Each image is here
/// three times; what has the same hash stands behind it.
struct PluginIndex {
    struct Entry {
        std::uint64_t hash;
        LoadedPlugin* plugin;
    };
    HeapArray<Entry> entries;
    std::size_t count = 0;
};

struct Registry {
    Mutex mutex;
    Condition finished;                     // an image has left the state `initialising`
    Mutex walking;                          // somebody goes through the dynamic linker's list of images
    ThreadId forking;                       // the thread that holds both mutexes while it forks, or none
    ProcessId process = current_process();  // to which the openings and waitings belong
    PluginIndex plugins;
    LoadedPlugin* program = nullptr;
    Chain<CanonicalPackage> packages;
    Chain<Opening> openings;
    Chain<Waiting> waitings;
    Chain<Conflict> conflicts;
    KnownImages known, own;  // `own`: those of them that are never unloaded, as we have opened them
    // The counts when all images were known; at first no count of any system.
    unsigned long long images_added = 0, images_removed = ~0ULL;
    std::uint64_t verified_count = 0;
    Chain<VerifiedType> verified[VerifiedType::buckets];  // by their hashes
};

inline std::uint64_t hash_of(const FileId& id) {
    const std::uint64_t numbers[2] = {id.device, id.inode};
    return name_hash({reinterpret_cast<const char*>(numbers), sizeof numbers});
}
inline std::uint64_t hash_of(const void* handle) { return name_hash({reinterpret_cast<const char*>(&handle), sizeof handle}); }
inline std::uint64_t hash_of(std::string_view path) { return name_hash({path.data(), path.size()}); }

inline void put(PluginIndex& index, const PluginIndex::Entry& one) {
    std::size_t at = one.hash & (index.entries.size() - 1);
    while (index.entries[at].plugin != nullptr) at = (at + 1) & (index.entries.size() - 1);
    index.entries[at] = one;
    ++index.count;
}
/// Makes room for one more image, after which to insert it cannot fail.
inline void make_room(PluginIndex& index) {
    if (2 * (index.count + 3) <= index.entries.size()) return;
    PluginIndex larger;
    larger.entries = HeapArray<PluginIndex::Entry>::zeroed(index.entries.empty() ? 16 : 4 * index.entries.size());
    for (const PluginIndex::Entry& one : index.entries)
        if (one.plugin != nullptr) put(larger, one);
    index = std::move(larger);
}
inline void insert(PluginIndex& index, LoadedPlugin& plugin) {
    for (const std::uint64_t hash : {hash_of(view(plugin.path)), hash_of(plugin.file.id), hash_of(plugin.handle)}) put(index, {hash, &plugin});
}

/// The first image with this hash for which `is_it` is true; null where there is none.
template <class Is>
LoadedPlugin* find(const PluginIndex& index, std::uint64_t hash, Is is_it) {
    if (index.count == 0) return nullptr;
    for (std::size_t at = hash & (index.entries.size() - 1); index.entries[at].plugin != nullptr; at = (at + 1) & (index.entries.size() - 1))
        if (index.entries[at].hash == hash && is_it(*index.entries[at].plugin)) return index.entries[at].plugin;
    return nullptr;
}

/// Forgets a version that no image and no open has; returns whether its package is gone with it.
inline bool erase_if_unused(Registry& registry, CanonicalPackage& package, PackageVersion& version) {
    if (version.reservations != 0 || version.committed) return false;
    package.versions.take(version);
    __atomic_store_n(&registry.images_removed, ~0ULL, __ATOMIC_RELEASE);  // others may have been compared with it: they are looked at again
    if (!package.versions.empty()) return false;
    registry.packages.take(package);
    return true;
}

/// Gives back what an open has reserved; what no loaded image and no other open holds is forgotten.
inline void release_packages(Registry& registry, Opening& opening) {
    for (; opening.held_count != 0; --opening.held_count) {
        const Held& held = opening.held[opening.held_count - 1];
        --held.version->reservations;
        erase_if_unused(registry, *held.package, *held.version);
    }
}

/// In the child of a fork: ends what other threads had begun, none of which is here.
inline void leave_other_threads_behind(Registry& registry) {
    const auto drop = [&](auto& chain, auto end) {
        for (auto at = chain.begin(); at != chain.end();) {
            auto& one = *at;
            ++at;
            if (one.thread.is_current()) continue;
            end(one);
            chain.take(one);
        }
    };
    drop(registry.openings, [&](Opening& one) { release_packages(registry, one); });
    drop(registry.waitings, [](Waiting&) {});
    for (const PluginIndex::Entry& one : registry.plugins.entries)
        if (one.plugin != nullptr && one.plugin->state == PluginState::initialising && !one.plugin->initialiser.is_current())
            one.plugin->state = PluginState::abandoned;
    registry.process = current_process();
}

/// Holds the table. Nothing that may block on the dynamic linker is called while one exists.
class Lock {
public:
    explicit Lock(Registry& registry) : registry_(registry), was_held_(is_forking(registry)) {
        if (!was_held_) registry.mutex.lock();
        // In the child, handlers of others may run before ours.
        else if (registry.process != current_process()) leave_other_threads_behind(registry);
    }
    Lock(const Lock&) = delete;
    Lock& operator=(const Lock&) = delete;
    ~Lock() {
        if (!was_held_) registry_.mutex.unlock();
    }

    /// Lets others in until some image has finished.
    void wait() { registry_.finished.wait(registry_.mutex); }

    /// Whether this thread holds a table because it forks.
    static bool is_forking(const Registry& registry) { return registry.forking.load().is_current(); }

private:
    Registry& registry_;
    bool was_held_;
};

// This binary's own anchor, and the note that tells where it is.
#if defined(__clang__)
#pragma clang diagnostic push
#if __has_warning("-Wunique-object-duplication")
#pragma clang diagnostic ignored "-Wunique-object-duplication"  // one for each binary is meant
#endif
#endif
TENON_DETAIL_ANCHOR(Registry, registry_anchor, 2, 3);  // format_number, registry_version

// This binary's own pointer to the table: not the anchor, which another binary may fill before this one keeps its forks safe.
inline Registry* known_registry = nullptr;
#if defined(__clang__)
#pragma clang diagnostic pop
#endif
static_assert(format_number == 2 && registry_version == 3 && static_cast<int>(RecordType::anchor) == 0x107,
              "tenon: the anchor's note above must state these numbers");

/// Calls `use` with the type and the payload of each of an image's notes that are ours, until one returns true; returns whether one has.
/// Allocates nothing.
template <class Use>
bool any_note(const LoadedImage& image, Use use) {
    return image.any_note_range([&](const NoteRange& range) {
        bool found = false;
        each_note(&range, 1, [&](std::uint32_t type, Bytes payload, std::uint64_t) {
            found = use(static_cast<RecordType>(type), payload);
            return found ? ParseError{"found", 0} : ParseError{};
        });
        return found;
    });
}

/// The first anchor of the process, in load order.
struct AnchorSearch {
    Registry** anchor = nullptr;
    bool of_other_version = false;

    bool operator()(const LoadedImage& image, LoadCounts) {
        return any_note(image, [&](RecordType type, Bytes record) {
            return type == RecordType::anchor && record.size >= 12 && (take(record), true);
        });
    }

private:
    void take(Bytes record) {
        of_other_version = (record.load<std::uint32_t>(0) & ~sealed_mark) != format_number || record.load<std::uint32_t>(4) != registry_version;
        const auto place = reinterpret_cast<std::uintptr_t>(record.data + 8);
        anchor = reinterpret_cast<Registry**>(place + static_cast<std::uintptr_t>(std::intptr_t{record.load<std::int32_t>(8)}));
    }
};

/// Keeps a fork from copying a table that another thread is changing. Each binary with a loader registers these for itself, as the dynamic
/// linker removes those of a binary that it unloads; the first that is called acts for all.
struct Fork {
    static bool register_handlers() { return register_fork_handlers(&before, &after_in_parent, &after_in_child); }

private:
    static void before() {
        Registry* const registry = __atomic_load_n(&known_registry, __ATOMIC_ACQUIRE);
        if (registry == nullptr || Lock::is_forking(*registry)) return;
        registry->walking.lock();
        registry->mutex.lock();
        registry->forking.store(ThreadId::current());
    }
    static void after_in_parent() {
        Registry* const registry = __atomic_load_n(&known_registry, __ATOMIC_ACQUIRE);
        if (registry != nullptr && Lock::is_forking(*registry)) let_others_in(*registry);
    }
    static void after_in_child() {
        Registry* const registry = __atomic_load_n(&known_registry, __ATOMIC_ACQUIRE);
        if (registry == nullptr || !Lock::is_forking(*registry)) return;
        leave_other_threads_behind(*registry);
        registry->finished.restart();
        let_others_in(*registry);
    }
    static void let_others_in(Registry& registry) {
        registry.forking.store(ThreadId());
        registry.mutex.unlock();
        registry.walking.unlock();
    }
};

/// Calls `use` with each loaded image, as each_image does. No fork happens meanwhile: the child would find the lock of the dynamic linker's list
/// locked.
template <class Use>
void visit_images(Use&& use) {
    struct Walk {
        Registry* registry = __atomic_load_n(&known_registry, __ATOMIC_ACQUIRE);
        Walk() {
            if (registry != nullptr && Lock::is_forking(*registry)) registry = nullptr;
            if (registry != nullptr) registry->walking.lock();
        }
        ~Walk() {
            if (registry != nullptr) registry->walking.unlock();
        }
    } const walk;
    each_image([&](const LoadedImage& image, LoadCounts counts) { return use(image, counts); });
}

/// The table of this process, or null where its first loader is of another version of tenon. Safe at any time, in constructors too.
inline Registry* process_registry() {
    if (Registry* const known = __atomic_load_n(&known_registry, __ATOMIC_ACQUIRE)) return known;
    AnchorSearch search;
    visit_images(search);
    if (search.of_other_version) return nullptr;
    Registry** const anchor = search.anchor != nullptr ? search.anchor : &registry_anchor;
    Registry* registry = __atomic_load_n(anchor, __ATOMIC_ACQUIRE);
    if (registry == nullptr) {
        Owned<Registry> made = Owned<Registry>::make();
        if (__atomic_compare_exchange_n(anchor, &registry, made.get(), false, __ATOMIC_ACQ_REL, __ATOMIC_ACQUIRE)) registry = made.release();
    }
    if (!Fork::register_handlers()) out_of_memory();
    __atomic_store_n(&known_registry, registry, __ATOMIC_RELEASE);
    return registry;
}

}  // namespace detail
}  // namespace tenon
