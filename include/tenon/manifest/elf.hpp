// SPDX-License-Identifier: BSL-1.0
//
// An ELF file as far as its manifest goes: the header, the segments, the notes in them, and whether it is a shared library. Source: the
// System V ABI, chapters 4 and 5 (gABI), of both classes, in the byte order of this machine.
#pragma once

#include <tenon/manifest/file.hpp>
#include <tenon/manifest/records.hpp>

#include <cstddef>
#include <cstdint>
#include <string>

#include <elf.h>

namespace tenon::detail {

#if defined(__x86_64__) && defined(__LP64__)
inline constexpr std::uint16_t this_machine = EM_X86_64;
#elif defined(__aarch64__) && defined(__LP64__)
inline constexpr std::uint16_t this_machine = EM_AARCH64;
#else
#error "tenon: supported are ELF systems on x86-64 and AArch64"
#endif
inline constexpr unsigned char this_byte_order = __BYTE_ORDER__ == __ORDER_LITTLE_ENDIAN__ ? ELFDATA2LSB : ELFDATA2MSB;

struct Segment {
    std::uint32_t type = 0;
    std::uint64_t offset = 0, address = 0, file_size = 0, memory_size = 0, alignment = 0;
};

class ElfFile {
public:
    /// Reads the header, the segments and the dynamic section's flags of a file.
    static Result<ElfFile> open(const std::string& path) {
        Result<File> file = File::open(path);
        if (!file) return std::move(file).error();
        ElfFile elf(path, std::move(*file));
        if (Result<void> read = elf.read_header(); !read) return std::move(read).error();
        if (Result<void> read = elf.read_segments(); !read) return std::move(read).error();
        if (Result<void> read = elf.read_dynamic(); !read) return std::move(read).error();
        return elf;
    }

    const std::string& path() const { return path_; }
    const File& file() const { return file_; }
    const Array<Segment>& segments() const { return segments_; }
    /// Whether the dynamic linker loads it as a library: a shared object that is no position-independent executable.
    bool is_library() const { return type_ == ET_DYN && !is_pie_; }
    bool is_for_this_machine() const { return machine_ == this_machine && is_64_bit_; }

    /// All segments of notes, in bytes that the caller keeps.
    Result<Array<unsigned char>> read_notes(Array<NoteRange>& ranges) const {
        std::size_t count = 0, size = 0;
        for (const Segment& one : segments_)
            if (one.type == PT_NOTE) {
                if (!file_.has(one.offset, one.file_size)) return damaged("a note segment outside the file", one.offset);
                if (one.file_size > file_.size() - size) return damaged("note segments that overlap", one.offset);
                size += static_cast<std::size_t>(one.file_size);
                ++count;
            }
        Array<unsigned char> bytes(size);
        ranges = Array<NoteRange>(count);
        std::size_t at = 0, k = 0;
        for (const Segment& one : segments_)
            if (one.type == PT_NOTE) {
                const auto length = static_cast<std::size_t>(one.file_size);
                if (!file_.read(one.offset, bytes.begin() + at, length)) return shrunk();
                ranges[k++] = {{bytes.begin() + at, length}, one.offset};
                at += length;
            }
        return bytes;
    }

    Error damaged(const char* what, std::uint64_t offset) const {
        return {Errc::damaged, "tenon: " + path_ + ": damaged: " + what + " (at offset " + std::to_string(offset) + ")"};
    }
    Error shrunk() const { return {Errc::damaged, "tenon: " + path_ + ": damaged: it became shorter while it was read"}; }

private:
    ElfFile(const std::string& path, File file) : path_(path), file_(std::move(file)) {}

    Result<void> read_header() {
        const auto not_elf = [&](const char* what) { return Error{Errc::not_a_library, "tenon: " + path_ + ": " + what}; };
        head_ = Array<unsigned char>(static_cast<std::size_t>(file_.size() < 4096 ? file_.size() : 4096));
        if (head_.empty()) return not_elf("is empty, not a shared library");
        if (!file_.read(0, head_.begin(), head_.size())) return shrunk();
        const Bytes head = this->head();
        if (head.size < SELFMAG || std::memcmp(head.data, ELFMAG, SELFMAG) != 0) return not_elf("is not a shared library (no ELF file)");
        if (head.size < EI_NIDENT) return damaged("the ELF header is truncated", head.size);
        const unsigned char word = head.data[EI_CLASS], order = head.data[EI_DATA];
        if (word != ELFCLASS32 && word != ELFCLASS64) return damaged("an ELF header of no known class", EI_CLASS);
        if (order != ELFDATA2LSB && order != ELFDATA2MSB) return damaged("an ELF header of no known byte order", EI_DATA);
        if (order != this_byte_order)
            return Error{Errc::wrong_machine, "tenon: " + path_ + ": is built for a machine of the other byte order"};
        is_64_bit_ = word == ELFCLASS64;
        if (!head.has(0, is_64_bit_ ? sizeof(Elf64_Ehdr) : sizeof(Elf32_Ehdr))) return damaged("the ELF header is truncated", head.size);
        type_ = head.load<std::uint16_t>(offsetof(Elf64_Ehdr, e_type));
        machine_ = head.load<std::uint16_t>(offsetof(Elf64_Ehdr, e_machine));
        if (type_ == ET_REL) return not_elf("is an object file, not a shared library");
        if (type_ == ET_CORE) return not_elf("is a core dump, not a shared library");
        if (type_ != ET_DYN && type_ != ET_EXEC) return damaged("an ELF header of no known type", offsetof(Elf64_Ehdr, e_type));
        return {};
    }

    /// A field of one of the two classes of ELF structures.
    std::uint64_t field(Bytes in, std::size_t at, std::size_t of_64, std::size_t of_32) const {
        return is_64_bit_ ? in.load<std::uint64_t>(at + of_64) : in.load<std::uint32_t>(at + of_32);
    }
    std::uint16_t short_field(Bytes in, std::size_t of_64, std::size_t of_32) const {
        return in.load<std::uint16_t>(is_64_bit_ ? of_64 : of_32);
    }

    Result<void> read_segments() {
        const std::uint64_t offset = field(head(), 0, offsetof(Elf64_Ehdr, e_phoff), offsetof(Elf32_Ehdr, e_phoff));
        const std::uint16_t size = short_field(head(), offsetof(Elf64_Ehdr, e_phentsize), offsetof(Elf32_Ehdr, e_phentsize));
        const std::uint16_t count = short_field(head(), offsetof(Elf64_Ehdr, e_phnum), offsetof(Elf32_Ehdr, e_phnum));
        if (size != (is_64_bit_ ? sizeof(Elf64_Phdr) : sizeof(Elf32_Phdr))) return damaged("program headers of a wrong size", offset);
        if (!file_.has(offset, std::uint64_t{size} * count)) return damaged("program headers outside the file", offset);

        Array<unsigned char> table(std::size_t{size} * count);
        if (!file_.read(offset, table.begin(), table.size())) return shrunk();
        segments_ = Array<Segment>(count);
        for (std::size_t k = 0; k < count; ++k) {
            const Bytes in{table.begin(), table.size()};
            const std::size_t at = k * size;
            Segment& one = segments_[k];
            one.type = in.load<std::uint32_t>(at);
            one.offset = field(in, at, offsetof(Elf64_Phdr, p_offset), offsetof(Elf32_Phdr, p_offset));
            one.address = field(in, at, offsetof(Elf64_Phdr, p_vaddr), offsetof(Elf32_Phdr, p_vaddr));
            one.file_size = field(in, at, offsetof(Elf64_Phdr, p_filesz), offsetof(Elf32_Phdr, p_filesz));
            one.memory_size = field(in, at, offsetof(Elf64_Phdr, p_memsz), offsetof(Elf32_Phdr, p_memsz));
            one.alignment = field(in, at, offsetof(Elf64_Phdr, p_align), offsetof(Elf32_Phdr, p_align));
            if (one.type == PT_LOAD && !file_.has(one.offset, one.file_size))
                return damaged("truncated: a segment ends outside the file", offset + at);
        }
        return {};
    }

    Result<void> read_dynamic() {
        for (const Segment& one : segments_) {
            if (one.type != PT_DYNAMIC) continue;
            if (!file_.has(one.offset, one.file_size)) return damaged("the dynamic section lies outside the file", one.offset);
            Array<unsigned char> table(static_cast<std::size_t>(one.file_size));
            if (!file_.read(one.offset, table.begin(), table.size())) return shrunk();
            const Bytes in{table.begin(), table.size()};
            const std::size_t size = is_64_bit_ ? sizeof(Elf64_Dyn) : sizeof(Elf32_Dyn);
            for (std::size_t at = 0; in.has(at, size); at += size) {
                const std::uint64_t tag = field(in, at, 0, 0), value = field(in, at + size / 2, 0, 0);
                if (tag == DT_NULL) break;
                if (tag == DT_FLAGS_1) is_pie_ = (value & DF_1_PIE) != 0;
            }
        }
        return {};
    }

    Bytes head() const { return {head_.begin(), head_.size()}; }

    std::string path_;
    File file_;
    Array<unsigned char> head_;  // the first bytes of the file
    Array<Segment> segments_;
    std::uint16_t type_ = 0, machine_ = 0;
    bool is_64_bit_ = true, is_pie_ = false;
};

}  // namespace tenon::detail
