// SPDX-License-Identifier: BSL-1.0
//
// A Mach-O file as far as its manifest needs it: the load commands, the segments and sections, the sections of records,
// the libraries, and where the tables of the dynamic linker lie. Of a universal file, which joins several binaries, the
// one for this processor is read, or else the first. Sources: <mach-o/loader.h>, <mach-o/fat.h>; mach_o/UnsafeHeader.cpp
// of dyld.
#pragma once

#include <tenon/container/container.hpp>
#include <tenon/container/macho/code_directory.hpp>
#include <tenon/container/macho/format.hpp>
#include <tenon/container/needs.hpp>

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string>
#include <string_view>
#include <utility>

namespace [[gnu::visibility("hidden")]] tenon {
namespace detail {

/// Offsets are those in the file, also in a universal file.
struct MachOSegment {
    std::string_view name;
    std::uint64_t address = 0, memory_size = 0, offset = 0, file_size = 0;
    std::uint32_t protection = 0;
    std::uint64_t header = 0;  // the offset of its load command

    bool has(std::uint64_t at, std::uint64_t size) const {
        return at >= address && at - address <= memory_size && size <= memory_size - (at - address);
    }
    bool has_in_file(std::uint64_t at, std::uint64_t size) const {
        return at >= address && at - address <= file_size && size <= file_size - (at - address);
    }
    std::uint64_t offset_of(std::uint64_t at) const { return offset + (at - address); }
};

struct MachOSection {
    std::size_t segment = 0;  // its index
    std::string_view name, segment_name;
    std::uint64_t address = 0, size = 0, offset = 0;
    std::uint32_t kind = 0;
    std::uint64_t header = 0;
};

/// A table in the file, and the load command that states it. Tables that are stated lie in the file.
struct MachOTable {
    std::uint64_t offset = 0, size = 0, header = 0;
    bool is_stated() const { return header != 0; }
};

class MachOFile : public Container {
public:
    /// Reads the header and the load commands of a file. Errors: cannot_read, not_a_library, wrong_machine for one of
    /// 32 bits or of the other byte order, damaged. A file for another processor or system is read, and says so
    /// (is_for_this_machine).
    static Result<MachOFile> open(const std::string& name) {
        Result<File> opened = File::open(name);
        if (!opened) return std::move(opened).error();
        return of(std::move(*opened), name);
    }
    /// The same for a file that is open; `name` is its path, for messages.
    static Result<MachOFile> of(File opened, const std::string& name) {
        MachOFile macho(std::move(opened), name);
        if (Result<void> read = macho.read_head(); !read) return std::move(read).error();
        if (Result<void> read = macho.choose_binary(); !read) return std::move(read).error();
        if (Result<void> read = macho.read_header(); !read) return std::move(read).error();
        if (Result<void> read = macho.read_commands(); !read) return std::move(read).error();
        if (Result<void> read = macho.read_signature(); !read) return std::move(read).error();
        macho.judge();
        return macho;
    }
    /// What hides a slot, and what exports it. A program needs no option to export what it has.
    static std::string export_advice(const std::string& symbol, bool) {
        return "a list of exported symbols hides it: write '_" + symbol.substr(0, symbol.find('.') + 1) +
               "*' into the file of -exported_symbols_list";
    }
    /// Whether a file begins like a Mach-O file. Java's class files begin like universal ones.
    static bool is_it(Bytes first) {
        if (!first.has(0, 8)) return false;
        const auto magic = first.load<std::uint32_t>(0), big = macho::big_u32(first, 0);
        for (const std::uint32_t known :
             {macho::magic_64, macho::magic_32, macho::swapped_magic_64, macho::swapped_magic_32})
            if (magic == known) return true;
        return (big == macho::fat_magic || big == macho::fat_magic_64) && macho::big_u32(first, 4) <= most_binaries;
    }

    std::uint32_t cpu() const { return cpu_; }
    std::uint32_t type() const { return type_; }
    bool is_universal() const { return is_universal_; }
    const Vector<MachOSegment>& segments() const { return segments_; }
    const Vector<MachOSection>& sections() const { return sections_; }
    const Needs& needs() const { return needs_; }
    std::uint64_t end_of_commands() const { return binary_start + sizeof(macho::Header) + commands_.bytes.size; }

    MachOTable rebase, bind, weak_bind, lazy_bind;  // opcodes
    MachOTable chained_fixups, exports, signature;
    MachOTable old_relocations;  // of a linker that knew neither opcodes nor chains

    /// The segment that has a range of addresses, or null.
    const MachOSegment* segment_at(std::uint64_t address, std::uint64_t size) const {
        for (const MachOSegment& segment : segments_)
            if (segment.has(address, size)) return &segment;
        return nullptr;
    }

private:
    MachOFile(File opened, const std::string& name) : Container(std::move(opened), name) {}

    static constexpr std::uint32_t most_binaries = 30;
    static constexpr std::uint64_t most_at_once = std::uint64_t{1}
                                                  << 30;  // a sparse file may be larger than any memory

    Error no_library(const char* what) const { return error(Errc::not_a_library, what); }

    /// Whether the binary has a range, counted from its binary_start.
    bool has(std::uint64_t offset, std::uint64_t count) const {
        return offset <= binary_size && count <= binary_size - offset;
    }

    Result<void> choose_binary() {
        using namespace macho;
        const Bytes first = head.bytes;
        if (!is_it(first)) return no_library("is not a shared library (no Mach-O file)");
        const std::uint32_t magic = big_u32(first, 0);
        if (magic != fat_magic && magic != fat_magic_64) return {};
        is_universal_ = true;
        constexpr std::size_t head_size = 8;
        const std::uint32_t count = big_u32(first, 4);
        const bool is_wide = magic == fat_magic_64;
        const std::size_t entry_size = is_wide ? 32 : 20;
        if (count == 0 || !first.has(head_size, count * entry_size))
            return damaged("the number of binaries in a universal file", 4);
        bool is_chosen = false;
        for (std::size_t at = head_size; at < head_size + count * entry_size; at += entry_size) {
            const std::uint64_t offset = is_wide ? big_u64(first, at + 8) : big_u32(first, at + 8);
            const std::uint64_t length = is_wide ? big_u64(first, at + 16) : big_u32(first, at + 12);
            if (!file.has(offset, length))
                return damaged("truncated: a binary of a universal file ends outside it", at);
            const bool fits =
                big_u32(first, at) == this_cpu && (big_u32(first, at + 4) & subtype_mask) != subtype_arm64e;
            if (is_chosen || !(fits || at == head_size)) continue;
            binary_start = offset;
            binary_size = length;
            is_chosen = fits;
        }
        return {};
    }

    Result<void> read_header() {
        using namespace macho;
        const FileBytes header = part(binary_start, smaller<std::uint64_t>(binary_size, sizeof(Header)));
        if (!header) return shrunk();
        if (header.bytes.size < sizeof(std::uint32_t)) return damaged("the Mach-O header is truncated", binary_start);
        const auto magic = header.bytes.load<std::uint32_t>(0);
        if (magic == magic_32 || magic == swapped_magic_32 || magic == swapped_magic_64)
            return error(Errc::wrong_machine, "is built for a machine of 32 bits or of the other byte order");
        if (magic != magic_64) return damaged("a binary of a universal file that is no Mach-O file", binary_start);
        if (header.bytes.size < sizeof(Header)) return damaged("the Mach-O header is truncated", binary_start);
        const auto read = header.bytes.load<Header>(0);
        cpu_ = read.cpu;
        subtype_ = read.subtype & subtype_mask;
        type_ = read.type;
        if (type_ == FileType::object) return no_library("is an object file, not a shared library");
        if (type_ == FileType::core) return no_library("is a core dump, not a shared library");
        if (type_ != FileType::execute && type_ != FileType::dylib && type_ != FileType::bundle)
            return no_library("is neither a program nor a shared library");
        if (!has(sizeof(Header), read.commands_size) || read.commands_size > most_at_once)
            return damaged("truncated: the load commands end outside the file",
                           binary_start + offsetof(Header, commands_size));
        command_count_ = read.command_count;
        commands_ = part(binary_start + sizeof(Header), read.commands_size);
        if (!commands_) return shrunk();
        return {};
    }

    Result<void> read_commands() {
        using namespace macho;
        const Bytes all = commands_.bytes;
        std::size_t at = 0;
        for (std::uint32_t k = 0; k < command_count_; ++k) {
            const std::uint64_t offset = binary_start + sizeof(Header) + at;
            if (!all.has(at, sizeof(CommandHead)))
                return damaged("the number of load commands", binary_start + offsetof(Header, command_count));
            const auto command = all.load<CommandHead>(at);
            if (command.size < sizeof(CommandHead) || !all.has(at, command.size))
                return damaged("the size of a load command", offset + offsetof(CommandHead, size));
            if (const char* const wrong = read_command(command.kind, all.from(at, command.size), offset))
                return damaged(wrong, offset);
            at += command.size;
        }
        return {};
    }

    /// What is wrong with a load command, or null.
    const char* read_command(std::uint32_t kind, Bytes in, std::uint64_t offset) {
        using namespace macho;
        switch (kind) {
            case Command::segment_64: return read_segment(in, offset);
            case Command::load_dylib:
            case Command::load_weak_dylib:
            case Command::reexport_dylib:
            case Command::load_upward_dylib:
            case Command::lazy_load_dylib:
                needs_.needed.push_back({});
                return read_text(in, needs_.needed.back()) ? nullptr : "the path of a library";
            case Command::id_dylib: return read_text(in, needs_.soname) ? nullptr : "the install name";
            case Command::rpath:
                needs_.rpaths.push_back({});
                return read_text(in, needs_.rpaths.back()) ? nullptr : "a search path";
            case Command::code_signature: return read_range(in, offset, signature, "a code signature outside the file");
            case Command::exports_trie: return read_range(in, offset, exports, "a table of exports outside the file");
            case Command::chained_fixups:
                return read_range(in, offset, chained_fixups, "a table of fixups outside the file");
            case Command::dyld_info:
            case Command::dyld_info_only: return read_dyld_info(in, offset);
            case Command::symtab: return read_symtab(in);
            case Command::dysymtab: return read_dysymtab(in, offset);
            case Command::build_version:
                if (!in.has(0, 24)) return "the size of a load command";
                add_platform(in.load<std::uint32_t>(8));
                return nullptr;
            case Command::version_min_macosx: add_platform(Platform::macos); return nullptr;
            case Command::version_min_iphoneos:
            case Command::version_min_tvos:
            case Command::version_min_watchos: add_platform(~0u); return nullptr;
            default: return nullptr;
        }
    }

    /// A file that several systems load states each of them.
    void add_platform(std::uint32_t platform) {
        if (platform_ != macho::Platform::macos) platform_ = platform;
    }

    /// Reads the text of a command that has one: its first field is the text's offset.
    static bool read_text(Bytes in, std::string& text) {
        constexpr std::size_t field = sizeof(macho::CommandHead);
        if (!in.has(field, 4)) return false;
        const auto at = in.load<std::uint32_t>(field);
        if (!in.has(at, 1)) return false;
        const void* const end = std::memchr(in.data + at, 0, in.size - at);
        if (end == nullptr) return false;
        text.assign(in.chars() + at, static_cast<const char*>(end));
        return true;
    }

    const char* set_table(MachOTable& table, std::uint64_t offset, std::uint64_t length, std::uint64_t header,
                          const char* outside) const {
        if (table.is_stated()) return "a second load command of one kind";
        if (!has(offset, length)) return outside;
        if (length > most_at_once) return "a table that is too large";
        table = {binary_start + offset, length, header};
        return nullptr;
    }
    const char* read_range(Bytes in, std::uint64_t header, MachOTable& table, const char* outside) const {
        if (in.size != sizeof(macho::RangeCommand)) return "the size of a load command";
        const auto range = in.load<macho::RangeCommand>(0);
        return set_table(table, range.offset, range.length, header, outside);
    }
    const char* read_dyld_info(Bytes in, std::uint64_t header) {
        if (in.size != sizeof(macho::DyldInfoCommand)) return "the size of a load command";
        const auto info = in.load<macho::DyldInfoCommand>(0);
        for (const auto& [table, range] :
             {std::pair(&rebase, info.rebase), std::pair(&bind, info.bind), std::pair(&weak_bind, info.weak_bind),
              std::pair(&lazy_bind, info.lazy_bind)})
            if (const char* const wrong =
                    set_table(*table, range.offset, range.size, header, "a table of fixups outside the file"))
                return wrong;
        if (info.exports.size == 0) return nullptr;  // a table of its own states them
        return set_table(exports, info.exports.offset, info.exports.size, header,
                         "a table of exports outside the file");
    }
    /// dladdr and debuggers read the symbols.
    const char* read_symtab(Bytes in) const {
        if (in.size != sizeof(macho::SymtabCommand)) return "the size of a load command";
        const auto table = in.load<macho::SymtabCommand>(0);
        if (!has(table.symbols, std::uint64_t{macho::symbol_size} * table.symbol_count) ||
            !has(table.strings, table.strings_size))
            return "a table of symbols outside the file";
        return nullptr;
    }
    const char* read_dysymtab(Bytes in, std::uint64_t header) {
        if (in.size != sizeof(macho::DysymtabCommand)) return "the size of a load command";
        const auto table = in.load<macho::DysymtabCommand>(0);
        if (std::uint64_t{table.external_count} + table.local_count != 0) old_relocations.header = header;
        return nullptr;
    }

    static std::string_view name_of(Bytes in, std::size_t at) {
        return {in.chars() + at, ::strnlen(in.chars() + at, 16)};
    }

    const char* read_segment(Bytes in, std::uint64_t header) {
        using namespace macho;
        if (!in.has(0, sizeof(SegmentCommand))) return "the size of a segment's command";
        const auto command = in.load<SegmentCommand>(0);
        if (in.size != sizeof(SegmentCommand) + sizeof(Section) * std::uint64_t{command.section_count})
            return "the number of a segment's sections";
        if (!has(command.offset, command.file_size)) return "truncated: a segment ends outside the file";
        if (segments_.size() == most_segments) return "the number of segments";
        MachOSegment segment;
        segment.name = name_of(in, offsetof(SegmentCommand, name));
        segment.address = command.address;
        segment.memory_size = command.memory_size;
        segment.offset = binary_start + command.offset;
        segment.file_size = command.file_size;
        segment.protection = command.protection;
        segment.header = header;
        for (std::size_t at = sizeof(SegmentCommand); at < in.size; at += sizeof(Section))
            add_section(in.from(at, sizeof(Section)), header + at);
        segments_.push_back(segment);
        return nullptr;
    }
    static constexpr std::size_t most_segments = 1024;  // some checks walk all of them for each entry of a table

    /// A section __TEXT,__tenon holds records.
    void add_section(Bytes in, std::uint64_t header) {
        using namespace macho;
        const auto read = in.load<Section>(0);
        MachOSection section;
        section.segment = segments_.size();
        section.name = name_of(in, offsetof(Section, name));
        section.segment_name = name_of(in, offsetof(Section, segment));
        section.address = read.address;
        section.size = read.size;
        section.offset = binary_start + read.offset;
        section.kind = read.flags & SectionKind::mask;
        section.header = header;
        if (section.name == "__tenon" && section.segment_name == "__TEXT")
            notes.push_back({section.offset, section.size, header, true});
        sections_.push_back(section);
    }

    Result<void> read_signature() {
        if (!signature.is_stated()) return {};
        const FileBytes bytes = part(signature.offset, signature.size);
        if (!bytes) return shrunk();
        pages.signature = signature.header;
        if (const char* const wrong = read_code_directory(bytes.bytes, signature.offset - binary_start, pages))
            return damaged(wrong, signature.offset);
        pages.hashes += signature.offset;
        return {};
    }

    void judge() {
        using namespace macho;
        const bool is_known = (cpu_ == cpu_x86_64 || cpu_ == cpu_arm64) && !is_arm64e();
        const bool is_of_macos = platform_ == Platform::macos || platform_ == Platform::unknown;
        is_library = type_ == FileType::dylib || type_ == FileType::bundle;
        is_for_this_machine = is_native && is_known && cpu_ == this_cpu && is_of_macos;
        can_be_checked = is_known;
    }
    /// Code for authenticated pointers: slots hold signed addresses there.
    bool is_arm64e() const { return cpu_ == macho::cpu_arm64 && subtype_ == macho::subtype_arm64e; }

    FileBytes commands_;
    Vector<MachOSegment> segments_;
    Vector<MachOSection> sections_;
    Needs needs_;
    std::uint32_t cpu_ = 0, subtype_ = 0, type_ = 0, command_count_ = 0, platform_ = macho::Platform::unknown;
    bool is_universal_ = false;
};

}  // namespace detail
}  // namespace tenon
