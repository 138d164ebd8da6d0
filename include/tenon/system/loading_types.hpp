// SPDX-License-Identifier: BSL-1.0
//
// What is asked of the dynamic linker of any system, and what it answers.
#pragma once

#include <tenon/container/needs.hpp>

#include <cstddef>
#include <string>
#include <string_view>

namespace [[gnu::visibility("hidden")]] tenon {
namespace detail {

struct LoadFlags {
    bool is_global = false;    // libraries that are loaded later see its symbols
    bool prefers_own = false;  // its own symbols come before the program's
};

/// A file that needs libraries: the path by which it is loaded, and what it needs.
struct Needing {
    std::string path;
    Needs needs;
};

/// Calls `use` with each directory of a list that has colons between them, until it returns true; returns whether one
/// has.
template <class Use>
bool any_directory_in(std::string_view list, Use use) {
    while (!list.empty()) {
        const std::size_t end = list.find(':');
        if (use(std::string(list.substr(0, end)))) return true;
        list = end == std::string_view::npos ? std::string_view() : list.substr(end + 1);
    }
    return false;
}

struct FoundLibrary {
    std::string path;      // empty if nothing is found
    bool is_sure = false;  // whether the dynamic linker takes no other file
};

/// To what a slot is bound whose address lies outside of its image.
enum class Binding {
    interposed,       // another definition came first in the process
    imported,         // the image has no definition of its own
    lent_to_program,  // the program stands for it: it has the one copy of the variable, or a stub of the function
    unique,  // an inline entity of which there is one in the process (STB_GNU_UNIQUE), and another image had it first
    weak_or_imported,  // Mach-O: an inline entity of which there is one in the process, or imported
};

}  // namespace detail
}  // namespace tenon
