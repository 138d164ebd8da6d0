// SPDX-License-Identifier: BSL-1.0
//
// Opening a plugin: check its file, reserve its packages, load it, compare what was loaded with what was checked, run its init
// functions. Nothing of ours is locked while the dynamic linker or an init function runs: each may wait for any constructor of the
// process, and constructors may open plugins.
#pragma once

#include <tenon/loader/loaded_images.hpp>
#include <tenon/loader/preflight.hpp>
#include <tenon/loader/slot.hpp>
#include <tenon/manifest/asked.hpp>
#include <tenon/manifest/toolchain.hpp>

#include <exception>
#include <string>

#include <dlfcn.h>

namespace [[gnu::visibility("hidden")]] tenon {

/// Which other binaries see the symbols of a plugin: none, or all that are loaded later.
enum class Scope { local, global };

/// How to open a plugin. Of one that is open already, scope, versioning and binding stay what they are; what is refused is refused all the same.
struct [[gnu::visibility("protected")]] OpenOptions {
    Versioning versioning = Versioning::exact;
    Scope scope = Scope::local;
    bool same_toolchain = false;  ///< refuse what was built with any other compiler, standard library or data model
    bool sealed_only = false;     ///< refuse what TENON_SEAL and `tenon-inspect seal` have not sealed; libraries it needs may be unsealed
    bool deep_binding = false;    ///< the plugin prefers its own symbols to the program's (RTLD_DEEPBIND)
};

namespace detail {

inline Error no_table() {
    return {Errc::package_mismatch,
            "tenon: a loader of another version of tenon was loaded first in this process; build the program and its plugins with one "
            "version of tenon"};
}

/// An image by its path: not one that failed, as its file may have been mended since.
inline Image* find_image(const Table& table, std::string_view path) {
    return find(table.images, hash_of(path), [&](const Image& one) { return one.state != ImageState::failed && view(one.path) == path; });
}
inline Image* find_image(const Table& table, const FileId& id) {
    return find(table.images, hash_of(id), [&](const Image& one) { return one.file.id == id; });
}
/// An image whose file has not been written to since it was checked.
inline Image* find_unchanged_image(const Table& table, const FileState& now) {
    return find(table.images, hash_of(now.id), [&](const Image& one) {
        return one.state != ImageState::failed && one.file == now;
    });
}

inline bool is_opening(const Table& table, pthread_t thread) {
    for (const Opening* one = table.openings; one != nullptr; one = one->next)
        if (::pthread_equal(one->thread, thread)) return true;
    return false;
}

/// Whether a wait for `image` could never end: its init functions wait for this thread, directly or through others; or this thread is
/// inside the dynamic linker, running constructors, and the init functions may need the dynamic linker.
inline bool would_deadlock(const Table& table, const Image& image) {
    const pthread_t self = ::pthread_self();
    if (is_opening(table, self)) return true;
    for (const Image* waited_for = &image; waited_for != nullptr;) {
        if (::pthread_equal(waited_for->initialiser, self)) return true;
        const Waiting* next = table.waitings;
        while (next != nullptr && !::pthread_equal(next->thread, waited_for->initialiser)) next = next->next;
        waited_for = next != nullptr && next->image->state == ImageState::initialising ? next->image : nullptr;
    }
    return false;
}

/// An image that was published: itself when its init functions have run, or the verdict on it.
inline Result<Image*> finished(Table& table, Lock& lock, Image& image) {
    if (image.state == ImageState::initialising) {
        if (would_deadlock(table, image))
            return Error{Errc::would_deadlock, "tenon: " + std::string(view(image.path)) +
                                                   ": its init functions are still running, and this thread cannot wait for them: it is "
                                                   "opened from them, or from a constructor"};
        Waiting waiting{nullptr, ::pthread_self(), &image};
        link(table.waitings, waiting);
        while (image.state == ImageState::initialising) lock.wait(table);
        unlink(table.waitings, waiting);
    }
    if (image.state == ImageState::failed) return Error{static_cast<Errc>(image.failure), std::string(view(image.failure_message))};
    return &image;
}

inline void fail(Image& image, Errc code, const std::string& message) {
    image.failure = static_cast<std::uint32_t>(code);
    image.failure_message = kept(message);
}

/// Where the dynamic linker put an image, and its number.
struct Located {
    link_map* map = nullptr;
    ImageView seen;  // of nothing where it is not found
    std::uint64_t number = 0;

    explicit Located(void* handle) {
        if (::dlinfo(handle, RTLD_DI_LINKMAP, &map) != 0 || map == nullptr) return;
        constexpr int program_headers = 11;  // RTLD_DI_PHDR, an enumerator of glibc 2.36; older ones refuse it
        const ElfW(Phdr)* headers = nullptr;
        if (const int count = ::dlinfo(handle, program_headers, &headers); count > 0) {
            take(headers, static_cast<std::size_t>(count));
            return;
        }
        static_cast<void>(::dlerror());
        dl_iterate_phdr(&Located::visit, this);
    }

private:
    static int visit(dl_phdr_info* image, std::size_t, void* self) {
        auto& wanted = *static_cast<Located*>(self);
        if (image->dlpi_addr != wanted.map->l_addr || std::strcmp(image->dlpi_name, wanted.map->l_name) != 0) return 0;
        wanted.take(image->dlpi_phdr, image->dlpi_phnum);
        return 1;
    }
    void take(const ElfW(Phdr) * headers, std::size_t count) {
        seen = ImageView(map->l_addr, headers, count);
        number = number_of(headers, map->l_name);
    }
};

/// Whether the notes of the loaded image are those that were checked, as far as they were read. Then the records are of the image from now
/// on, and no copy is kept: who writes into the file of a library that is loaded, instead of replacing it, breaks its code as well.
inline bool adopt_notes(Image& image, const List<Bytes>& parts, const ImageView& loaded) {
    if (image.ranges.size() != loaded.notes.size()) return false;
    for (std::size_t k = 0; k < loaded.notes.size(); ++k) {
        const Bytes checked = image.ranges[k].bytes, is = loaded.notes[k].bytes;
        if (checked.size != is.size) return false;
        for (const Bytes part : parts) {
            const auto at = static_cast<std::size_t>(part.data - checked.data);
            if (part.size != 0 && checked.has(at, part.size) && std::memcmp(part.data, is.data + at, part.size) != 0) return false;
        }
    }
    image.records.move_to(loaded.notes.begin(), image.ranges.begin(), loaded.notes.size());
    image.ranges = Array<NoteRange>::copy_of(loaded.notes.begin(), loaded.notes.size());
    image.notes = {};
    return true;
}

inline void adopt_segments(Image& image, const ImageView& seen) {
    image.segments = Array<AddressRange>::copy_of(seen.segments.begin(), seen.segments.size());
}

/// Runs the init functions of an image that no other thread has seen yet; what one of them throws is the verdict on it.
inline void initialise(Image& image) {
    for (const Chars& name : image.records.inits) {
        const Result<void*> address = resolve_slot(image, "tenon_init.", name, "init function ");
        if (!address) return fail(image, address.error().code, address.error().message);
        const auto function = __builtin_bit_cast(void (*)(), *address);
#if defined(__cpp_exceptions)
        const auto threw = [&](const std::string& what) {
            fail(image, Errc::init_failed, "tenon: " + std::string(view(image.path)) + ": init function " + quoted(view(name)) + " threw" + what);
        };
        try {
            function();
        } catch (const std::exception& thrown) {
            return threw(std::string(": ") + thrown.what());
        } catch (...) {
            return threw(" something that is no std::exception");
        }
#else
        function();
#endif
    }
}

/// One open: what it has reserved in the table is given back at its end.
class OpenInProgress {
public:
    OpenInProgress(Table& table, const Preflight& checked) : table_(table), checked_(checked) {
        entry_.thread = ::pthread_self();
        entry_.id = checked.image->file.id;
    }

    /// Under the lock: reserves the packages of all files, or tells why not.
    Result<void> reserve(Versioning versioning) {
        for (const Opening* one = table_.openings; one != nullptr; one = one->next)
            if (one->id == entry_.id && ::pthread_equal(one->thread, entry_.thread))
                return Error{Errc::would_deadlock, "tenon: " + path() + ": is being opened by this thread already: a constructor of it opens it"};
        if (Result<void> taken = take(checked_.image->records, path(), versioning); !taken) return taken;
        for (const Dependency& one : checked_.dependencies)
            if (Result<void> taken = take(one.data.records, one.path + " (needed by " + path() + ")", versioning); !taken) {
                release();
                return taken;
            }
        entry_.shared_types = versioning == Versioning::shared_types;
        link(table_.openings, entry_);
        return {};
    }

    /// Under the lock.
    void end() {
        release();
        unlink(table_.openings, entry_);
    }

private:
    std::string path() const { return std::string(view(checked_.image->path)); }

    Result<void> take(const Records& records, const std::string& who, Versioning versioning) {
        Result<void> fitting = check_packages(table_, records, who, versioning);
        if (fitting) {
            reserve_packages(table_, records, who);
            ++taken_;
        }
        return fitting;
    }
    void release() {
        for (; taken_ > 1; --taken_) release_packages(table_, checked_.dependencies[taken_ - 2].data.records);
        if (taken_ == 1) release_packages(table_, checked_.image->records);
        taken_ = 0;
    }

    Table& table_;
    const Preflight& checked_;
    Opening entry_;
    std::size_t taken_ = 0;  // the image's packages, then those of the dependencies
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

inline Result<Image*> open_image(const std::string& given, const OpenOptions& options) {
    Table* const table = process_table();
    if (table == nullptr) return no_table();
    const auto already_open = [&](Lock& lock, Image& open) -> Result<Image*> {
        if (Result<void> wanted = check_wanted(open, options); !wanted) return std::move(wanted).error();
        return finished(*table, lock, open);
    };
    if (const FileState now = state_of(given.c_str()); now != FileState()) {
        Lock lock(*table);
        if (Image* const open = find_unchanged_image(*table, now)) return already_open(lock, *open);
    }
    Result<File> file = File::open(given);
    if (!file) return std::move(file).error();
    const std::string real = file->path(given), path = real.empty() ? given : real;
    if (!real.empty()) {
        Lock lock(*table);
        if (Image* const open = find_image(*table, real)) return already_open(lock, *open);
    }
    const std::string to_load = path_to_load(given, real);
    Result<Preflight> checked = preflight(std::move(*file), path, to_load);
    if (!checked) return std::move(checked).error();
    Image& image = *checked->image;
    if (Result<void> wanted = check_wanted(image, options); !wanted) return std::move(wanted).error();
    take_in_loaded_images(*table);

    OpenInProgress open(*table, *checked);
    {
        Lock lock(*table);
        if (Image* const other = find_image(*table, image.file.id)) return finished(*table, lock, *other);
        if (Result<void> reserved = open.reserve(options.versioning); !reserved) return std::move(reserved).error();
    }

    int flags = RTLD_NOW | (options.scope == Scope::global ? RTLD_GLOBAL : RTLD_LOCAL);
#if defined(RTLD_DEEPBIND)
    if (options.deep_binding) flags |= RTLD_DEEPBIND;
#endif
    image.handle = ::dlopen(to_load.c_str(), flags);
    if (image.handle == nullptr) {
        const char* const why = ::dlerror();
        Error error{Errc::load_failed, "tenon: " + path + ": the dynamic linker refused it: " + (why != nullptr ? why : "for no reason given")};
        const Lock lock(*table);
        open.end();
        return error;
    }
    const Located located(image.handle);
    if (located.map != nullptr) image.symbols = OwnSymbols(*located.map);
    adopt_segments(image, located.seen);
    if (!adopt_notes(image, checked->parts, located.seen))
        fail(image, Errc::image_changed,
             "tenon: " + path + ": was replaced while it was opened: what was loaded is not what was checked, and its constructors have run");
    image.initialiser = ::pthread_self();
    unsigned long long is_new = 0;
    if (image.failure == 0) {  // what was reserved is loaded, and stays canonical
        const Lock lock(*table);
        settle_packages(*table, image.records, path, options.versioning);
        is_new = add_number(table->known, located.number) ? 1 : 0;
    }
    // What came along is taken in, too; libraries that the dynamic linker found where we do not seek are checked now.
    for (const Stranger& one : take_in_loaded_images(*table, is_new))
        if (List<const link_map*> seen; image.failure == 0 && needs(*located.map, one.path, seen))
            fail(image, one.error.code, one.error.message + "\n  it came along with " + path + ", and its constructors have run");

    {
        Lock lock(*table);
        open.end();
        // A thread that was faster; or the dynamic linker has given the image that it has of this path, though the file is another now.
        Image* other = find_image(*table, image.file.id);
        if (other == nullptr) other = find(table->images, hash_of(image.handle), [&](const Image& one) { return one.handle == image.handle; });
        if (other != nullptr) return finished(*table, lock, *other);
        insert(table->images, image);
    }
    if (image.failure == 0) initialise(image);

    Lock lock(*table);
    image.state = image.failure == 0 ? ImageState::ready : ImageState::failed;
    ::pthread_cond_broadcast(&table->finished);
    return finished(*table, lock, *checked->release());
}

}  // namespace detail
}  // namespace tenon
