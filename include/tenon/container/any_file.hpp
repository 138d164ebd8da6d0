// SPDX-License-Identifier: BSL-1.0
//
// Files of every format that can be read, whichever system this is: a tool shows what a plugin for another one says.
#pragma once

#include <tenon/container/elf/elf.hpp>
#include <tenon/container/elf/needs.hpp>
#include <tenon/container/elf/no_manifest.hpp>

#include <string>
#include <utility>

namespace [[gnu::visibility("hidden")]] tenon {
namespace detail {

/// Calls `use`, which returns a Result, with a file of the format that its first bytes tell: an ElfFile. What is of no known format is
/// not_a_library.
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
