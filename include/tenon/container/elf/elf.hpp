// SPDX-License-Identifier: BSL-1.0
//
// An ELF file as far as its manifest needs it: the header, the segments, the notes in them, the dynamic section. Files
// of both classes are read, in the byte order of this machine. Source: the System V ABI, chapters 4 and 5 (gABI).
#pragma once

#include <tenon/container/container.hpp>
#include <tenon/container/elf/format.hpp>
#include <tenon/support/heap_array.hpp>

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string>
#include <utility>

namespace [[gnu::visibility("hidden")]] tenon {
namespace detail {

#if defined(__x86_64__)
inline constexpr std::uint16_t this_machine = EM_X86_64;
#elif defined(__aarch64__)
inline constexpr std::uint16_t this_machine = EM_AARCH64;
#elif defined(__riscv)
inline constexpr std::uint16_t this_machine = EM_RISCV;
#elif defined(__powerpc64__)
inline constexpr std::uint16_t this_machine = EM_PPC64;
#elif defined(__s390x__)
inline constexpr std::uint16_t this_machine = EM_S390;
#endif
#if defined(__ELF__)
inline constexpr bool is_elf_native = true;
#else
inline constexpr bool is_elf_native = false;
#endif
inline constexpr unsigned char this_byte_order = __BYTE_ORDER__ == __ORDER_LITTLE_ENDIAN__ ? ELFDATA2LSB : ELFDATA2MSB;

struct Segment {
    std::uint32_t type = 0, flags = 0;
    std::uint64_t offset = 0, address = 0, file_size = 0, memory_size = 0, alignment = 0;
    std::uint64_t header = 0;  // the offset of its program header in the file

    /// Whether the segment takes a range of addresses from the file.
    bool has_in_file(std::uint64_t first, std::uint64_t size) const {
        return first >= address && first - address <= file_size && size <= file_size - (first - address);
    }
    bool has_in_memory(std::uint64_t first, std::uint64_t size) const {
        return first >= address && first - address <= memory_size && size <= memory_size - (first - address);
    }
    std::uint64_t offset_of(std::uint64_t at) const { return offset + (at - address); }
};

class ElfFile : public Container {
public:
    /// Reads the header, the segments and the dynamic section of a file. Errors: cannot_read, not_a_library,
    /// wrong_machine for the other byte order, damaged. A file of another machine or class is read, and says so
    /// (is_for_this_machine).
    static Result<ElfFile> open(const std::string& name) {
        Result<File> opened = File::open(name);
        if (!opened) return std::move(opened).error();
        return of(std::move(*opened), name);
    }
    /// The same for a file that is open; `name` is its path, for messages.
    static Result<ElfFile> of(File opened, const std::string& name) {
        ElfFile elf(std::move(opened), name);
        if (Result<void> read = elf.read_header(); !read) return std::move(read).error();
        if (Result<void> read = elf.read_segments(); !read) return std::move(read).error();
        if (Result<void> read = elf.read_dynamic(); !read) return std::move(read).error();
        return elf;
    }

    /// What hides a slot, and what exports it.
    static std::string export_advice(const std::string& symbol, bool is_program) {
        if (is_program) return "link the program with -rdynamic";
        return "a version script, --exclude-libs or objcopy hides it: write '" +
               symbol.substr(0, symbol.find('.') + 1) +
               "*;' under 'global:' in the version script, and exclude no archive that exports";
    }
    /// Whether a file begins like an ELF file.
    static bool is_it(Bytes first) { return first.size >= SELFMAG && std::memcmp(first.data, ELFMAG, SELFMAG) == 0; }

    const HeapArray<Segment>& segments() const { return segments_; }
    /// The content of PT_DYNAMIC, and its offset in the file.
    Bytes dynamic() const { return dynamic_.bytes; }
    std::uint64_t dynamic_offset() const { return dynamic_offset_; }
    /// Calls `use(tag, value, offset in the file)` with each entry of the dynamic section, up to its end.
    template <class Use>
    void each_dynamic(Use use) const {
        const std::size_t size = is_64_bit_ ? sizeof(Elf64_Dyn) : sizeof(Elf32_Dyn);
        for (std::size_t at = 0; dynamic_.bytes.has(at, size); at += size) {
            const std::uint64_t tag = field(dynamic_.bytes, at, 0, 0);
            if (tag == DT_NULL) return;
            use(tag, field(dynamic_.bytes, at + size / 2, 0, 0), dynamic_offset_ + at);
        }
    }
    bool is_64_bit() const { return is_64_bit_; }
    std::uint16_t type() const { return type_; }
    std::uint16_t machine() const { return machine_; }

    /// The segment of type PT_LOAD that takes a range of addresses from the file, or null.
    const Segment* loaded_from_file(std::uint64_t address, std::uint64_t size) const {
        for (const Segment& segment : segments_)
            if (segment.type == PT_LOAD && segment.has_in_file(address, size)) return &segment;
        return nullptr;
    }

private:
    ElfFile(File opened, const std::string& name) : Container(std::move(opened), name) {}

    Error no_library(const char* what) const { return error(Errc::not_a_library, what); }

    /// Whether the dynamic linker maps a range of the file.
    bool is_mapped(std::uint64_t offset, std::uint64_t size) const {
        for (const Segment& segment : segments_)
            if (segment.type == PT_LOAD && offset >= segment.offset && offset - segment.offset <= segment.file_size &&
                size <= segment.file_size - (offset - segment.offset))
                return true;
        return false;
    }

    Result<void> read_header() {
        if (Result<void> read = read_head(); !read) return read;
        if (Result<void> read = read_identification(); !read) return read;
        const Bytes first = head.bytes;
        if (!first.has(0, is_64_bit_ ? sizeof(Elf64_Ehdr) : sizeof(Elf32_Ehdr)))
            return damaged("the ELF header is truncated", first.size);
        type_ = first.load<std::uint16_t>(offsetof(Elf64_Ehdr, e_type));
        machine_ = first.load<std::uint16_t>(offsetof(Elf64_Ehdr, e_machine));
        if (type_ == ET_REL) return no_library("is an object file, not a shared library");
        if (type_ == ET_CORE) return no_library("is a core dump, not a shared library");
        if (type_ != ET_DYN && type_ != ET_EXEC)
            return damaged("an ELF header of no known type", offsetof(Elf64_Ehdr, e_type));
        if (first.load<std::uint32_t>(offsetof(Elf64_Ehdr, e_version)) != EV_CURRENT)
            return damaged("an ELF header of no known version", offsetof(Elf64_Ehdr, e_version));
        return {};
    }
    Result<void> read_identification() {
        const Bytes first = head.bytes;
        if (!is_it(first)) return no_library("is not a shared library (no ELF file)");
        if (first.size < EI_NIDENT) return damaged("the ELF header is truncated", first.size);
        const unsigned char word = first.data[EI_CLASS], order = first.data[EI_DATA];
        if (word != ELFCLASS32 && word != ELFCLASS64) return damaged("an ELF header of no known class", EI_CLASS);
        if (order != ELFDATA2LSB && order != ELFDATA2MSB)
            return damaged("an ELF header of no known byte order", EI_DATA);
        if (first.data[EI_VERSION] != EV_CURRENT) return damaged("an ELF header of no known version", EI_VERSION);
        if (order != this_byte_order)
            return error(Errc::wrong_machine, "is built for a machine of the other byte order");
        is_64_bit_ = word == ELFCLASS64;
        return {};
    }

    /// A field of eight bytes in a structure of ELFCLASS64, of four bytes in one of ELFCLASS32.
    std::uint64_t field(Bytes in, std::size_t at, std::size_t of_64, std::size_t of_32) const {
        return is_64_bit_ ? in.load<std::uint64_t>(at + of_64) : in.load<std::uint32_t>(at + of_32);
    }
    std::uint16_t short_field(Bytes in, std::size_t of_64, std::size_t of_32) const {
        return in.load<std::uint16_t>(is_64_bit_ ? of_64 : of_32);
    }

    /// A sparse file may be larger than any memory.
    static constexpr std::uint64_t most_at_once = std::uint64_t{1} << 30;

    Result<void> read_segments() {
        const Bytes header = head.bytes;
        const std::uint64_t offset = field(header, 0, offsetof(Elf64_Ehdr, e_phoff), offsetof(Elf32_Ehdr, e_phoff));
        const std::uint16_t size =
            short_field(header, offsetof(Elf64_Ehdr, e_phentsize), offsetof(Elf32_Ehdr, e_phentsize));
        const std::uint16_t count = short_field(header, offsetof(Elf64_Ehdr, e_phnum), offsetof(Elf32_Ehdr, e_phnum));
        if (size != (is_64_bit_ ? sizeof(Elf64_Phdr) : sizeof(Elf32_Phdr)))
            return damaged("program headers of a wrong size",
                           is_64_bit_ ? offsetof(Elf64_Ehdr, e_phentsize) : offsetof(Elf32_Ehdr, e_phentsize));
        const FileBytes table = part(offset, std::uint64_t{size} * count);
        if (!table)
            return damaged("program headers outside the file",
                           is_64_bit_ ? offsetof(Elf64_Ehdr, e_phoff) : offsetof(Elf32_Ehdr, e_phoff));

        segments_ = HeapArray<Segment>(count);
        for (std::size_t k = 0; k < count; ++k) {
            Segment& segment = segments_[k];
            segment = segment_at(table.bytes, k * size);
            segment.header = offset + k * size;
            if (segment.type == PT_LOAD && !file.has(segment.offset, segment.file_size))
                return damaged("truncated: a segment ends outside the file", segment.header);
            if ((segment.type == PT_NOTE || segment.type == PT_DYNAMIC) && segment.file_size > most_at_once &&
                file.has(segment.offset, segment.file_size))
                return damaged("a segment of notes or dynamic entries that is too large", segment.header);
        }
        for (const Segment& segment : segments_)
            if (segment.type == PT_NOTE)
                notes.push_back(
                    {segment.offset, segment.file_size, segment.header, is_mapped(segment.offset, segment.file_size)});
        return {};
    }
    /// The segment that a program header describes.
    Segment segment_at(Bytes in, std::size_t at) const {
        Segment segment;
        segment.type = in.load<std::uint32_t>(at);
        segment.flags =
            in.load<std::uint32_t>(at + (is_64_bit_ ? offsetof(Elf64_Phdr, p_flags) : offsetof(Elf32_Phdr, p_flags)));
        segment.offset = field(in, at, offsetof(Elf64_Phdr, p_offset), offsetof(Elf32_Phdr, p_offset));
        segment.address = field(in, at, offsetof(Elf64_Phdr, p_vaddr), offsetof(Elf32_Phdr, p_vaddr));
        segment.file_size = field(in, at, offsetof(Elf64_Phdr, p_filesz), offsetof(Elf32_Phdr, p_filesz));
        segment.memory_size = field(in, at, offsetof(Elf64_Phdr, p_memsz), offsetof(Elf32_Phdr, p_memsz));
        segment.alignment = field(in, at, offsetof(Elf64_Phdr, p_align), offsetof(Elf32_Phdr, p_align));
        return segment;
    }

    Result<void> read_dynamic() {
        for (const Segment& segment : segments_) {
            if (segment.type != PT_DYNAMIC) continue;
            FileBytes table = part(segment.offset, segment.file_size);
            if (!table) return damaged("the dynamic section lies outside the file", segment.header);
            dynamic_ = std::move(table);
            dynamic_offset_ = segment.offset;
        }
        bool is_pie = false;
        each_dynamic([&](std::uint64_t tag, std::uint64_t value, std::uint64_t) {
            if (tag == DT_FLAGS_1) is_pie = (value & DF_1_PIE) != 0;
        });
        is_library = type_ == ET_DYN && !is_pie;  // the dynamic linker loads no position-independent executable
        can_be_checked = machine_ == this_machine && is_64_bit_;
        is_for_this_machine = is_elf_native && can_be_checked;
        return {};
    }

    FileBytes dynamic_;
    std::uint64_t dynamic_offset_ = 0;
    HeapArray<Segment> segments_;
    std::uint16_t type_ = 0, machine_ = 0;
    bool is_64_bit_ = true;
};

}  // namespace detail
}  // namespace tenon
