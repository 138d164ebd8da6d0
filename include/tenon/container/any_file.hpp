// SPDX-License-Identifier: BSL-1.0
//
// Reads a file of any format that tenon knows, on every system: a tool shows plugins of other systems, too.
#pragma once

#include <tenon/container/elf/elf.hpp>
#include <tenon/container/elf/needs.hpp>
#include <tenon/container/elf/no_manifest.hpp>

#include <string>
#include <utility>

namespace [[gnu::visibility("hidden")]] tenon {
namespace detail {

/// Recognises the format of a file by its first bytes and calls `use` with the file, an ElfFile. `use` returns a
/// Result. Errors: cannot_read, not_a_library for an unknown format, and those of the format.
template <class Use>
auto with_any_file(File file, const std::string& path, Use use) -> decltype(use(std::declval<const ElfFile&>())) {
    Result<ElfFile> elf = ElfFile::of(std::move(file), path);
    if (!elf) return std::move(elf).error();
    return use(*elf);
}
template <class Use>
auto with_any_file(const std::string& path, Use use) -> decltype(use(std::declval<const ElfFile&>())) {
    Result<File> file = File::open(path);
    if (!file) return std::move(file).error();
    return with_any_file(std::move(*file), path, use);
}

}  // namespace detail
}  // namespace tenon
