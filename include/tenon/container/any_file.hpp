// SPDX-License-Identifier: BSL-1.0
//
// Reads a file of any format that tenon knows, on every system: a tool shows plugins of other systems, too.
#pragma once

#include <tenon/container/elf/elf.hpp>
#include <tenon/container/elf/needs.hpp>
#include <tenon/container/elf/no_manifest.hpp>
#include <tenon/container/macho/macho.hpp>
#include <tenon/container/macho/needs.hpp>
#include <tenon/container/macho/no_manifest.hpp>

#include <string>
#include <utility>

namespace [[gnu::visibility("hidden")]] tenon {
namespace detail {

/// Recognises the format of a file by its first bytes and calls `use` with the file, an ElfFile or a MachOFile. `use`
/// returns the same Result for each. Errors: cannot_read, not_a_library for an unknown format, and those of the format.
template <class Use>
auto with_any_file(File file, const std::string& path, Use use) -> decltype(use(std::declval<const ElfFile&>())) {
    unsigned char first[8] = {};
    const Bytes known{first, smaller<std::uint64_t>(file.size(), sizeof first)};
    if (file.read(0, first, known.size) && MachOFile::is_it(known)) {
        const Result<MachOFile> macho = MachOFile::of(std::move(file), path);
        if (!macho) return macho.error();
        return use(*macho);
    }
    if (known.size != 0 && !ElfFile::is_it(known))
        return error_about(path, Errc::not_a_library, "is not a shared library (neither an ELF nor a Mach-O file)");
    const Result<ElfFile> elf = ElfFile::of(std::move(file), path);
    if (!elf) return elf.error();
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
