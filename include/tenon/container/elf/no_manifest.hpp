// SPDX-License-Identifier: BSL-1.0
//
// Why a file has no records.
#pragma once

#include <tenon/container/elf/virtual_address_reader.hpp>

#include <cstdint>
#include <string_view>

namespace [[gnu::visibility("hidden")]] tenon {
namespace detail {

/// Why a file has no records: whether the slots are there that they would tell of.
inline Error no_manifest(const ElfFile& elf) {
    std::uint64_t address = 0, size = 0;
    if (elf.is_64_bit())
        elf.each_dynamic([&](std::uint64_t tag, std::uint64_t value, std::uint64_t) {
            if (tag == DT_STRTAB) address = value;
            if (tag == DT_STRSZ) size = value;
        });
    VirtualAddressReader bytes(elf);
    const FileBytes names = size != 0 && bytes.has(address, size) ? elf.part(bytes.offset_of(address), size) : FileBytes();
    const std::string_view all(names.bytes.chars(), names.bytes.size);
    const bool has_slots = all.find(std::string_view("\0tenon.", 7)) != all.npos || all.find(std::string_view("\0tenon_init.", 12)) != all.npos;
    if (has_slots)
        return elf.error(Errc::no_manifest, "states nothing of itself, though its slots are there: its notes were removed (by strip -R '.note*', or by a linker script that discards them)");
    return elf.error(Errc::no_manifest, "states nothing of itself: it is not built with tenon, or its linker left out the object that is (link an archive with --whole-archive)");
}

}  // namespace detail
}  // namespace tenon
