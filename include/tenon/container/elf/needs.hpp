// SPDX-License-Identifier: BSL-1.0
//
// The libraries that an ELF file needs, and where it says that they lie. Source: gABI, chapter 5, "Dynamic Section" and
// "Shared Object Dependencies".
#pragma once

#include <tenon/container/elf/format.hpp>
#include <tenon/container/elf/virtual_address_reader.hpp>
#include <tenon/container/needs.hpp>

#include <cstdint>
#include <string>

namespace [[gnu::visibility("hidden")]] tenon {
namespace detail {

/// Where the strings of a dynamic section are stated to lie: nothing is checked.
struct DynamicStrings {
    std::uint64_t address = 0, size = 0;

    explicit DynamicStrings(const ElfFile& elf) {
        elf.each_dynamic([&](std::uint64_t tag, std::uint64_t value, std::uint64_t) {
            if (tag == DT_STRTAB) address = value;
            if (tag == DT_STRSZ) size = value;
        });
    }
};

/// Reads the needs of a file for this machine without checking the file. Names outside of the file are left out or
/// empty.
inline Needs stated_needs(const ElfFile& elf, VirtualAddressReader& reader) {
    Needs needs;
    const DynamicStrings strings(elf);
    if (!reader.has(strings.address, strings.size)) return needs;
    const auto name_at = [&](std::uint64_t offset) {
        return offset < strings.size ? reader.text(strings.address + offset, strings.size - offset) : std::string();
    };
    elf.each_dynamic([&](std::uint64_t tag, std::uint64_t value, std::uint64_t) {
        if (tag == DT_NEEDED) needs.needed.push_back(name_at(value));
        if (tag == DT_RPATH) needs.rpath = name_at(value);
        if (tag == DT_RUNPATH) needs.runpath = name_at(value);
        if (tag == DT_SONAME) needs.soname = name_at(value);
        if (tag == DT_FLAGS_1) needs.has_no_default = (value & DF_1_NODEFLIB) != 0;
    });
    return needs;
}
inline Needs stated_needs(const ElfFile& elf) {
    VirtualAddressReader reader(elf);
    return stated_needs(elf, reader);
}

}  // namespace detail
}  // namespace tenon
