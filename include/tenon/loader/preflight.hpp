// SPDX-License-Identifier: BSL-1.0
//
// What can be known of a plugin from its file, and from those of the libraries that it would bring along, before the dynamic linker
// touches any of them.
#pragma once

#include <tenon/loader/library_search.hpp>
#include <tenon/loader/packages.hpp>
#include <tenon/manifest/list.hpp>
#include <tenon/manifest/loadable.hpp>

#include <string>
#include <utility>

#include <dlfcn.h>

namespace [[gnu::visibility("hidden")]] tenon {
namespace detail {

/// A library that comes along, with its records if it has any.
struct Dependency {
    std::string path;
    ManifestData data;
};

/// The files of one open.
struct Preflight {
    Image* image = nullptr;
    List<Bytes> parts;  // of the image's notes: those that were read
    List<Dependency> dependencies;
    List<std::string> needed;  // names of libraries: what the dynamic linker takes for them is looked at when it has

    Preflight() = default;
    Preflight(Preflight&& other) noexcept
        : image(other.release()), parts(std::move(other.parts)), dependencies(std::move(other.dependencies)), needed(std::move(other.needed)) {}
    ~Preflight() {
        if (image == nullptr) return;
        delete[] image->path.data;
        delete image;
    }
    /// Hands the image over.
    Image* release() { return std::exchange(image, nullptr); }
};

inline bool is_loaded(const std::string& library) {
    void* const handle = ::dlopen(library.c_str(), RTLD_LAZY | RTLD_NOLOAD);
    if (handle != nullptr) ::dlclose(handle);
    else static_cast<void>(::dlerror());
    return handle != nullptr;
}

/// Reads the libraries that the last of `chain` needs and that are not loaded yet, and those that these need.
inline Result<void> read_dependencies(List<Needing>& chain, Preflight& result) {
    const List<std::string> needed = std::move(chain.back().strings.needed);  // the chain may move
    for (const std::string& name : needed) {
        if (is_loaded(name)) continue;
        result.needed.push_back(name);
        const std::string sought = find_library(name, chain);
        if (sought.empty()) continue;
        Result<std::string> path = real_path(sought);
        if (!path || is_loaded(*path)) continue;
        bool is_read = false;
        for (const Dependency& other : result.dependencies) is_read |= other.path == *path;
        for (const Needing& other : chain) is_read |= other.path == *path;
        if (is_read) continue;
        Result<ElfFile> elf = ElfFile::open(*path);
        if (!elf) return std::move(elf).error();
        Result<DynamicStrings> strings = check_loadable(*elf);
        if (!strings) return std::move(strings).error();
        Result<ManifestData> data = read_manifest(*elf, Texts::not_of_exports);
        if (!data) return std::move(data).error();
        result.dependencies.push_back({*path, std::move(*data)});
        chain.push_back({*path, std::move(*strings)});
        if (Result<void> further = read_dependencies(chain, result); !further) return further;
        chain.pop_back();
    }
    return {};
}

/// Reads and checks all that one open would load. Nothing of it has run.
inline Result<Preflight> preflight(File file, const std::string& path) {
    const FileState state = file.state();
    Result<ElfFile> elf = ElfFile::of(std::move(file), path);
    if (!elf) return std::move(elf).error();
    if (!elf->is_for_this_machine())
        return Error{Errc::wrong_machine, "tenon: " + path + ": is built for another machine than this program"};
    if (!elf->is_library()) return Error{Errc::not_a_library, "tenon: " + path + ": is an executable, not a shared library"};
    Result<DynamicStrings> strings = check_loadable(*elf);
    if (!strings) return std::move(strings).error();
    Result<ManifestData> data = read_manifest(*elf, Texts::not_of_exports);
    if (!data) return std::move(data).error();
    if (data->records.empty())
        return Error{Errc::no_manifest, "tenon: " + path + ": states nothing of itself: it is a shared library, but not built with tenon"};

    Preflight result;
    result.image = new Image;
    Image& image = *result.image;
    image.path = kept(path);
    image.file = state;
    image.notes = std::move(data->notes.bytes);
    image.ranges = std::move(data->notes.ranges);
    result.parts = std::move(data->notes.parts);
    image.records = std::move(data->records);
    image.resolved = Array<Resolved>::zeroed(image.records.exports.size());

    List<Needing> chain;
    chain.push_back({path, std::move(*strings)});
    if (Result<void> read = read_dependencies(chain, result); !read) return std::move(read).error();
    return result;
}

}  // namespace detail
}  // namespace tenon
