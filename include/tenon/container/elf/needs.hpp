// SPDX-License-Identifier: BSL-1.0
//
// What an ELF file wants beside itself: the libraries it needs and where it wants them sought. Source: gABI, chapter 5,
// "Dynamic Section" and "Shared Object Dependencies".
#pragma once

#include <tenon/support/vector.hpp>
#include <tenon/container/elf/virtual_address_reader.hpp>

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace [[gnu::visibility("hidden")]] tenon {
namespace detail {

struct Needs {
    Vector<std::string> needed;
    Vector<std::string> unnamed;  // libraries of which it needs versions, but that it does not name as needed (needs_of tells)
    std::string rpath, runpath, soname;
    bool has_no_default = false;  // whether the default directories are of no use to it
};

/// Reads them from a file for this machine. What does not fit together is left out: nothing here is a verdict on the file.
inline Needs stated_needs(const ElfFile& elf, VirtualAddressReader& names) {
    Needs needs;
    std::uint64_t address = 0, size = 0;
    elf.each_dynamic([&](std::uint64_t tag, std::uint64_t value, std::uint64_t) {
        if (tag == DT_STRTAB) address = value;
        if (tag == DT_STRSZ) size = value;
    });
    if (!names.has(address, size)) return needs;
    const auto name_at = [&](std::uint64_t offset) {
        std::string name;
        for (; offset < size; ++offset) {
            const unsigned char character = *names.at(address + offset, 1);
            if (character == 0) break;
            name += static_cast<char>(character);
        }
        return name;
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
    VirtualAddressReader names(elf);
    return stated_needs(elf, names);
}

}  // namespace detail
}  // namespace tenon
