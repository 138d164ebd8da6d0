// SPDX-License-Identifier: BSL-1.0
//
// Mach-O files made by hand, right or wrong: three segments, the records in __TEXT, pointers in __DATA, and the tables
// of dyld in __LINKEDIT.
#pragma once

#include <tenon/container/macho/format.hpp>
#include <tenon/support/sha256.hpp>

#include "elf_maker.hpp"

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string>
#include <vector>

namespace making {

namespace macho = tenon::detail::macho;

inline std::string big(std::uint32_t number) {
    std::string text;
    for (int shift = 24; shift >= 0; shift -= 8) text += static_cast<char>(number >> shift & 0xff);
    return text;
}

/// Seven bits in each byte, the lowest first.
inline std::string uleb(std::uint64_t number) {
    std::string text;
    do {
        const auto bits = static_cast<unsigned char>(number & 0x7f);
        number >>= 7;
        text += static_cast<char>(number != 0 ? bits | 0x80 : bits);
    } while (number != 0);
    return text;
}
inline std::string opcode(unsigned kind, unsigned number = 0) {
    return std::string(1, static_cast<char>(kind | number));
}

/// A table of exports with one symbol, at a place counted from the header.
inline std::string trie_of(const std::string& symbol, std::uint64_t place) {
    const std::string value = uleb(0) + uleb(place), node = uleb(value.size()) + value + opcode(0);
    const std::size_t root_size = 2 + symbol.size() + 1 + 1;
    return uleb(0) + opcode(1) + symbol + '\0' + uleb(root_size) + node;
}

/// What a file is made of. Its parts begin where the constants say.
struct MachO {
    std::uint32_t cpu = macho::cpu_x86_64, subtype = 3, type = macho::FileType::dylib;
    std::uint32_t platform = macho::Platform::macos;
    std::string notes = toolchain() + one_export("run");
    std::string data = std::string(64, '\0');  // the first bytes of __DATA
    std::uint32_t data_kind = 0;               // of the section that has them
    std::vector<std::string> libraries = {"/usr/lib/libSystem.B.dylib"}, rpaths;
    std::string install_name = "@rpath/made.dylib";
    std::string rebase, bind, weak_bind, lazy_bind, exports = trie_of("_tenon..run", data_at), chains;
    std::vector<std::string> more;  // load commands
    bool is_signed = false;
    std::string certificate;  // of the signature: linkers sign with an empty one

    static constexpr std::uint32_t page = 0x1000, notes_at = 0x800, data_at = page, tables_at = 2 * page;
    static constexpr std::uint32_t signed_page_bits = 12, directory_in_signature = 28;

    std::string made() const {
        const std::vector<const std::string*> tables = {&rebase, &bind, &weak_bind, &lazy_bind, &exports, &chains};
        std::string linkedit;
        std::vector<std::uint32_t> places;
        for (const std::string* table : tables) {
            places.push_back(tables_at + static_cast<std::uint32_t>(linkedit.size()));
            linkedit += *table;
        }
        linkedit.resize((linkedit.size() + 15) / 16 * 16);
        const std::uint32_t end = tables_at + static_cast<std::uint32_t>(linkedit.size());
        const std::uint32_t pages = (end - 1) / (1u << signed_page_bits) + 1,
                            signature_size = static_cast<std::uint32_t>(directory_in_signature + 44 + 32 * pages + 8 +
                                                                        certificate.size());

        std::vector<std::string> commands;
        commands.push_back(segment("__TEXT", 0, page, 5, section("__tenon", "__TEXT", notes_at, notes.size(), 0)));
        commands.push_back(
            segment("__DATA", data_at, page, 3, section("__data", "__DATA", data_at, data.size(), data_kind)));
        commands.push_back(segment("__LINKEDIT", tables_at,
                                   static_cast<std::uint32_t>(linkedit.size()) + (is_signed ? signature_size : 0), 1,
                                   ""));
        if (type == macho::FileType::dylib) commands.push_back(named(macho::Command::id_dylib, 24, install_name));
        const auto range = [&](std::size_t k) { return u32(tables[k]->empty() ? 0 : places[k]) + size(*tables[k]); };
        if (chains.empty()) {
            commands.push_back(u32(macho::Command::dyld_info_only) + u32(48) + range(0) + range(1) + range(2) +
                               range(3) + range(4));
        } else {
            commands.push_back(u32(macho::Command::chained_fixups) + u32(16) + range(5));
            commands.push_back(u32(macho::Command::exports_trie) + u32(16) + range(4));
        }
        if (platform != 0)
            commands.push_back(u32(macho::Command::build_version) + u32(24) + u32(platform) + u32(0xc0000) +
                               u32(0xe0000) + u32(0));
        for (const std::string& library : libraries) commands.push_back(named(macho::Command::load_dylib, 24, library));
        for (const std::string& path : rpaths) commands.push_back(named(macho::Command::rpath, 12, path));
        for (const std::string& command : more) commands.push_back(command);
        if (is_signed)
            commands.push_back(u32(macho::Command::code_signature) + u32(16) + u32(end) + u32(signature_size));

        std::string all;
        for (const std::string& command : commands) all += command;
        std::string content = u32(macho::magic_64) + u32(cpu) + u32(subtype) + u32(type) +
                              u32(static_cast<std::uint32_t>(commands.size())) + size(all) + u32(0x85) + u32(0) + all;
        content.resize(notes_at);
        content += notes;
        content.resize(data_at);
        content += data;
        content.resize(tables_at);
        content += linkedit;
        if (is_signed) content += signature_of(content);
        return content;
    }

    /// The list of hashes of all pages, and the certificate.
    std::string signature_of(const std::string& content) const {
        std::string hashes;
        for (std::size_t at = 0; at < content.size(); at += std::size_t{1} << signed_page_bits) {
            const std::string page_bytes = content.substr(at, std::size_t{1} << signed_page_bits);
            tenon::detail::Sha256 hash;
            hash.add({reinterpret_cast<const unsigned char*>(page_bytes.data()), page_bytes.size()});
            const tenon::detail::Digest digest = hash.digest();
            hashes.append(reinterpret_cast<const char*>(digest.bytes), sizeof digest.bytes);
        }
        const auto count = static_cast<std::uint32_t>(hashes.size() / 32),
                   limit = static_cast<std::uint32_t>(content.size());
        const std::string directory = big(0xfade0c02) + big(44 + 32 * count) + big(0x20000) + big(0x20002) + big(44) +
                                      big(0) + big(0) + big(count) + big(limit) + std::string("\x20\x02\x00", 3) +
                                      static_cast<char>(signed_page_bits) + big(0) + hashes;
        const auto directory_size = static_cast<std::uint32_t>(directory.size()),
                   certificate_size = static_cast<std::uint32_t>(8 + certificate.size());
        return big(0xfade0cc0) + big(directory_in_signature + directory_size + certificate_size) + big(2) + big(0) +
               big(directory_in_signature) + big(0x10000) + big(directory_in_signature + directory_size) + directory +
               big(0xfade0b01) + big(certificate_size) + certificate;
    }

    static std::string name_of(std::string name) {
        name.resize(16);
        return name;
    }
    static std::string section(const char* name, const char* in, std::uint64_t at, std::size_t count,
                               std::uint32_t flags) {
        return name_of(name) + name_of(in) + bytes(at) + bytes(std::uint64_t{count}) +
               u32(static_cast<std::uint32_t>(at)) + u32(2) + u32(0) + u32(0) + u32(flags) + std::string(12, '\0');
    }
    static std::string segment(const char* name, std::uint64_t at, std::uint64_t count, std::uint32_t protection,
                               const std::string& sections) {
        const std::uint64_t in_memory = (count + page - 1) / page * page;
        return u32(macho::Command::segment_64) + u32(static_cast<std::uint32_t>(72 + sections.size())) + name_of(name) +
               bytes(at) + bytes(in_memory) + bytes(at) + bytes(count) + u32(protection) + u32(protection) +
               u32(static_cast<std::uint32_t>(sections.size() / 80)) + u32(0) + sections;
    }
    static std::string named(std::uint32_t kind, std::uint32_t head, std::string name) {
        name.resize((head + name.size() + 8) / 8 * 8 - head);
        return u32(kind) + u32(head + static_cast<std::uint32_t>(name.size())) + u32(head) +
               std::string(head - 12, '\0') + name;
    }
};

/// Where the load command number `k` begins, of those of one kind.
inline std::size_t command_at(const std::string& content, std::uint32_t kind, int k = 0) {
    std::size_t at = sizeof(macho::Header);
    macho::CommandHead head{};
    for (;;) {
        std::memcpy(&head, content.data() + at, sizeof head);
        if (head.kind == kind && k-- == 0) return at;
        at += head.size;
    }
}

struct Binary {
    std::uint32_t cpu, subtype;
    std::string content;
};
/// A universal file.
inline std::string universal(const std::vector<Binary>& binaries) {
    std::string table, content;
    for (const Binary& one : binaries) {
        content.resize((content.size() + 0x3fff) / 0x4000 * 0x4000);
        table += big(one.cpu) + big(one.subtype) + big(static_cast<std::uint32_t>(0x4000 + content.size())) +
                 big(static_cast<std::uint32_t>(one.content.size())) + big(14);
        content += one.content;
    }
    std::string whole = big(macho::fat_magic) + big(static_cast<std::uint32_t>(binaries.size())) + table;
    whole.resize(0x4000);
    return whole + content;
}

}  // namespace making
