// SPDX-License-Identifier: BSL-1.0
//
// A plugin that was opened, as the loaders of a process share it.
#pragma once

#include <tenon/loader/options.hpp>
#include <tenon/records/records.hpp>
#include <tenon/support/file.hpp>
#include <tenon/support/owned.hpp>
#include <tenon/system/address_range.hpp>
#include <tenon/system/loading.hpp>
#include <tenon/system/threads.hpp>

#include <cstddef>
#include <cstdint>

namespace [[gnu::visibility("hidden")]] tenon {
namespace detail {

/// The address of an export, valid if `verified` is not 0.
struct Resolved {
    std::uint64_t verified = 0;  // the number of the type by which it was last verified (loader/verified.hpp)
    void* address = nullptr;
};

/// How far the opening of a plugin has come.
enum class PluginState : std::uint32_t {
    initialising,
    ready,
    failed,
    abandoned,  // its init functions did not finish: their thread ended, a fork left it behind, or memory ran out
};

/// A plugin, or the program.
struct LoadedPlugin {
    OwnedText path;
    FileState file;  // at the time of the preflight
    void* handle = nullptr;
    ImageSymbols symbols;
    HeapArray<unsigned char> notes;  // a copy from the file, until the image is loaded and has them itself
    HeapArray<NoteRange> ranges;
    Records records;  // views of the ranges
    HeapArray<AddressRange> segments;
    HeapArray<Resolved> resolved;  // one for each export
    PluginState state = PluginState::initialising;
    ThreadId initialiser;       // the thread that runs the init functions
    std::uint32_t failure = 0;  // the Errc of a plugin that failed
    OwnedText failure_message;
    bool is_program = false;
    OpenOptions options;              // with which it was opened; a reload opens with the same
    LoadedPlugin* first = nullptr;    // of its path, if a reload opened this one beside it
    std::uint64_t newest_number = 0;  // the number of the reload that found it
    LoadedPlugin* newest = nullptr;   // in the first of a path: the one to hand out, if a reload opened it

    Resolved& resolution_of(const ExportRecord& record) {
        return resolved[static_cast<std::size_t>(&record - records.exports.begin())];
    }
    bool has(const void* address) const {
        for (const AddressRange& segment : segments)
            if (segment.has(address)) return true;
        return false;
    }
};

}  // namespace detail
}  // namespace tenon
