// SPDX-License-Identifier: BSL-1.0
//
// Opening a plugin: check its file, reserve its packages, load it, compare what was loaded with what was checked, run its init
// functions. Nothing of ours is locked while the dynamic linker or an init function runs: each may wait for any constructor of the
// process, and constructors may open plugins.
#pragma once

#include <tenon/loader/arrivals.hpp>
#include <tenon/loader/preflight.hpp>
#include <tenon/loader/slot_resolution.hpp>
#include <tenon/records/requested.hpp>
#include <tenon/records/toolchain.hpp>
#include <tenon/support/error_about.hpp>

#include <exception>
#include <string>
#include <utility>

#if defined(__GLIBCXX__)
#include <cxxabi.h>
#endif

namespace [[gnu::visibility("hidden")]] tenon {
namespace detail {

inline Error no_registry() {
    return {Errc::package_mismatch,
            "tenon: a loader of another version of tenon was loaded first in this process; build the program and its plugins with one "
            "version of tenon"};
}

/// The options that this process cannot have.
inline Result<void> check_possible(const OpenOptions& options, const std::string& path) {
    if (options.deep_binding && is_under_sanitizer())
        return error_about(path, Errc::unsupported,
                           "deep binding is asked for, under which the functions of a sanitizer do not reach a plugin; "
                           "a process with one ends when it is tried");
    if (options.deep_binding && !linker_prefers_own)
        return error_about(path, Errc::unsupported,
                           "deep binding is asked for, which the dynamic linker of this system has not");
    return {};
}

/// Whether an image may be handed out again: one that failed may have been mended since.
inline bool may_be_ready(const LoadedPlugin& plugin) { return plugin.state == PluginState::initialising || plugin.state == PluginState::ready; }

/// An image that is open, by its real path.
inline LoadedPlugin* find_open(Registry& registry, std::string_view path) {
    const Lock lock(registry);
    return find(registry.plugins, hash_of(path), [&](const LoadedPlugin& one) { return may_be_ready(one) && view(one.path) == path; });
}
/// An image whose file has not been written to since it was checked.
inline LoadedPlugin* find_unchanged(Registry& registry, const std::string& path) {
    const FileState now = state_of(path);
    if (now == FileState()) return nullptr;
    const Lock lock(registry);
    return find(registry.plugins, hash_of(now.id), [&](const LoadedPlugin& one) { return may_be_ready(one) && one.file == now; });
}
/// Under the lock: an image by its file, whatever became of it.
inline LoadedPlugin* find_plugin(const Registry& registry, const FileId& id) {
    return find(registry.plugins, hash_of(id), [&](const LoadedPlugin& one) { return one.file.id == id; });
}

inline bool is_opening(const Registry& registry, ThreadId thread) {
    for (const Opening& one : registry.openings)
        if (one.thread == thread) return true;
    return false;
}

/// Whether a wait for `image` could never end: its init functions wait for this thread, directly or through others; or this thread is
/// inside the dynamic linker, running constructors, and the init functions may need the dynamic linker.
inline bool would_deadlock(const Registry& registry, const LoadedPlugin& plugin) {
    const ThreadId self = ThreadId::current();
    if (is_opening(registry, self)) return true;
    for (const LoadedPlugin* waited_for = &plugin; waited_for != nullptr;) {
        if (waited_for->initialiser == self) return true;
        const LoadedPlugin* next = nullptr;
        for (const Waiting& one : registry.waitings)
            if (one.thread == waited_for->initialiser) next = one.plugin;
        waited_for = next != nullptr && next->state == PluginState::initialising ? next : nullptr;
    }
    return false;
}

/// This thread in the list of those that wait, as long as it exists; made and destroyed under the lock.
class Listed {
public:
    Listed(Registry& registry, const LoadedPlugin& plugin) : registry_(registry) {
        Owned<Waiting> waiting = Owned<Waiting>::make();
        waiting->thread = ThreadId::current();
        waiting->plugin = &plugin;
        waiting_ = &registry.waitings.add(std::move(waiting));
    }
    Listed(const Listed&) = delete;
    Listed& operator=(const Listed&) = delete;
    ~Listed() { registry_.waitings.take(*waiting_); }

private:
    Registry& registry_;
    Waiting* waiting_;
};

/// An image that was published: itself when its init functions have run, or the verdict on it.
inline Result<LoadedPlugin*> finished(Registry& registry, LoadedPlugin& plugin) {
    Lock lock(registry);
    const auto error = [&](Errc code, const char* text) { return error_about(view(plugin.path), code, text); };
    if (plugin.state == PluginState::initialising) {
        if (would_deadlock(registry, plugin))
            return error(Errc::would_deadlock, "its init functions are still running, and this thread cannot wait for them: it is opened from them, or "
                                               "from a constructor");
        const Listed waiting(registry, plugin);
        while (plugin.state == PluginState::initialising) lock.wait();
    }
    if (plugin.state == PluginState::ready) return &plugin;
    if (plugin.state == PluginState::failed) return Error{static_cast<Errc>(plugin.failure), std::string(view(plugin.failure_message))};
    return error(Errc::init_failed, "its init functions did not come to their end: the thread that ran them ended or was left behind by a fork, or memory ran out");
}

inline void record_failure(LoadedPlugin& plugin, Errc code, const std::string& message) {
    plugin.failure_message = OwnedText(message);
    plugin.failure = static_cast<std::uint32_t>(code);
}

/// Where the dynamic linker put an image, and its number.
struct Located {
    ImageLayout layout;  // empty where it is not found
    std::uint64_t number = 0;
};
inline Located locate(const LinkedImage& plugin) {
    const auto located = [](const LoadedImage& loaded) { return Located{loaded.layout(), loaded.id()}; };
    if (const LoadedImage told = plugin.loaded()) return located(told);
    Located found;
    visit_images([&](const LoadedImage& loaded, LoadCounts) {
        const bool is_it = plugin.is(loaded);
        if (is_it) found = located(loaded);
        return is_it;
    });
    return found;
}

/// Whether the notes of the loaded image are those that were checked, as far as they were read. Then the records are of the image from now
/// on, and no copy is kept: who writes into the file of a library that is loaded, instead of replacing it, breaks its code as well.
inline bool adopt_notes(LoadedPlugin& plugin, const Vector<Bytes>& parts, const ImageLayout& loaded) {
    if (plugin.ranges.size() != loaded.notes.size()) return false;
    for (std::size_t k = 0; k < loaded.notes.size(); ++k) {
        const Bytes checked = plugin.ranges[k].bytes, is = loaded.notes[k].bytes;
        if (checked.size != is.size) return false;
        for (const Bytes part : parts) {
            const auto at = static_cast<std::size_t>(part.data - checked.data);
            if (part.size != 0 && checked.has(at, part.size) && std::memcmp(part.data, is.data + at, part.size) != 0) return false;
        }
    }
    auto ranges = HeapArray<NoteRange>::copy_of(loaded.notes.begin(), loaded.notes.size());
    plugin.records.move_to(loaded.notes.begin(), plugin.ranges.begin(), loaded.notes.size());
    plugin.ranges = std::move(ranges);
    plugin.notes = {};
    return true;
}

inline void adopt_segments(LoadedPlugin& plugin, const ImageLayout& seen) {
    plugin.segments = HeapArray<AddressRange>::copy_of(seen.segments.begin(), seen.segments.size());
}

using InitFunctions = HeapArray<void (*)()>;

/// The init functions of an image, found before it is shown to other threads: then nothing but what they do themselves can go wrong.
inline InitFunctions find_init_functions(LoadedPlugin& plugin) {
    InitFunctions all(plugin.records.inits.size());
    for (std::size_t k = 0; k < all.size() && plugin.failure == 0; ++k) {
        const Result<void*> address = resolve_slot(plugin, "tenon_init.", plugin.records.inits[k], "init function ");
        if (address)
            all[k] = __builtin_bit_cast(void (*)(), *address);
        else
            record_failure(plugin, address.error().code, address.error().message);
    }
    return all;
}

/// Runs an init function; what it throws is the verdict on the image. What ends the thread passes through. (UndefinedBehaviorSanitizer does not
/// know that there is no object behind the reference to it.)
__attribute__((no_sanitize("null"))) inline void run_init_function(LoadedPlugin& plugin, Chars name, void (*function)()) {
#if defined(__cpp_exceptions)
    const auto threw = [&](const std::string& what) {
        record_failure(plugin, Errc::init_failed, message_about(view(plugin.path), "init function " + quoted(view(name)) + " threw" + what));
    };
    try {
        function();
    } catch (const std::exception& thrown) {
        threw(std::string(": ") + thrown.what());
#if defined(__GLIBCXX__)
    } catch (const abi::__forced_unwind&) {  // pthread_exit, pthread_cancel: whoever keeps it ends the process
        throw;
#endif
    } catch (...) {
        threw(" something that is no std::exception");
    }
#else
    static_cast<void>(plugin), static_cast<void>(name);
    function();
#endif
}

/// Initialises an image that was published, and lets go who waits for it, whatever the init functions do to this thread.
inline void initialise(Registry& registry, LoadedPlugin& plugin, const InitFunctions& functions) {
    struct Verdict {
        Registry& registry;
        LoadedPlugin& plugin;
        PluginState state = PluginState::abandoned;
        ~Verdict() {
            const Lock lock(registry);
            plugin.state = state;
            registry.finished.notify_all();
        }
    } verdict{registry, plugin};
    for (std::size_t k = 0; k < functions.size() && plugin.failure == 0; ++k) run_init_function(plugin, plugin.records.inits[k], functions[k]);
    verdict.state = plugin.failure == 0 ? PluginState::ready : PluginState::failed;
}

/// What one open has reserved in the table: given back at its end, however it ends.
class Reservation {
public:
    explicit Reservation(Registry& registry) : registry_(registry) {}
    Reservation(const Reservation&) = delete;
    Reservation& operator=(const Reservation&) = delete;
    ~Reservation() {
        if (opening_ == nullptr) return;
        const Lock lock(registry_);
        end();
    }

    /// Reserves the packages of all files, or tells why not. Where another thread has published the image in the meantime, that; else null.
    Result<LoadedPlugin*> reserve(const Preflight& checked, Versioning versioning) {
        const std::string path(view(checked.plugin->path));
        Owned<Opening> opening = make_opening(checked, versioning);
        const Lock lock(registry_);
        if (LoadedPlugin* const other = find_plugin(registry_, opening->id)) return other;
        for (const Opening& one : registry_.openings)
            if (one.id == opening->id && one.thread == opening->thread)
                return error_about(path, Errc::would_deadlock, "is being opened by this thread already: a constructor of it opens it");
        opening_ = &registry_.openings.add(std::move(opening));
        Result<void> fits = take(checked.plugin->records, path, versioning);
        for (const Dependency& one : checked.dependencies)
            if (fits) fits = take(one.data.records, one.path + " (needed by " + path + ")", versioning);
        if (!fits) return std::move(fits).error();
        return nullptr;
    }

    /// Under the lock.
    void end() {
        release_packages(registry_, *opening_);
        registry_.openings.take(*opening_);
        opening_ = nullptr;
    }

private:
    static Owned<Opening> make_opening(const Preflight& checked, Versioning versioning) {
        Owned<Opening> opening = Owned<Opening>::make();
        opening->thread = ThreadId::current();
        opening->id = checked.plugin->file.id;
        opening->path = OwnedText(view(checked.plugin->path));
        opening->shared_types = versioning == Versioning::shared_types;
        std::size_t packages = checked.plugin->records.packages.size();
        for (const Dependency& one : checked.dependencies) packages += one.data.records.packages.size();
        opening->held = HeapArray<Held>::zeroed(packages);
        return opening;
    }
    Result<void> take(const Records& records, const std::string& who, Versioning versioning) {
        Result<void> fits = check_packages(registry_, records, who, versioning);
        if (fits) reserve_packages(registry_, records, *opening_);
        return fits;
    }

    Registry& registry_;
    Opening* opening_ = nullptr;
};

/// Whether an image is what the options ask for. Asked at every open, of an image that is open already too.
inline Result<void> check_wanted(const LoadedPlugin& plugin, const OpenOptions& options) {
    const std::string path(view(plugin.path));
    if (options.sealed_only && plugin.records.seal() == nullptr) return not_sealed(path);
    if (!options.same_toolchain) return {};
    const std::string_view ours = characters_of(toolchain_record<>::text.words, toolchain_record<>::text.size), theirs = toolchain_of(plugin.records);
    if (ours == theirs) return {};
    return error_about(path, Errc::toolchain_mismatch,
                       "built with another toolchain, where the same was asked for\n  expected '" + std::string(ours) +
                           "'\n  found '" + std::string(theirs) + "'");
}

/// An image that was open already, if it is what is asked for.
inline Result<LoadedPlugin*> admit(Registry& registry, LoadedPlugin& open, const OpenOptions& options) {
    if (Result<void> wanted = check_wanted(open, options); !wanted) return std::move(wanted).error();
    return finished(registry, open);
}

/// Only now does code of the plugin run.
inline Result<void> load(LoadedPlugin& plugin, const std::string& path, const OpenOptions& options) {
    plugin.handle = load_library(path, {options.scope == Scope::global, options.deep_binding});
    if (plugin.handle != nullptr) return {};
    return error_about(view(plugin.path), Errc::load_failed, "the dynamic linker refused it: " + load_error());
}

/// Compares what was loaded with what was checked. It stays loaded: what is wrong is the verdict on it.
inline void verify_loaded(Registry& registry, Preflight& checked, Versioning versioning, const Vector<KnownConflict>& known_before) {
    LoadedPlugin& plugin = *checked.plugin;
    const std::string path(view(plugin.path));
    const LinkedImage linked(plugin.handle);
    const Located located = locate(linked);
    plugin.symbols = linked.symbols();
    adopt_segments(plugin, located.layout);
    plugin.initialiser = ThreadId::current();
    unsigned long long is_new = 0;
    if (adopt_notes(plugin, checked.parts, located.layout)) {  // what was reserved is loaded, and stays canonical
        const Lock lock(registry);
        commit_packages(registry, plugin.records, path, versioning);
        make_room(registry.known, 1);
        make_room(registry.own, 1);
        is_new = has_number(registry.known, located.number) ? 0 : 1;
        add_number(registry.known, located.number);
        add_number(registry.own, located.number);
    } else {
        record_failure(plugin, Errc::image_changed, message_about(path, "was replaced while it was opened: what was loaded is not what was checked, and its constructors have run"));
    }
    // What came along is taken in, too; what only the dynamic linker knew to find is checked now.
    register_loaded_images(registry, is_new);
    for (const KnownConflict& one : known_conflicts(registry)) {
        bool is_known = false;
        for (const KnownConflict& other : known_before) is_known |= other.number == one.number;
        if (!is_known && plugin.failure == 0 && linked.needs(one.path))
            record_failure(plugin, one.error.code, one.error.message + "\n  it came along with " + path + ", and its constructors have run");
    }
}

/// Ends a reservation and shows the image to other threads, which wait until it is initialised. Returns another image, and leaves this one, where
/// a thread was faster, or where the dynamic linker has given the image that it has of this path, though the file is another now.
inline LoadedPlugin& publish(Registry& registry, Reservation& reservation, Owned<LoadedPlugin>& plugin) {
    const Lock lock(registry);
    reservation.end();
    LoadedPlugin* other = find_plugin(registry, plugin->file.id);
    if (other == nullptr) other = find(registry.plugins, hash_of(plugin->handle), [&](const LoadedPlugin& one) { return one.handle == plugin->handle; });
    if (other != nullptr) return *other;
    make_room(registry.plugins);
    insert(registry.plugins, *plugin);
    return *plugin.release();
}

inline Result<LoadedPlugin*> open_plugin(const std::string& given, const OpenOptions& options) {
    Registry* const registry = process_registry();
    if (registry == nullptr) return no_registry();
    if (Result<void> possible = check_possible(options, given); !possible) return std::move(possible).error();
    if (LoadedPlugin* const open = find_unchanged(*registry, given)) return admit(*registry, *open, options);
    Result<File> file = File::open(given);
    if (!file) return std::move(file).error();
    const std::string real = file->path(given);
    if (LoadedPlugin* const open = find_open(*registry, real)) return admit(*registry, *open, options);

    const std::string to_load = path_to_load(given, real);
    Result<Preflight> checked = preflight(std::move(*file), real.empty() ? given : real, to_load);
    if (!checked) return std::move(checked).error();
    if (Result<void> wanted = check_wanted(*checked->plugin, options); !wanted) return std::move(wanted).error();
    register_loaded_images(*registry);
    const Vector<KnownConflict> known = known_conflicts(*registry);
    Reservation reservation(*registry);
    const Result<LoadedPlugin*> other = reservation.reserve(*checked, options.versioning);
    if (!other) return other.error();
    if (*other != nullptr) return finished(*registry, **other);

    if (Result<void> loaded = load(*checked->plugin, to_load, options); !loaded) return std::move(loaded).error();
    verify_loaded(*registry, *checked, options.versioning, known);
    const InitFunctions functions = find_init_functions(*checked->plugin);
    LoadedPlugin& plugin = publish(*registry, reservation, checked->plugin);
    if (checked->plugin.get() == nullptr) initialise(*registry, plugin, functions);
    return finished(*registry, plugin);
}

}  // namespace detail
}  // namespace tenon
