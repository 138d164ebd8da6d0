// SPDX-License-Identifier: BSL-1.0
//
// Opening a plugin: check its file, reserve its packages, load it, compare what was loaded with what was checked, run its init
// functions. Nothing of ours is locked while the dynamic linker or an init function runs: each may wait for any constructor of the
// process, and constructors may open plugins.
#pragma once

#include <tenon/loader/loaded_images.hpp>
#include <tenon/loader/preflight.hpp>
#include <tenon/loader/slot.hpp>
#include <tenon/records/requested.hpp>
#include <tenon/records/toolchain.hpp>

#include <exception>
#include <string>
#include <utility>

#if defined(__GLIBCXX__)
#include <cxxabi.h>
#endif

namespace [[gnu::visibility("hidden")]] tenon {
namespace detail {

inline Error no_table() {
    return {Errc::package_mismatch,
            "tenon: a loader of another version of tenon was loaded first in this process; build the program and its plugins with one "
            "version of tenon"};
}

/// The options that this process cannot have.
inline Result<void> check_possible(const OpenOptions& options, const std::string& path) {
    if (options.deep_binding && is_under_sanitizer())
        return Error{Errc::unsupported, "tenon: " + path + ": deep binding is asked for, under which the functions of a sanitizer do not reach a plugin; "
                                                           "a process with one ends when it is tried"};
    if (options.deep_binding && !linker_prefers_own) return Error{Errc::unsupported, "tenon: " + path + ": deep binding is asked for, which the dynamic linker of this system has not"};
    return {};
}

/// Whether an image may be handed out again: one that failed may have been mended since.
inline bool may_be_ready(const Image& image) { return image.state == ImageState::initialising || image.state == ImageState::ready; }

/// An image that is open, by its real path.
inline Image* find_open(Table& table, std::string_view path) {
    const Lock lock(table);
    return find(table.images, hash_of(path), [&](const Image& one) { return may_be_ready(one) && view(one.path) == path; });
}
/// An image whose file has not been written to since it was checked.
inline Image* find_unchanged(Table& table, const std::string& path) {
    const FileState now = state_of(path);
    if (now == FileState()) return nullptr;
    const Lock lock(table);
    return find(table.images, hash_of(now.id), [&](const Image& one) { return may_be_ready(one) && one.file == now; });
}
/// Under the lock: an image by its file, whatever became of it.
inline Image* find_image(const Table& table, const FileId& id) {
    return find(table.images, hash_of(id), [&](const Image& one) { return one.file.id == id; });
}

inline bool is_opening(const Table& table, ThreadId thread) {
    for (const Opening& one : table.openings)
        if (one.thread == thread) return true;
    return false;
}

/// Whether a wait for `image` could never end: its init functions wait for this thread, directly or through others; or this thread is
/// inside the dynamic linker, running constructors, and the init functions may need the dynamic linker.
inline bool would_deadlock(const Table& table, const Image& image) {
    const ThreadId self = ThreadId::current();
    if (is_opening(table, self)) return true;
    for (const Image* waited_for = &image; waited_for != nullptr;) {
        if (waited_for->initialiser == self) return true;
        const Image* next = nullptr;
        for (const Waiting& one : table.waitings)
            if (one.thread == waited_for->initialiser) next = one.image;
        waited_for = next != nullptr && next->state == ImageState::initialising ? next : nullptr;
    }
    return false;
}

/// This thread in the list of those that wait, as long as it exists; made and destroyed under the lock.
class Listed {
public:
    Listed(Table& table, const Image& image) : table_(table) {
        Owned<Waiting> waiting = Owned<Waiting>::make();
        waiting->thread = ThreadId::current();
        waiting->image = &image;
        waiting_ = &table.waitings.add(std::move(waiting));
    }
    Listed(const Listed&) = delete;
    Listed& operator=(const Listed&) = delete;
    ~Listed() { table_.waitings.take(*waiting_); }

private:
    Table& table_;
    Waiting* waiting_;
};

/// An image that was published: itself when its init functions have run, or the verdict on it.
inline Result<Image*> finished(Table& table, Image& image) {
    Lock lock(table);
    const auto error = [&](Errc code, const char* text) { return Error{code, "tenon: " + std::string(view(image.path)) + text}; };
    if (image.state == ImageState::initialising) {
        if (would_deadlock(table, image))
            return error(Errc::would_deadlock, ": its init functions are still running, and this thread cannot wait for them: it is opened from them, or "
                                               "from a constructor");
        const Listed waiting(table, image);
        while (image.state == ImageState::initialising) lock.wait();
    }
    if (image.state == ImageState::ready) return &image;
    if (image.state == ImageState::failed) return Error{static_cast<Errc>(image.failure), std::string(view(image.failure_message))};
    return error(Errc::init_failed, ": its init functions did not come to their end: the thread that ran them ended or was left behind by a fork, or memory ran out");
}

inline void fail(Image& image, Errc code, const std::string& message) {
    image.failure_message = OwnedText(message);
    image.failure = static_cast<std::uint32_t>(code);
}

/// Where the dynamic linker put an image, and its number.
struct Located {
    ImageLayout layout;  // empty where it is not found
    std::uint64_t number = 0;
};
inline Located locate(const LinkedImage& image) {
    const auto located = [](const LoadedImage& loaded) { return Located{loaded.layout(), loaded.id()}; };
    if (const LoadedImage told = image.loaded()) return located(told);
    Located found;
    visit_images([&](const LoadedImage& loaded, LoadCounts) {
        const bool is_it = image.is(loaded);
        if (is_it) found = located(loaded);
        return is_it;
    });
    return found;
}

/// Whether the notes of the loaded image are those that were checked, as far as they were read. Then the records are of the image from now
/// on, and no copy is kept: who writes into the file of a library that is loaded, instead of replacing it, breaks its code as well.
inline bool adopt_notes(Image& image, const List<Bytes>& parts, const ImageLayout& loaded) {
    if (image.ranges.size() != loaded.notes.size()) return false;
    for (std::size_t k = 0; k < loaded.notes.size(); ++k) {
        const Bytes checked = image.ranges[k].bytes, is = loaded.notes[k].bytes;
        if (checked.size != is.size) return false;
        for (const Bytes part : parts) {
            const auto at = static_cast<std::size_t>(part.data - checked.data);
            if (part.size != 0 && checked.has(at, part.size) && std::memcmp(part.data, is.data + at, part.size) != 0) return false;
        }
    }
    auto ranges = Array<NoteRange>::copy_of(loaded.notes.begin(), loaded.notes.size());
    image.records.move_to(loaded.notes.begin(), image.ranges.begin(), loaded.notes.size());
    image.ranges = std::move(ranges);
    image.notes = {};
    return true;
}

inline void adopt_segments(Image& image, const ImageLayout& seen) {
    image.segments = Array<AddressRange>::copy_of(seen.segments.begin(), seen.segments.size());
}

using InitFunctions = Array<void (*)()>;

/// The init functions of an image, found before it is shown to other threads: then nothing but what they do themselves can go wrong.
inline InitFunctions find_init_functions(Image& image) {
    InitFunctions all(image.records.inits.size());
    for (std::size_t k = 0; k < all.size() && image.failure == 0; ++k) {
        const Result<void*> address = resolve_slot(image, "tenon_init.", image.records.inits[k], "init function ");
        if (address)
            all[k] = __builtin_bit_cast(void (*)(), *address);
        else
            fail(image, address.error().code, address.error().message);
    }
    return all;
}

/// Runs an init function; what it throws is the verdict on the image. What ends the thread passes through. (UndefinedBehaviorSanitizer does not
/// know that there is no object behind the reference to it.)
__attribute__((no_sanitize("null"))) inline void run_init_function(Image& image, Chars name, void (*function)()) {
#if defined(__cpp_exceptions)
    const auto threw = [&](const std::string& what) {
        fail(image, Errc::init_failed, "tenon: " + std::string(view(image.path)) + ": init function " + quoted(view(name)) + " threw" + what);
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
    static_cast<void>(image), static_cast<void>(name);
    function();
#endif
}

/// Initialises an image that was published, and lets go who waits for it, whatever the init functions do to this thread.
inline void initialise(Table& table, Image& image, const InitFunctions& functions) {
    struct Verdict {
        Table& table;
        Image& image;
        ImageState state = ImageState::abandoned;
        ~Verdict() {
            const Lock lock(table);
            image.state = state;
            table.finished.notify_all();
        }
    } verdict{table, image};
    for (std::size_t k = 0; k < functions.size() && image.failure == 0; ++k) run_init_function(image, image.records.inits[k], functions[k]);
    verdict.state = image.failure == 0 ? ImageState::ready : ImageState::failed;
}

/// What one open has reserved in the table: given back at its end, however it ends.
class Reservation {
public:
    explicit Reservation(Table& table) : table_(table) {}
    Reservation(const Reservation&) = delete;
    Reservation& operator=(const Reservation&) = delete;
    ~Reservation() {
        if (opening_ == nullptr) return;
        const Lock lock(table_);
        end();
    }

    /// Reserves the packages of all files, or tells why not. Where another thread has published the image in the meantime, that; else null.
    Result<Image*> reserve(const Preflight& checked, Versioning versioning) {
        const std::string path(view(checked.image->path));
        Owned<Opening> opening = make_opening(checked, versioning);
        const Lock lock(table_);
        if (Image* const other = find_image(table_, opening->id)) return other;
        for (const Opening& one : table_.openings)
            if (one.id == opening->id && one.thread == opening->thread)
                return Error{Errc::would_deadlock, "tenon: " + path + ": is being opened by this thread already: a constructor of it opens it"};
        opening_ = &table_.openings.add(std::move(opening));
        Result<void> fits = take(checked.image->records, path, versioning);
        for (const Dependency& one : checked.dependencies)
            if (fits) fits = take(one.data.records, one.path + " (needed by " + path + ")", versioning);
        if (!fits) return std::move(fits).error();
        return nullptr;
    }

    /// Under the lock.
    void end() {
        release_packages(table_, *opening_);
        table_.openings.take(*opening_);
        opening_ = nullptr;
    }

private:
    static Owned<Opening> make_opening(const Preflight& checked, Versioning versioning) {
        Owned<Opening> opening = Owned<Opening>::make();
        opening->thread = ThreadId::current();
        opening->id = checked.image->file.id;
        opening->path = OwnedText(view(checked.image->path));
        opening->shared_types = versioning == Versioning::shared_types;
        std::size_t packages = checked.image->records.packages.size();
        for (const Dependency& one : checked.dependencies) packages += one.data.records.packages.size();
        opening->held = Array<Held>::zeroed(packages);
        return opening;
    }
    Result<void> take(const Records& records, const std::string& who, Versioning versioning) {
        Result<void> fits = check_packages(table_, records, who, versioning);
        if (fits) reserve_packages(table_, records, *opening_);
        return fits;
    }

    Table& table_;
    Opening* opening_ = nullptr;
};

/// Whether an image is what the options ask for. Asked at every open, of an image that is open already too.
inline Result<void> check_wanted(const Image& image, const OpenOptions& options) {
    const std::string path(view(image.path));
    if (options.sealed_only && image.records.seal() == nullptr) return not_sealed(path);
    if (!options.same_toolchain) return {};
    const std::string_view ours = characters_of(toolchain_record<>::text.words, toolchain_record<>::text.size), theirs = toolchain_of(image.records);
    if (ours == theirs) return {};
    return Error{Errc::toolchain_mismatch, "tenon: " + path + ": built with another toolchain, where the same was asked for" +
                                               "\n  expected '" + std::string(ours) + "'\n  found '" + std::string(theirs) + "'"};
}

/// An image that was open already, if it is what is asked for.
inline Result<Image*> admit(Table& table, Image& open, const OpenOptions& options) {
    if (Result<void> wanted = check_wanted(open, options); !wanted) return std::move(wanted).error();
    return finished(table, open);
}

/// Only now does code of the plugin run.
inline Result<void> load(Image& image, const std::string& path, const OpenOptions& options) {
    image.handle = load_library(path, {options.scope == Scope::global, options.deep_binding});
    if (image.handle != nullptr) return {};
    return Error{Errc::load_failed, "tenon: " + std::string(view(image.path)) + ": the dynamic linker refused it: " + load_error()};
}

/// Compares what was loaded with what was checked. It stays loaded: what is wrong is the verdict on it.
inline void verify_loaded(Table& table, Preflight& checked, Versioning versioning, const List<Stranger>& known_before) {
    Image& image = *checked.image;
    const std::string path(view(image.path));
    const LinkedImage linked(image.handle);
    const Located located = locate(linked);
    image.symbols = linked.symbols();
    adopt_segments(image, located.layout);
    image.initialiser = ThreadId::current();
    unsigned long long is_new = 0;
    if (adopt_notes(image, checked.parts, located.layout)) {  // what was reserved is loaded, and stays canonical
        const Lock lock(table);
        settle_packages(table, image.records, path, versioning);
        make_room(table.known, 1);
        make_room(table.own, 1);
        is_new = has_number(table.known, located.number) ? 0 : 1;
        add_number(table.known, located.number);
        add_number(table.own, located.number);
    } else {
        fail(image, Errc::image_changed, "tenon: " + path + ": was replaced while it was opened: what was loaded is not what was checked, and its constructors have run");
    }
    // What came along is taken in, too; what only the dynamic linker knew to find is checked now.
    take_in_loaded_images(table, is_new);
    for (const Stranger& one : strangers(table)) {
        bool is_known = false;
        for (const Stranger& other : known_before) is_known |= other.number == one.number;
        if (!is_known && image.failure == 0 && linked.needs(one.path))
            fail(image, one.error.code, one.error.message + "\n  it came along with " + path + ", and its constructors have run");
    }
}

/// Ends a reservation and shows the image to other threads, which wait until it is initialised. Returns another image, and leaves this one, where
/// a thread was faster, or where the dynamic linker has given the image that it has of this path, though the file is another now.
inline Image& publish(Table& table, Reservation& reservation, Owned<Image>& image) {
    const Lock lock(table);
    reservation.end();
    Image* other = find_image(table, image->file.id);
    if (other == nullptr) other = find(table.images, hash_of(image->handle), [&](const Image& one) { return one.handle == image->handle; });
    if (other != nullptr) return *other;
    make_room(table.images);
    insert(table.images, *image);
    return *image.release();
}

inline Result<Image*> open_image(const std::string& given, const OpenOptions& options) {
    Table* const table = process_table();
    if (table == nullptr) return no_table();
    if (Result<void> possible = check_possible(options, given); !possible) return std::move(possible).error();
    if (Image* const open = find_unchanged(*table, given)) return admit(*table, *open, options);
    Result<File> file = File::open(given);
    if (!file) return std::move(file).error();
    const std::string real = file->path(given);
    if (Image* const open = find_open(*table, real)) return admit(*table, *open, options);

    const std::string to_load = path_to_load(given, real);
    Result<Preflight> checked = preflight(std::move(*file), real.empty() ? given : real, to_load);
    if (!checked) return std::move(checked).error();
    if (Result<void> wanted = check_wanted(*checked->image, options); !wanted) return std::move(wanted).error();
    take_in_loaded_images(*table);
    const List<Stranger> known = strangers(*table);
    Reservation reservation(*table);
    const Result<Image*> other = reservation.reserve(*checked, options.versioning);
    if (!other) return other.error();
    if (*other != nullptr) return finished(*table, **other);

    if (Result<void> loaded = load(*checked->image, to_load, options); !loaded) return std::move(loaded).error();
    verify_loaded(*table, *checked, options.versioning, known);
    const InitFunctions functions = find_init_functions(*checked->image);
    Image& image = publish(*table, reservation, checked->image);
    if (checked->image.get() == nullptr) initialise(*table, image, functions);
    return finished(*table, image);
}

}  // namespace detail
}  // namespace tenon
