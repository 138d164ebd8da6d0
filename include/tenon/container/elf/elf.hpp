// SPDX-License-Identifier: BSL-1.0
//
// An ELF file as far as its manifest goes: the header, the segments, the notes in them, and whether it is a shared library. Source: the
// System V ABI, chapters 4 and 5 (gABI), of both classes, in the byte order of this machine.
#pragma once

#include <tenon/support/file.hpp>

#include <cstddef>
#include <cstdint>
#include <string>

#include <elf.h>

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
inline constexpr unsigned char this_byte_order = __BYTE_ORDER__ == __ORDER_LITTLE_ENDIAN__ ? ELFDATA2LSB : ELFDATA2MSB;

struct Segment {
    std::uint32_t type = 0, flags = 0;
    std::uint64_t offset = 0, address = 0, file_size = 0, memory_size = 0, alignment = 0;
    std::uint64_t header = 0;  // where its program header lies in the file

    /// Whether a range of addresses lies in what the segment takes from the file.
    bool has_in_file(std::uint64_t first, std::uint64_t size) const {
        return first >= address && first - address <= file_size && size <= file_size - (first - address);
    }
    bool has_in_memory(std::uint64_t first, std::uint64_t size) const {
        return first >= address && first - address <= memory_size && size <= memory_size - (first - address);
    }
    std::uint64_t offset_of(std::uint64_t at) const { return offset + (at - address); }
};

class ElfFile {
public:
    /// Reads the header, the segments and the dynamic section of a file.
    static Result<ElfFile> open(const std::string& path) {
        Result<File> file = File::open(path);
        if (!file) return std::move(file).error();
        return of(std::move(*file), path);
    }
    static Result<ElfFile> of(File file, const std::string& path) {
        ElfFile elf(path, std::move(file));
        if (Result<void> read = elf.read_header(); !read) return std::move(read).error();
        if (Result<void> read = elf.read_segments(); !read) return std::move(read).error();
        if (Result<void> read = elf.read_dynamic(); !read) return std::move(read).error();
        return elf;
    }

    const std::string& path() const { return path_; }
    const File& file() const { return file_; }
    const Array<Segment>& segments() const { return segments_; }
    /// The first bytes of the file.
    Bytes head() const { return head_.bytes; }
    /// What PT_DYNAMIC holds, and where it lies in the file.
    Bytes dynamic() const { return dynamic_.bytes; }
    std::uint64_t dynamic_offset() const { return dynamic_offset_; }
    /// Whether the dynamic linker loads it as a library: a shared object that is no position-independent executable.
    bool is_library() const { return type_ == ET_DYN && !is_pie_; }
    bool is_for_this_machine() const { return machine_ == this_machine && is_64_bit_; }
    bool is_64_bit() const { return is_64_bit_; }
    std::uint16_t type() const { return type_; }
    std::uint16_t machine() const { return machine_; }

    /// Bytes of the file: none of it where they do not lie in it, or it has shrunk.
    Part part(std::uint64_t offset, std::uint64_t size) const {
        if (!file_.has(offset, size)) return {};
        if (head_.bytes.has(offset, size)) return {true, head_.bytes.from(offset, size), {}};
        auto own = Array<unsigned char>::for_overwrite(size);
        if (!file_.read(offset, own.begin(), size)) return {};
        const Bytes bytes{own.begin(), size};
        return {true, bytes, std::move(own)};
    }

    /// Reads bytes that lie in the file; false where it has shrunk.
    bool read(std::uint64_t offset, unsigned char* out, std::size_t count) const {
        if (!head().has(offset, count)) return file_.read(offset, out, count);
        if (count != 0) std::memcpy(out, head().data + offset, count);
        return true;
    }

    /// The segment of type PT_LOAD that takes a range of addresses from the file, or null.
    const Segment* loaded_from_file(std::uint64_t address, std::uint64_t size) const {
        for (const Segment& one : segments_)
            if (one.type == PT_LOAD && one.has_in_file(address, size)) return &one;
        return nullptr;
    }

    /// Whether the dynamic linker maps a range of the file.
    bool is_mapped(std::uint64_t offset, std::uint64_t size) const {
        for (const Segment& one : segments_)
            if (one.type == PT_LOAD && offset >= one.offset && offset - one.offset <= one.file_size && size <= one.file_size - (offset - one.offset)) return true;
        return false;
    }

    Error damaged(const std::string& what, std::uint64_t offset) const {
        return {Errc::damaged, "tenon: " + path_ + ": damaged: " + what + " (at offset " + std::to_string(offset) + ")"};
    }
    Error shrunk() const { return {Errc::damaged, "tenon: " + path_ + ": damaged: it became shorter while it was read"}; }

private:
    ElfFile(const std::string& path, File file) : path_(path), file_(std::move(file)) {}

    Error no_library(const char* what) const { return {Errc::not_a_library, "tenon: " + path_ + ": " + what}; }

    Result<void> read_header() {
        // A small plugin is read as a whole, of a large one what its headers and notes take: one call of the system for most of a check.
        constexpr std::size_t enough = 32768;
        const auto size = file_.size() < enough ? file_.size() : enough;
        if (file_.size() == 0) return no_library("is empty, not a shared library");
        if (file_.memory() != nullptr) {
            head_.bytes = {file_.memory(), file_.size()};
        } else {
            head_.own = Array<unsigned char>::for_overwrite(size);
            if (!file_.read(0, head_.own.begin(), size)) return shrunk();
            head_.bytes = {head_.own.begin(), size};
        }
        const Bytes head = this->head();
        if (head.size < SELFMAG || std::memcmp(head.data, ELFMAG, SELFMAG) != 0) return no_library("is not a shared library (no ELF file)");
        if (head.size < EI_NIDENT) return damaged("the ELF header is truncated", head.size);
        const unsigned char word = head.data[EI_CLASS], order = head.data[EI_DATA];
        if (word != ELFCLASS32 && word != ELFCLASS64) return damaged("an ELF header of no known class", EI_CLASS);
        if (order != ELFDATA2LSB && order != ELFDATA2MSB) return damaged("an ELF header of no known byte order", EI_DATA);
        if (head.data[EI_VERSION] != EV_CURRENT) return damaged("an ELF header of no known version", EI_VERSION);
        if (order != this_byte_order)
            return Error{Errc::wrong_machine, "tenon: " + path_ + ": is built for a machine of the other byte order"};
        is_64_bit_ = word == ELFCLASS64;
        if (!head.has(0, is_64_bit_ ? sizeof(Elf64_Ehdr) : sizeof(Elf32_Ehdr))) return damaged("the ELF header is truncated", head.size);
        type_ = head.load<std::uint16_t>(offsetof(Elf64_Ehdr, e_type));
        machine_ = head.load<std::uint16_t>(offsetof(Elf64_Ehdr, e_machine));
        if (type_ == ET_REL) return no_library("is an object file, not a shared library");
        if (type_ == ET_CORE) return no_library("is a core dump, not a shared library");
        if (type_ != ET_DYN && type_ != ET_EXEC) return damaged("an ELF header of no known type", offsetof(Elf64_Ehdr, e_type));
        if (head.load<std::uint32_t>(offsetof(Elf64_Ehdr, e_version)) != EV_CURRENT)
            return damaged("an ELF header of no known version", offsetof(Elf64_Ehdr, e_version));
        return {};
    }

    /// A field of one of the two classes of ELF structures.
    std::uint64_t field(Bytes in, std::size_t at, std::size_t of_64, std::size_t of_32) const {
        return is_64_bit_ ? in.load<std::uint64_t>(at + of_64) : in.load<std::uint32_t>(at + of_32);
    }
    std::uint16_t short_field(Bytes in, std::size_t of_64, std::size_t of_32) const {
        return in.load<std::uint16_t>(is_64_bit_ ? of_64 : of_32);
    }

    /// A file may be a hole of any size, which no memory can hold.
    static constexpr std::uint64_t most_at_once = std::uint64_t{1} << 30;

    Result<void> read_segments() {
        const std::uint64_t offset = field(head(), 0, offsetof(Elf64_Ehdr, e_phoff), offsetof(Elf32_Ehdr, e_phoff));
        const std::uint16_t size = short_field(head(), offsetof(Elf64_Ehdr, e_phentsize), offsetof(Elf32_Ehdr, e_phentsize));
        const std::uint16_t count = short_field(head(), offsetof(Elf64_Ehdr, e_phnum), offsetof(Elf32_Ehdr, e_phnum));
        if (size != (is_64_bit_ ? sizeof(Elf64_Phdr) : sizeof(Elf32_Phdr)))
            return damaged("program headers of a wrong size", is_64_bit_ ? offsetof(Elf64_Ehdr, e_phentsize) : offsetof(Elf32_Ehdr, e_phentsize));
        const Part table = part(offset, std::uint64_t{size} * count);
        if (!table) return damaged("program headers outside the file", is_64_bit_ ? offsetof(Elf64_Ehdr, e_phoff) : offsetof(Elf32_Ehdr, e_phoff));

        const Bytes in = table.bytes;
        segments_ = Array<Segment>(count);
        for (std::size_t k = 0; k < count; ++k) {
            const std::size_t at = k * size;
            Segment& one = segments_[k];
            one.header = offset + at;
            one.type = in.load<std::uint32_t>(at);
            one.flags = in.load<std::uint32_t>(at + (is_64_bit_ ? offsetof(Elf64_Phdr, p_flags) : offsetof(Elf32_Phdr, p_flags)));
            one.offset = field(in, at, offsetof(Elf64_Phdr, p_offset), offsetof(Elf32_Phdr, p_offset));
            one.address = field(in, at, offsetof(Elf64_Phdr, p_vaddr), offsetof(Elf32_Phdr, p_vaddr));
            one.file_size = field(in, at, offsetof(Elf64_Phdr, p_filesz), offsetof(Elf32_Phdr, p_filesz));
            one.memory_size = field(in, at, offsetof(Elf64_Phdr, p_memsz), offsetof(Elf32_Phdr, p_memsz));
            one.alignment = field(in, at, offsetof(Elf64_Phdr, p_align), offsetof(Elf32_Phdr, p_align));
            if (one.type == PT_LOAD && !file_.has(one.offset, one.file_size))
                return damaged("truncated: a segment ends outside the file", one.header);
            if ((one.type == PT_NOTE || one.type == PT_DYNAMIC) && one.file_size > most_at_once && file_.has(one.offset, one.file_size))
                return damaged("a segment of notes or of dynamic entries that is larger than any", one.header);
        }
        return {};
    }

    Result<void> read_dynamic() {
        for (const Segment& one : segments_) {
            if (one.type != PT_DYNAMIC) continue;
            Part table = part(one.offset, one.file_size);
            if (!table) return damaged("the dynamic section lies outside the file", one.header);
            dynamic_ = std::move(table);
            dynamic_offset_ = one.offset;
            const Bytes in = dynamic_.bytes;
            const std::size_t size = is_64_bit_ ? sizeof(Elf64_Dyn) : sizeof(Elf32_Dyn);
            for (std::size_t at = 0; in.has(at, size); at += size) {
                const std::uint64_t tag = field(in, at, 0, 0), value = field(in, at + size / 2, 0, 0);
                if (tag == DT_NULL) break;
                if (tag == DT_FLAGS_1) is_pie_ = (value & DF_1_PIE) != 0;
            }
        }
        return {};
    }

    std::string path_;
    File file_;
    Part head_, dynamic_;
    std::uint64_t dynamic_offset_ = 0;
    Array<Segment> segments_;
    std::uint16_t type_ = 0, machine_ = 0;
    bool is_64_bit_ = true, is_pie_ = false;
};

}  // namespace detail
}  // namespace tenon
