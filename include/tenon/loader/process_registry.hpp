// SPDX-License-Identifier: BSL-1.0
//
// How the loaders of a process find its one registry. They may be hidden from each other, so all use that of the
// first image in load order that has an anchor: a note that holds the distance to a hidden pointer of that image. No
// symbol need be exported, and no constructor have run.
#pragma once

#include <tenon/loader/lock.hpp>
#include <tenon/records/format.hpp>
#include <tenon/records/notes.hpp>
#include <tenon/system/anchor.hpp>
#include <tenon/system/images.hpp>

#include <cstdint>

namespace [[gnu::visibility("hidden")]] tenon {
namespace detail {

// The anchor of this binary: its own pointer to a registry, and the note that says where that pointer is.
#if defined(__clang__)
#pragma clang diagnostic push
#if __has_warning("-Wunique-object-duplication")
#pragma clang diagnostic ignored "-Wunique-object-duplication"  // one for each binary is meant
#endif
#endif
TENON_DETAIL_ANCHOR(Registry, registry_anchor, 2, 5);  // format_number, registry_version

// The registry that this binary uses, once its handlers for forks are registered. Another binary may fill the anchor
// before that.
inline Registry* known_registry = nullptr;

// The program, for a binary whose process has a registry of another version of tenon.
inline LoadedPlugin* program_without_registry = nullptr;
#if defined(__clang__)
#pragma clang diagnostic pop
#endif
static_assert(format_number == 2 && registry_version == 5 && static_cast<int>(RecordType::anchor) == 0x107,
              "tenon: the anchor's note above must state these numbers");

/// Calls `use` with the type and the payload of each record of an image until it returns true; returns whether it
/// has. Allocates nothing.
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

/// Finds the first anchor of the process, in load order.
struct AnchorSearch {
    Registry** anchor = nullptr;
    bool of_other_version = false;

    bool operator()(const LoadedImage& image, LoadCounts) {
        return any_note(image, [&](RecordType type, Bytes record) {
            return type == RecordType::anchor && record.size >= 12 && (read_anchor(record), true);
        });
    }

private:
    void read_anchor(Bytes record) {
        of_other_version = (record.load<std::uint32_t>(0) & ~sealed_mark) != format_number ||
                           record.load<std::uint32_t>(4) != registry_version;
        const auto place = reinterpret_cast<std::uintptr_t>(record.data + 8);
        anchor = reinterpret_cast<Registry**>(place +
                                              static_cast<std::uintptr_t>(std::intptr_t{record.load<std::int32_t>(8)}));
    }
};

/// Handlers that keep a fork from copying a registry which another thread is changing. Each binary with a loader
/// registers its own, as they are removed with the binary that has them. The first handler that is called acts for
/// all.
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

/// Calls `use` with each loaded image, as each_image does. No fork happens meanwhile: its child would inherit the
/// lock of the dynamic linker's list in the locked state.
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

/// The registry of this process, or null if its first loader belongs to another version of tenon. May be called at
/// any time, in constructors too. Throws std::bad_alloc.
inline Registry* process_registry() {
    if (Registry* const known = __atomic_load_n(&known_registry, __ATOMIC_ACQUIRE)) return known;
    AnchorSearch search;
    visit_images(search);
    if (search.of_other_version) return nullptr;
    Registry** const anchor = search.anchor != nullptr ? search.anchor : &registry_anchor;
    Registry* registry = __atomic_load_n(anchor, __ATOMIC_ACQUIRE);
    if (registry == nullptr) {
        Owned<Registry> made = Owned<Registry>::make();
        if (__atomic_compare_exchange_n(anchor, &registry, made.get(), false, __ATOMIC_ACQ_REL, __ATOMIC_ACQUIRE))
            registry = made.release();
    }
    if (!Fork::register_handlers()) out_of_memory();
    __atomic_store_n(&known_registry, registry, __ATOMIC_RELEASE);
    return registry;
}

}  // namespace detail
}  // namespace tenon
