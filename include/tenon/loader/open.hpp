// SPDX-License-Identifier: BSL-1.0
//
// Opening a plugin: everything that can be known from its file is checked before the dynamic linker touches it.
#pragma once

#include <tenon/loader/loaded_images.hpp>

#include <climits>
#include <cstdlib>
#include <memory>
#include <string>

#include <dlfcn.h>

namespace tenon {

/// Which other binaries see the symbols of a plugin: none, or all that are loaded later.
enum class Scope { local, global };

struct OpenOptions {
    Scope scope = Scope::local;
    bool deep_binding = false;  ///< the plugin prefers its own symbols to the program's (RTLD_DEEPBIND)
};

namespace detail {

inline Error no_table() {
    return {Errc::package_mismatch,
            "tenon: this process has a loader of another version of tenon, which was loaded first; build the program and its plugins with "
            "one version of tenon"};
}

inline Image* find_image(Table& table, std::string_view path) {
    for (Image* one = table.images; one != nullptr; one = one->next)
        if (view(one->path) == path) return one;
    return nullptr;
}
inline Image* find_image(Table& table, const FileId& id) {
    for (Image* one = table.images; one != nullptr; one = one->next)
        if (one->id == id) return one;
    return nullptr;
}

/// An image that is open, or the verdict on it.
inline Result<Image*> verdict_on(Image& image) {
    if (image.failure != 0) return Error{static_cast<Errc>(image.failure - 1), std::string(view(image.failure_message))};
    return &image;
}

inline Result<std::string> real_path(const std::string& path) {
    const std::unique_ptr<char, void (*)(void*)> real(::realpath(path.c_str(), nullptr), &std::free);
    if (!real) return cannot_read(path, errno);
    return std::string(real.get());
}

/// Reads and checks the file of a plugin; nothing of it has run.
inline Result<std::unique_ptr<Image>> preflight(const std::string& path) {
    Result<ElfFile> elf = ElfFile::open(path);
    if (!elf) return std::move(elf).error();
    if (!elf->is_for_this_machine())
        return Error{Errc::wrong_machine, "tenon: " + path + ": is built for another machine than this program"};
    if (!elf->is_library()) return Error{Errc::not_a_library, "tenon: " + path + ": is an executable, not a shared library"};
    Result<ManifestData> data = read_manifest(*elf);
    if (!data) return std::move(data).error();
    if (data->records.empty())
        return Error{Errc::no_manifest, "tenon: " + path + ": states nothing of itself: it is a shared library, but not built with tenon"};
    auto image = std::make_unique<Image>();
    image->path = kept(path);
    image->id = elf->file().id();
    image->notes = std::move(data->bytes);
    image->ranges = std::move(data->ranges);
    image->records = std::move(data->records);
    image->resolved = Array<Resolved>(image->records.exports.size());
    return image;
}

/// Where the dynamic linker put an image: its program headers and its base.
inline bool locate(void* handle, ImageView*& seen) {
    link_map* map = nullptr;
    if (::dlinfo(handle, RTLD_DI_LINKMAP, &map) != 0 || map == nullptr) return false;
    struct Search {
        link_map* map;
        ImageView*& seen;
    } search{map, seen};
    dl_iterate_phdr(
        [](dl_phdr_info* image, std::size_t, void* self) {
            auto& wanted = *static_cast<Search*>(self);
            if (image->dlpi_addr != wanted.map->l_addr || std::strcmp(image->dlpi_name, wanted.map->l_name) != 0) return 0;
            wanted.seen = new ImageView(image->dlpi_addr, image->dlpi_phdr, image->dlpi_phnum);
            return 1;
        },
        &search);
    return seen != nullptr;
}

/// Whether the notes of the loaded image are those that were checked.
inline bool same_notes(const Image& checked, const ImageView& loaded) {
    if (checked.ranges.size() != loaded.notes.size()) return false;
    for (std::size_t k = 0; k < loaded.notes.size(); ++k) {
        const Bytes a = checked.ranges[k].bytes, b = loaded.notes[k].bytes;
        if (a.size != b.size || (a.size != 0 && std::memcmp(a.data, b.data, a.size) != 0)) return false;
    }
    return true;
}

/// Frees an image that was never published.
inline void discard(std::unique_ptr<Image>& image) {
    if (image) delete[] image->path.data;
    image.reset();
}

inline void finish_opening(Table& table, Opening& mine, const Records& reserved) {
    for (Opening** link = &table.openings; *link != nullptr; link = &(*link)->next)
        if (*link == &mine) {
            *link = mine.next;
            break;
        }
    release_packages(table, reserved);
}

inline Result<Image*> open_image(const std::string& given, const OpenOptions& options) {
    Table* const table = process_table();
    if (table == nullptr) return no_table();
    Result<std::string> path = real_path(given);
    if (!path) return std::move(path).error();
    {
        const Lock lock(*table);
        if (Image* const open = find_image(*table, *path)) return verdict_on(*open);
    }
    Result<std::unique_ptr<Image>> checked = preflight(*path);
    if (!checked) return std::move(checked).error();
    std::unique_ptr<Image> image = std::move(*checked);
    take_in_loaded_images(*table);

    Opening mine{nullptr, ::pthread_self(), image->id};
    {
        const Lock lock(*table);
        if (Image* const open = find_image(*table, image->id)) return discard(image), verdict_on(*open);
        for (const Opening* one = table->openings; one != nullptr; one = one->next)
            if (one->id == image->id && ::pthread_equal(one->thread, mine.thread))
                return discard(image), Error{Errc::would_deadlock, "tenon: " + *path + ": is being opened by this thread already, whose "
                                                                                       "open would wait for itself"};
        if (std::optional<Error> conflict = find_conflict(*table, image->records, *path)) return discard(image), std::move(*conflict);
        reserve_packages(*table, image->records, *path);
        mine.next = table->openings;
        table->openings = &mine;
    }

    int flags = RTLD_NOW | (options.scope == Scope::global ? RTLD_GLOBAL : RTLD_LOCAL);
#if defined(RTLD_DEEPBIND)
    if (options.deep_binding) flags |= RTLD_DEEPBIND;
#endif
    image->handle = ::dlopen(path->c_str(), flags);
    if (image->handle == nullptr) {
        const char* const why = ::dlerror();
        Error error{Errc::load_failed, "tenon: " + *path + ": the dynamic linker refused it: " + (why != nullptr ? why : "for no reason given")};
        const Lock lock(*table);
        finish_opening(*table, mine, image->records);
        discard(image);
        return error;
    }
    ImageView* seen = nullptr;
    const bool unchanged = locate(image->handle, seen) && same_notes(*image, *seen);
    if (seen != nullptr) {
        image->segments = Array<AddressRange>(seen->segments.size());
        std::copy(seen->segments.begin(), seen->segments.end(), image->segments.begin());
        delete seen;
    }
    if (!unchanged) {
        image->failure = 1 + static_cast<std::uint32_t>(Errc::image_changed);
        image->failure_message = kept("tenon: " + *path + ": was replaced while it was opened: what was loaded is not what was checked, and "
                                                          "its constructors have run");
    }
    const Lock lock(*table);
    if (unchanged) settle_packages(*table, image->records, *path);
    finish_opening(*table, mine, image->records);
    if (Image* const other = find_image(*table, image->id)) return discard(image), verdict_on(*other);  // a thread that was faster
    image->next = table->images;
    table->images = image.get();
    return verdict_on(*image.release());
}

}  // namespace detail
}  // namespace tenon
