// SPDX-License-Identifier: BSL-1.0
//
// Why a file has no records.
#pragma once

#include <tenon/container/elf/needs.hpp>
#include <tenon/container/elf/virtual_address_reader.hpp>

#include <string_view>

namespace [[gnu::visibility("hidden")]] tenon {
namespace detail {

/// The error of a file without records. If the slots of exports are there, the notes were removed.
inline Error no_manifest(const ElfFile& elf) {
    VirtualAddressReader reader(elf);
    FileBytes names;
    if (elf.is_64_bit())
        if (const DynamicStrings strings(elf); strings.size != 0 && reader.has(strings.address, strings.size))
            names = elf.part(reader.offset_of(strings.address), strings.size);
    const std::string_view all(names.bytes.chars(), names.bytes.size);
    for (const std::string_view slot : {std::string_view("\0tenon.", 7), std::string_view("\0tenon_init.", 12)})
        if (all.find(slot) != all.npos)
            return elf.error(Errc::no_manifest,
                             "has no tenon records, though its slots are there: its notes were removed (by strip -R "
                             "'.note*', or by a linker script that discards them)");
    return elf.error(
        Errc::no_manifest,
        "has no tenon records: it is not built with tenon, or its linker left out the object that is (link "
        "an archive with --whole-archive)");
}

}  // namespace detail
}  // namespace tenon
