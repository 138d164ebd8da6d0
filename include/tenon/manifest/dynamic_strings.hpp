// SPDX-License-Identifier: BSL-1.0
//
// The names that an ELF file's dynamic section holds: the libraries it needs and where it wants them sought. Source: gABI, chapter 5,
// "Dynamic Section" and "Shared Object Dependencies".
#pragma once

#include <tenon/manifest/elf.hpp>

#include <climits>
#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

namespace tenon::detail {

struct DynamicStrings {
    std::vector<std::string> needed;
    std::string rpath, runpath, soname;
};

/// Reads them from a file for this machine. What does not fit together is left out: nothing here is a verdict on the file.
inline DynamicStrings read_dynamic_strings(const ElfFile& elf) {
    DynamicStrings strings;
    const auto read = [&](std::uint64_t offset, std::uint64_t size) {
        Array<unsigned char> bytes(elf.file().has(offset, size) ? static_cast<std::size_t>(size) : 0);
        if (!elf.file().read(offset, bytes.begin(), bytes.size())) bytes = {};
        return bytes;
    };
    Array<unsigned char> table;
    for (const Segment& one : elf.segments())
        if (one.type == PT_DYNAMIC) table = read(one.offset, one.file_size);
    const Bytes dynamic{table.begin(), table.size()};
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
    std::uint64_t names = 0;  // the offset of the string table
    bool has_names = false;
    for (const Segment& one : elf.segments())
        if (one.type == PT_LOAD && address - one.address < one.file_size && size <= one.file_size - (address - one.address)) {
            names = one.offset + (address - one.address);
            has_names = true;
        }
    const auto name_at = [&](std::uint64_t offset) {
        std::string name;
        if (!has_names || offset >= size) return name;
        constexpr std::uint64_t longest = PATH_MAX;
        const Array<unsigned char> chars = read(names + offset, size - offset < longest ? size - offset : longest);
        for (const unsigned char c : chars) {
            if (c == '\0') break;
            name += static_cast<char>(c);
        }
        return name;
    };
    each([&](std::int64_t tag, std::uint64_t value) {
        if (tag == DT_NEEDED) strings.needed.push_back(name_at(value));
        if (tag == DT_RPATH) strings.rpath = name_at(value);
        if (tag == DT_RUNPATH) strings.runpath = name_at(value);
        if (tag == DT_SONAME) strings.soname = name_at(value);
    });
    return strings;
}

}  // namespace tenon::detail
