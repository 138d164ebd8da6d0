// SPDX-License-Identifier: BSL-1.0
//
// Step two of an open: everything that can be checked in the file of a plugin, and in those of the libraries that it
// would bring along, before the dynamic linker touches any of them.
#pragma once

#include <tenon/container/native_file.hpp>
#include <tenon/loader/packages.hpp>
#include <tenon/support/error_about.hpp>
#include <tenon/support/vector.hpp>
#include <tenon/system/loading.hpp>

#include <string>
#include <utility>

namespace [[gnu::visibility("hidden")]] tenon {
namespace detail {

/// A library that comes along, and its records, if it has any.
struct Dependency {
    std::string path;
    ManifestData data;
};

/// The files of one open.
struct Preflight {
    Owned<LoadedPlugin> plugin;
    Vector<Bytes> parts;  // those parts of the plugin's notes that were read
    Vector<Dependency> dependencies;
};

/// The path by which the dynamic linker is asked for a plugin: the given one, as $ORIGIN is counted from it. The
/// dynamic linker knows an image by the path that it was given first. If that path leads to another file now (a
/// symbolic link, /proc/self/fd/7), "./" is put into it. A relative path where no absolute one leads begins with the
/// system's name of the current directory.
inline std::string path_to_load(std::string path, const std::string& real) {
    if (path.find('/') == std::string::npos) path.insert(0, "./");
    if (real.empty() && path[0] != '/') path.insert(0, current_directory);
    if (path == real) return path;
    for (const void* known = loaded_as(path); known != nullptr;) {
        std::string other = path;  // not new_name(path, 1), of which g++ 12 warns falsely at -O2 (-Wrestrict)
        other.insert(other.rfind('/') + 1, "./");
        const void* const by_other = loaded_as(other);
        if (by_other == known) break;  // the dynamic linker has this very file
        path = std::move(other);
        known = by_other;
    }
    return path;
}

/// Reads the libraries that a plugin would bring along, breadth first, as the dynamic linker loads them. It stops
/// where the dynamic linker may take another file than the one found here: what is not sure refuses nothing, and is
/// checked when it is loaded.
class DependencyReader {
public:
    explicit DependencyReader(Vector<Dependency>& found) : found_(found) {}

    Result<void> read(Needing plugin) {
        queue_.push_back({});
        queue_.back().push_back(std::move(plugin));
        std::size_t k = 0;
        for (; k < queue_.size() && !queue_[k].empty(); ++k) {
            const Vector<std::string> needed = queue_[k].back().needs.needed;
            for (const std::string& name : needed)
                if (!is_known(name))
                    if (Result<void> read = read_library(name, k); !read) return read;
        }
        if (k < queue_.size()) return {};  // an unknown library may bring what a later one lacks
        for (const Vector<Needing>& chain : queue_)
            if (Result<void> there = check_unnamed(chain.back()); !there) return there;
        return {};
    }

private:
    bool is_known(const std::string& name) const {
        bool is_known = is_loaded(name);
        for (const std::string& other : names_) is_known |= other == name;
        for (const Vector<Needing>& other : queue_) is_known |= !other.empty() && other.back().needs.soname == name;
        return is_known;
    }

    /// Reads a library that the last file of the chain at `k` needs; each file of the chain brings the next one along.
    Result<void> read_library(const std::string& name, std::size_t k) {
        names_.push_back(name);
        const FoundLibrary sought = find_library(name, queue_[k]);
        if (!sought.is_sure) queue_.push_back({});
        if (!sought.is_sure || sought.path.empty()) return {};
        const Result<std::string> path = real_path(sought.path);
        if (!path || is_loaded(*path)) return {};
        for (const Dependency& other : found_)
            if (other.path == *path) return {};
        Result<NativeFile> file = NativeFile::open(*path);
        if (!file) return std::move(file).error();
        Result<Needs> needs = needs_of(*file);
        if (!needs) return std::move(needs).error();
        Result<ManifestData> data = read_manifest(*file, Texts::not_of_exports);
        if (!data) return std::move(data).error();
        found_.push_back({*path, std::move(*data)});
        Vector<Needing> chain = queue_[k];
        chain.push_back({sought.path, std::move(*needs)});
        queue_.push_back(std::move(chain));
        return {};
    }

    /// Checks that the libraries are there of which a file needs versions without naming them as needed. The dynamic
    /// linker would end the process.
    Result<void> check_unnamed(const Needing& file) const {
        for (const std::string& wanted : file.needs.unnamed) {
            bool is_there = is_loaded(wanted);
            for (const std::string& name : names_) is_there |= name == wanted;
            if (!is_there)
                return error_about(
                    file.path, Errc::damaged,
                    "damaged: it uses versions of " + wanted +
                        ", which is not loaded and which it no longer names among the libraries that it needs "
                        "(patchelf --remove-needed does that)");
        }
        return {};
    }

    Vector<Dependency>& found_;
    Vector<Vector<Needing>> queue_;  // chains of files; empty where it is not sure which file the last one is
    Vector<std::string> names_;      // the libraries that come along
};

/// Reads and checks all files that one open would load. `to_load` is the path by which the dynamic linker will be asked
/// for the plugin. Errors: not_a_library, wrong_machine, damaged, no_manifest, format_mismatch, inconsistent,
/// cannot_read.
inline Result<Preflight> preflight(File opened, const std::string& path, const std::string& to_load) {
    const FileState state = opened.state();
    Result<NativeFile> file = NativeFile::of(std::move(opened), path);
    if (!file) return std::move(file).error();
    if (!file->is_for_this_machine)
        return error_about(path, Errc::wrong_machine, "is built for another machine than this program");
    if (!file->is_library) return error_about(path, Errc::not_a_library, "is an executable, not a shared library");
    Result<Needs> needs = needs_of(*file);
    if (!needs) return std::move(needs).error();
    Result<ManifestData> data = read_manifest(*file, Texts::not_of_exports);
    if (!data) return std::move(data).error();
    if (data->records.empty()) return no_manifest(*file);

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

    if (Result<void> read = DependencyReader(result.dependencies).read({to_load, std::move(*needs)}); !read)
        return std::move(read).error();
    return result;
}

}  // namespace detail
}  // namespace tenon
