// SPDX-License-Identifier: BSL-1.0
//
// The names that an ELF file's dynamic section holds: the libraries it needs and where it wants them sought. Source: gABI, chapter 5,
// "Dynamic Section" and "Shared Object Dependencies".
#pragma once

#include <tenon/support/list.hpp>
#include <tenon/container/elf/loaded_bytes.hpp>

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace [[gnu::visibility("hidden")]] tenon {
namespace detail {

struct DynamicStrings {
    List<std::string> needed;
    List<std::string> unnamed;  // libraries of which it needs versions, but that it does not name as needed (check_loadable tells)
    std::string rpath, runpath, soname;
    bool has_no_default = false;  // whether the default directories are of no use to it
};

/// Reads them from a file for this machine. What does not fit together is left out: nothing here is a verdict on the file.
inline DynamicStrings read_dynamic_strings(const ElfFile& elf, LoadedBytes& names) {
    DynamicStrings strings;
    const Bytes dynamic = elf.dynamic();
    const auto each = [&](auto use) {
        for (std::size_t at = 0; dynamic.has(at, sizeof(Elf64_Dyn)); at += sizeof(Elf64_Dyn)) {
            const auto tag = dynamic.load<std::int64_t>(at);
            if (tag == DT_NULL) break;
            use(tag, dynamic.load<std::uint64_t>(at + 8));
        }
    };

    std::uint64_t address = 0, size = 0;
    each([&](std::int64_t tag, std::uint64_t value) {
        if (tag == DT_STRTAB) address = value;
        if (tag == DT_STRSZ) size = value;
    });
    if (!names.has(address, size)) return strings;
    const auto name_at = [&](std::uint64_t offset) {
        std::string name;
        for (; offset < size; ++offset) {
            const unsigned char character = *names.at(address + offset, 1);
            if (character == 0) break;
            name += static_cast<char>(character);
        }
        return name;
    };
    each([&](std::int64_t tag, std::uint64_t value) {
        if (tag == DT_NEEDED) strings.needed.push_back(name_at(value));
        if (tag == DT_RPATH) strings.rpath = name_at(value);
        if (tag == DT_RUNPATH) strings.runpath = name_at(value);
        if (tag == DT_SONAME) strings.soname = name_at(value);
        if (tag == DT_FLAGS_1) strings.has_no_default = (value & DF_1_NODEFLIB) != 0;
    });
    return strings;
}
inline DynamicStrings read_dynamic_strings(const ElfFile& elf) {
    LoadedBytes names(elf);
    return read_dynamic_strings(elf, names);
}

/// Why a file has no records: whether the slots are there that they would tell of.
inline Error no_manifest(const ElfFile& elf) {
    const Bytes dynamic = elf.is_64_bit() ? elf.dynamic() : Bytes();
    std::uint64_t address = 0, size = 0;
    for (std::size_t at = 0; dynamic.has(at, sizeof(Elf64_Dyn)); at += sizeof(Elf64_Dyn)) {
        const auto tag = dynamic.load<std::int64_t>(at);
        if (tag == DT_NULL) break;
        if (tag == DT_STRTAB) address = dynamic.load<std::uint64_t>(at + 8);
        if (tag == DT_STRSZ) size = dynamic.load<std::uint64_t>(at + 8);
    }
    LoadedBytes bytes(elf);
    const Part names = size != 0 && bytes.has(address, size) ? elf.part(bytes.offset_of(address), size) : Part();
    const std::string_view all(names.bytes.chars(), names.bytes.size);
    const bool has_slots = all.find(std::string_view("\0tenon.", 7)) != all.npos || all.find(std::string_view("\0tenon_init.", 12)) != all.npos;
    const std::string head = "tenon: " + elf.path() + ": states nothing of itself";
    if (has_slots)
        return {Errc::no_manifest, head + ", though its slots are there: its notes were removed (by strip -R '.note*', or by a linker script that discards them)"};
    return {Errc::no_manifest, head + ": it is not built with tenon, or its linker left out the object that is (link an archive with --whole-archive)"};
}

}  // namespace detail
}  // namespace tenon
