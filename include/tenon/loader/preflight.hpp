// SPDX-License-Identifier: BSL-1.0
//
// What can be known of a plugin from its file, and from those of the libraries that it would bring along, before the dynamic linker
// touches any of them.
#pragma once

#include <tenon/support/error_about.hpp>
#include <tenon/system/loading.hpp>
#include <tenon/loader/packages.hpp>
#include <tenon/support/vector.hpp>
#include <tenon/container/native_file.hpp>

#include <string>
#include <utility>

namespace [[gnu::visibility("hidden")]] tenon {
namespace detail {

/// A library that comes along, with its records if it has any.
struct Dependency {
    std::string path;
    ManifestData data;
};

/// The files of one open.
struct Preflight {
    Owned<LoadedPlugin> plugin;
    Vector<Bytes> parts;  // of the image's notes: those that were read
    Vector<Dependency> dependencies;
};

/// The path by which the dynamic linker is asked for a plugin: as it was given, which is what $ORIGIN is counted from. It knows an image by
/// the first path: where that leads to another file now (a symbolic link, /proc/self/fd/7), it is spelled in another way.
inline std::string path_to_load(std::string path, const std::string& real) {
    if (path.find('/') == std::string::npos) path.insert(0, "./");
    if (path == real) return path;
    for (const void* known = loaded_as(path); known != nullptr;) {
        std::string other = path;
        other.insert(other.rfind('/') + 1, "./");
        const void* const by_other = loaded_as(other);
        if (by_other == known) break;  // it is this file that is loaded
        path = std::move(other);
        known = by_other;
    }
    return path;
}

/// Checks that the libraries of which a file needs versions are there where it does not name them as needed; the dynamic linker would end the
/// process. `names` are those of the libraries that come along.
inline Result<void> check_unnamed(const Needing& file, const Vector<std::string>& names) {
    for (const std::string& wanted : file.needs.unnamed) {
        bool is_there = is_loaded(wanted);
        for (const std::string& one : names) is_there |= one == wanted;
        if (!is_there)
            return error_about(file.path, Errc::damaged,
                               "damaged: it uses versions of " + wanted +
                                   ", which is not loaded and which it no longer names among the libraries that it "
                                   "needs (patchelf --remove-needed does that)");
    }
    return {};
}

/// Reads the libraries that a plugin would bring along, breadth first, as the dynamic linker loads them, as far as it is sure which these are.
inline Result<void> read_dependencies(Needing plugin, Vector<Dependency>& found) {
    Vector<Vector<Needing>> queue;  // each with those that brought it along; without any where it is not known which file it is
    queue.push_back({});
    queue.back().push_back(std::move(plugin));
    Vector<std::string> names;
    std::size_t k = 0;
    for (; k < queue.size() && !queue[k].empty(); ++k) {
        const Vector<std::string> needed = queue[k].back().needs.needed;
        for (const std::string& name : needed) {
            bool is_known = is_loaded(name);
            for (const std::string& other : names) is_known |= other == name;
            for (const Vector<Needing>& other : queue) is_known |= !other.empty() && other.back().needs.soname == name;
            if (is_known) continue;
            names.push_back(name);
            const FoundLibrary sought = find_library(name, queue[k]);
            if (!sought.is_sure) queue.push_back({});
            if (!sought.is_sure || sought.path.empty()) continue;
            const Result<std::string> path = real_path(sought.path);
            is_known = !path || is_loaded(*path);
            for (const Dependency& other : found) is_known |= path && other.path == *path;
            if (is_known) continue;
            Result<NativeFile> elf = NativeFile::open(*path);
            if (!elf) return std::move(elf).error();
            Result<Needs> needs = needs_of(*elf);
            if (!needs) return std::move(needs).error();
            Result<ManifestData> data = read_manifest(*elf, Texts::not_of_exports);
            if (!data) return std::move(data).error();
            found.push_back({*path, std::move(*data)});
            Vector<Needing> chain = queue[k];
            chain.push_back({sought.path, std::move(*needs)});
            queue.push_back(std::move(chain));
        }
    }
    const bool are_all_known = k == queue.size();
    for (const Vector<Needing>& one : queue)
        if (are_all_known)
            if (Result<void> there = check_unnamed(one.back(), names); !there) return there;
    return {};
}

/// Reads and checks all that one open would load; `given` is the path by which the dynamic linker will be asked for it. Nothing of it has
/// run.
inline Result<Preflight> preflight(File file, const std::string& path, const std::string& given) {
    const FileState state = file.state();
    Result<NativeFile> elf = NativeFile::of(std::move(file), path);
    if (!elf) return std::move(elf).error();
    if (!elf->is_for_this_machine)
        return error_about(path, Errc::wrong_machine, "is built for another machine than this program");
    if (!elf->is_library) return error_about(path, Errc::not_a_library, "is an executable, not a shared library");
    Result<Needs> needs = needs_of(*elf);
    if (!needs) return std::move(needs).error();
    Result<ManifestData> data = read_manifest(*elf, Texts::not_of_exports);
    if (!data) return std::move(data).error();
    if (data->records.empty()) return no_manifest(*elf);

    Preflight result;
    result.plugin = Owned<LoadedPlugin>::make();
    LoadedPlugin& plugin = *result.plugin;
    plugin.path = OwnedText(path);
    plugin.file = state;
    plugin.notes = std::move(data->notes.bytes);
    plugin.ranges = std::move(data->notes.ranges);
    result.parts = std::move(data->notes.parts);
    plugin.records = std::move(data->records);
    plugin.resolved = HeapArray<Resolved>::zeroed(plugin.records.exports.size());

    if (Result<void> read = read_dependencies({given, std::move(*needs)}, result.dependencies); !read) return std::move(read).error();
    return result;
}

}  // namespace detail
}  // namespace tenon
