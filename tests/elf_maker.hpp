// SPDX-License-Identifier: BSL-1.0
//
// ELF files and records made by hand, right or wrong, of either class.
#pragma once

#include <tenon/container/elf/elf.hpp>
#include <tenon/records/format.hpp>

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <initializer_list>
#include <string>

namespace making {

using tenon::detail::RecordType;

template <class Number>
std::string bytes(Number number) {
    std::string text(sizeof number, '\0');
    std::memcpy(text.data(), &number, sizeof number);
    return text;
}
inline std::string u16(std::uint16_t number) { return bytes(number); }
inline std::string u32(std::uint32_t number) { return bytes(number); }
inline std::string hash(std::uint64_t number) {
    return u32(static_cast<std::uint32_t>(number)) + u32(static_cast<std::uint32_t>(number >> 32));
}
inline std::string size(const std::string& text) { return u32(static_cast<std::uint32_t>(text.size())); }

/// Characters, and NULs up to a multiple of 4.
inline std::string text(std::string characters) {
    characters.resize((characters.size() + 3) / 4 * 4);
    return characters;
}

inline std::string note(std::string owner, std::uint32_t type, const std::string& payload) {
    std::string made = u32(static_cast<std::uint32_t>(owner.size() + 1)) + size(payload) + u32(type);
    owner.resize((owner.size() + 1 + 3) / 4 * 4);
    made += owner + payload;
    made.resize((made.size() + 3) / 4 * 4);
    return made;
}

/// A record of ours, padded to a multiple of 8.
inline std::string record(RecordType type, const std::string& fields,
                          std::uint32_t format = tenon::detail::format_number) {
    std::string payload = u32(format) + fields;
    while ((payload.size() + 20) % 8 != 0) payload += '\0';
    return note("Tenon", static_cast<std::uint32_t>(type), payload);
}

inline std::string toolchain(
    const std::string& what = "g++ 12.2.0; libstdc++ cxx11; LP64; enum 4; pack 16; char signed") {
    return record(RecordType::toolchain, size(what) + text(what));
}
inline std::string metadatum(const std::string& key, const std::string& value) {
    return record(RecordType::metadata, size(key) + size(value) + text(key) + text(value));
}
/// A table of one export that reaches nothing. Its hash is not that of its text.
inline std::string one_export(const std::string& name, const std::string& signature = "fn void()",
                              std::uint16_t flags = 1) {
    const auto all = static_cast<std::uint16_t>(flags | tenon::detail::reaches_all_lines),
               name_size = static_cast<std::uint16_t>(name.size());
    return record(RecordType::exports, u16(1) + u16(0) + size(signature) + u16(all) + u16(name_size) + hash(7) +
                                           text(name) + text(signature));
}
inline std::string package(const std::string& name, std::uint64_t its_hash, std::initializer_list<std::string> lines) {
    const std::string signature = "package " + name + " { }";
    std::string fields = u32(static_cast<std::uint32_t>(lines.size())) + size(signature);
    for (const std::string& line : lines) fields += size(line);
    fields += hash(its_hash) + size(name) + text(name) + text(signature);
    for (const std::string& line : lines) fields += text(line);
    return record(RecordType::package, fields);
}

/// A shared object of one segment that is loaded, and one of notes.
template <class Header, class Program>
std::string library(const std::string& notes, unsigned char word, std::uint16_t machine) {
    Header header{};
    std::memcpy(header.e_ident, ELFMAG, SELFMAG);
    header.e_ident[EI_CLASS] = word;
    header.e_ident[EI_DATA] = tenon::detail::this_byte_order;
    header.e_ident[EI_VERSION] = EV_CURRENT;
    header.e_type = ET_DYN;
    header.e_machine = machine;
    header.e_version = EV_CURRENT;
    header.e_ehsize = sizeof header;
    header.e_phoff = sizeof header;
    header.e_phentsize = sizeof(Program);
    header.e_phnum = 2;
    Program loaded{}, noted{};
    const auto start = static_cast<decltype(loaded.p_filesz)>(sizeof header + 2 * sizeof loaded);
    loaded.p_type = PT_LOAD;
    loaded.p_flags = PF_R;
    loaded.p_filesz = loaded.p_memsz = start + static_cast<decltype(start)>(notes.size());
    loaded.p_align = 4096;
    noted.p_type = PT_NOTE;
    noted.p_flags = PF_R;
    noted.p_offset = start;
    noted.p_vaddr = start;
    noted.p_filesz = noted.p_memsz = static_cast<decltype(start)>(notes.size());
    noted.p_align = 4;
    return bytes(header) + bytes(loaded) + bytes(noted) + notes;
}
inline std::string library(const std::string& notes) {
    return library<Elf64_Ehdr, Elf64_Phdr>(notes, ELFCLASS64, tenon::detail::this_machine);
}
inline std::string library_32(const std::string& notes) {
    return library<Elf32_Ehdr, Elf32_Phdr>(notes, ELFCLASS32, EM_386);
}

/// Where the notes of these begin.
inline constexpr std::size_t notes_at = sizeof(Elf64_Ehdr) + 2 * sizeof(Elf64_Phdr);

template <class Number>
std::string with(std::string content, std::size_t at, Number number) {
    std::memcpy(content.data() + at, &number, sizeof number);
    return content;
}

}  // namespace making
