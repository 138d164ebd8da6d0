// SPDX-License-Identifier: BSL-1.0
//
// Whether loading a file would do harm to the process.
#pragma once

#include <tenon/container/elf/loadable.hpp>

#include <string>
#include <utility>

namespace [[gnu::visibility("hidden")]] tenon {

/// Checks that a shared library for this machine can be loaded without harm to the process, as far as its headers and tables go: what
/// `open` checks of a file beside its manifest. Of any other file only the headers are checked. Errors: cannot_read, not_a_library,
/// wrong_machine (the other byte order), damaged.
inline Result<void> check_file(const std::string& path) {
    Result<detail::ElfFile> elf = detail::ElfFile::open(path);
    if (!elf) return std::move(elf).error();
    if (!elf->is_library() || !elf->is_for_this_machine()) return {};
    if (Result<detail::DynamicStrings> checked = detail::check_loadable(*elf); !checked) return std::move(checked).error();
    return {};
}

}  // namespace tenon
