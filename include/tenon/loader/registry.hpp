// SPDX-License-Identifier: BSL-1.0
//
// The registry of a process: which packages are canonical, which plugins are open. Several binaries of a process may
// each contain a loader; process_registry.hpp says how all of them find this one.
//
// Its types are tenon's own, laid out alike by every compiler and standard library. Nothing that is shared lies on a
// stack: a thread may end, or be left behind by a fork.
#pragma once

#include <tenon/loader/loaded_plugin.hpp>
#include <tenon/records/growth.hpp>
#include <tenon/support/hash_index.hpp>

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <utility>

namespace [[gnu::visibility("hidden")]] tenon {
namespace detail {

/// Changes with the layout or meaning of any type that loaders share, those of records/records.hpp included. Loaders
/// with different numbers refuse each other.
inline constexpr std::uint32_t registry_version = 5;

/// A type by which some export was verified. It is never erased.
struct VerifiedType {
    VerifiedType* next = nullptr;
    std::uint64_t number = 0, hash = 0;
    std::uint32_t flags = 0;
    OwnedText text;                    // the signature and the lines, with a newline behind each
    HeapArray<unsigned char> vtables;  // a record, or nothing

    static constexpr std::size_t buckets = 256;
};

/// A line of a package and the vtable of its class. The constants are null if there is no vtable.
struct PackageLine {
    Chars text;
    VtableRecord vtable;
};

/// One version of a package: its types and their lines.
struct PackageVersion {
    PackageVersion* next = nullptr;
    OwnedText owner;  // the path of the first image that has it, once it is committed
    OwnedText toolchain, text;
    HeapArray<PackageLine> lines;  // views of the text
    std::uint64_t hash = 0;
    std::uint32_t reservations = 0;  // of opens that are under way
    bool committed = false;          // whether a loaded image has it
    std::uint64_t seen_in = 0;  // the id of that image if it was first seen during an open, with which it may vanish
};

/// A package and its versions, in the order in which they came. The first one is canonical: others are compared with
/// it. Further ones share its types (Versioning::shared_types).
struct CanonicalPackage {
    CanonicalPackage* next = nullptr;
    OwnedText name;
    std::uint64_t name_hash = 0;
    Chain<PackageVersion> versions;  // never empty
};

/// A version of a package that an open has reserved.
struct Held {
    CanonicalPackage* package;
    PackageVersion* version;
};

/// An open that is under way, from its reservation to its end.
struct Opening {
    Opening* next = nullptr;
    ThreadId thread;
    FileId id;
    OwnedText path;
    bool shared_types = false;
    Sides sides = Sides::program_finds_plugin;
    HeapArray<Held> held;
    std::size_t held_count = 0;
};

/// A thread that waits until a plugin is ready.
struct Waiting {
    Waiting* next = nullptr;
    ThreadId thread;
    const LoadedPlugin* plugin = nullptr;
};

/// The conflict of an image that others loaded: with the canonical packages, or inside of itself.
struct Conflict {
    Conflict* next = nullptr;
    std::uint64_t image = 0;  // its id; 0 for a conflict between two units of the program
    std::uint32_t code = 0;
    OwnedText path, message;
};

/// The ids of images whose packages are registered.
using KnownImages = HashIndex<std::uint64_t>;

/// A plugin under one of its three hashes: of its path, of its file or of its handle.
struct IndexedPlugin {
    std::uint64_t hash = 0;
    LoadedPlugin* plugin = nullptr;
    friend bool operator==(const IndexedPlugin&, const IndexedPlugin&) = default;
};

/// The plugins, each under all its hashes. A search through a list would touch the memory of every plugin.
using PluginIndex = HashIndex<IndexedPlugin>;

/// What all loaders of a process share.
struct Registry {
    Mutex mutex;
    Condition finished;                     // a plugin has left the state `initialising`
    Mutex walking;                          // held while a thread walks the dynamic linker's list of images
    ThreadId forking;                       // the thread that holds both mutexes while it forks, or none
    ProcessId process = current_process();  // the process whose threads are in `openings` and `waitings`
    PluginIndex plugins;
    LoadedPlugin* program = nullptr;
    Chain<CanonicalPackage> packages;
    Chain<Opening> openings;
    Chain<Waiting> waitings;
    Chain<Conflict> conflicts;
    KnownImages known;  // images whose packages are registered
    KnownImages own;    // those among them that tenon opened, which are never unloaded
    // The counts of the system when all images were known. The initial value is no system's count.
    unsigned long long images_added = 0, images_removed = ~0ULL;
    std::uint64_t verified_count = 0, reload_count = 0;
    Chain<VerifiedType> verified[VerifiedType::buckets];  // by their hashes
};

inline std::uint64_t hash_of(const FileId& id) {
    const std::uint64_t numbers[2] = {id.device, id.inode};
    return name_hash({reinterpret_cast<const char*>(numbers), sizeof numbers});
}
inline std::uint64_t hash_of(const void* handle) {
    return name_hash({reinterpret_cast<const char*>(&handle), sizeof handle});
}
inline std::uint64_t hash_of(std::string_view path) { return name_hash({path.data(), path.size()}); }

/// Makes room for one more plugin; inserting it cannot fail then.
inline void make_room(PluginIndex& index) {
    index.reserve(3, [](const IndexedPlugin& entry) { return entry.hash; });
}
/// Of those that reloads opened by one path, the first one knows the newest.
inline void insert(PluginIndex& index, LoadedPlugin& plugin) {
    for (const std::uint64_t hash : {hash_of(plugin.file.id), hash_of(plugin.handle)})
        index.insert(hash, {hash, &plugin});
    if (plugin.first != nullptr) return;
    const std::uint64_t hash = hash_of(view(plugin.path));
    index.insert(hash, {hash, &plugin});
}

/// The first plugin with this hash for which `is_it` is true, or null.
template <class Is>
LoadedPlugin* find(const PluginIndex& index, std::uint64_t hash, Is is_it) {
    const IndexedPlugin* const found =
        index.find(hash, [&](const IndexedPlugin& entry) { return entry.hash == hash && is_it(*entry.plugin); });
    return found != nullptr ? found->plugin : nullptr;
}

/// Erases a version that no loaded image and no open has. Returns whether that erased its package, too.
inline bool erase_if_unused(Registry& registry, CanonicalPackage& package, PackageVersion& version) {
    if (version.reservations != 0 || version.committed) return false;
    package.versions.remove(version);
    __atomic_store_n(&registry.images_removed, ~0ULL, __ATOMIC_RELEASE);  // all images are compared anew
    if (!package.versions.empty()) return false;
    registry.packages.remove(package);
    return true;
}

/// Gives back what an open has reserved.
inline void release_packages(Registry& registry, Opening& opening) {
    for (; opening.held_count != 0; --opening.held_count) {
        const Held& held = opening.held[opening.held_count - 1];
        --held.version->reservations;
        erase_if_unused(registry, *held.package, *held.version);
    }
}

}  // namespace detail
}  // namespace tenon
