// SPDX-License-Identifier: BSL-1.0
//
// Whether the segments of a file fit together: what is loaded lies in order and apart, what other headers speak of lies in what is
// loaded. Section headers are no part of a loaded file: tools leave wrong ones behind, and nobody is the worse for it.
#pragma once

#include <tenon/container/elf/virtual_address_reader.hpp>

#include <cstddef>
#include <cstdint>

namespace [[gnu::visibility("hidden")]] tenon {
namespace detail {

inline constexpr std::uint64_t smallest_page = 4096;

constexpr std::uint64_t rounded_up(std::uint64_t value, std::uint64_t to) { return (value + to - 1) / to * to; }
constexpr bool is_power_of_two(std::uint64_t value) { return value != 0 && (value & (value - 1)) == 0; }

class SegmentCheck {
public:
    SegmentCheck(const ElfFile& elf, VirtualAddressReader& bytes) : elf_(elf), bytes_(bytes) {}

    ParseError run() {
        static_cast<void>(loaded() && others());
        return damage_;
    }

private:
    bool reject(const char* field, std::uint64_t offset) {
        damage_ = {field, offset};
        return false;
    }

    bool loaded() {
        constexpr std::uint64_t highest = std::uint64_t{1} << 47;
        constexpr std::size_t most = 1024;  // some checks go through all of them for each entry of a table
        if (elf_.segments().size() > most) return reject("the number of program headers", offsetof(Elf64_Ehdr, e_phnum));
        const Segment* last = nullptr;
        for (const Segment& one : elf_.segments()) {
            if (one.type != PT_LOAD) continue;
            if (one.memory_size < one.file_size) return reject("a segment that is smaller in memory than in the file", one.header);
            if (!(one.flags & PF_W) && one.memory_size != one.file_size) return reject("a segment that is larger in memory than in the file, and cannot be written", one.header);
            if (one.address >= highest || one.memory_size >= highest - one.address) return reject("the address of a segment", one.header);
            if (one.alignment > 1 && (!is_power_of_two(one.alignment) || ((one.address - one.offset) & (one.alignment - 1)) != 0 || one.alignment >= highest))
                return reject("the alignment of a segment", one.header);
            if (((one.address - one.offset) & (smallest_page - 1)) != 0) return reject("the alignment of a segment", one.header);
            if (!(one.flags & PF_R) && !is_execute_only(one)) return reject("a segment that cannot be read", one.header);
            if (last != nullptr) {
                if (one.address / smallest_page * smallest_page < rounded_up(last->address + last->memory_size, smallest_page))
                    return reject("the order of the segments", one.header);
                if (one.file_size != 0 && one.offset < last->offset + last->file_size) return reject("segments that overlap in the file", one.header);
            }
            last = &one;
        }
        return last != nullptr || reject("no segment that is loaded", 0);
    }
    static bool is_execute_only(const Segment& one) {
        return one.memory_size == 0 || (this_machine == EM_AARCH64 && (one.flags & (PF_R | PF_W | PF_X)) == PF_X);
    }

    bool others() {
        for (const Segment& one : elf_.segments()) {
            switch (one.type) {
                case PT_DYNAMIC: {
                    const Segment* const in = lies_in_loaded(one);
                    if (in == nullptr || one.memory_size < one.file_size) return reject("the place of the dynamic section", one.header);
                    // The dynamic linker adds the base to the addresses in it, unless it is declared read-only.
                    if ((one.flags & PF_W) && !(in->flags & PF_W)) return reject("a dynamic section that cannot be written", one.header);
                    break;
                }
                case PT_NOTE:
                case PT_GNU_PROPERTY:
                    if (!properties(one)) return false;
                    break;
                case PT_GNU_EH_FRAME:
                    if (one.memory_size != 0 && (lies_in_loaded(one) == nullptr || one.memory_size > one.file_size || one.file_size < 12))
                        return reject("the place of the unwind table", one.header);
                    if (unsigned char version = 0; one.memory_size != 0 && (!elf_.read(one.offset, &version, 1) || version != 1))
                        return reject("the version of the unwind table", one.offset);
                    break;
                case PT_GNU_RELRO:
                    if (one.memory_size != 0 && !lies_in_written(one)) return reject("the range that becomes read-only", one.header);
                    break;
                case PT_TLS:
                    if (one.memory_size < one.file_size || one.memory_size > (std::uint64_t{1} << 30) || one.alignment > (1u << 24) ||
                        (one.alignment != 0 && !is_power_of_two(one.alignment)) || (one.file_size != 0 && lies_in_loaded(one) == nullptr))
                        return reject("the thread-local segment", one.header);
                    break;
                case PT_PHDR:
                    if (lies_in_loaded(one) == nullptr || one.offset != program_headers() || one.file_size != elf_.segments().size() * sizeof(Elf64_Phdr))
                        return reject("the place of the program headers", one.header);
                    break;
                default: break;
            }
        }
        return true;
    }
    std::uint64_t program_headers() const { return elf_.head.bytes.load<std::uint64_t>(offsetof(Elf64_Ehdr, e_phoff)); }

    /// The loaded segment that has all of it at the address and the offset stated, or null.
    const Segment* lies_in_loaded(const Segment& one) const {
        const Segment* const in = elf_.loaded_from_file(one.address, one.file_size);
        return in != nullptr && in->offset_of(one.address) == one.offset ? in : nullptr;
    }
    /// Linkers let it end where a page ends.
    bool lies_in_written(const Segment& one) const {
        for (const Segment& other : elf_.segments()) {
            if (other.type != PT_LOAD || !(other.flags & PF_W)) continue;
            const std::uint64_t page = smaller(larger(other.alignment, smallest_page), std::uint64_t{65536});
            const std::uint64_t end = rounded_up(other.address + other.memory_size, page);
            if (one.address >= other.address && one.address <= end && one.memory_size <= end - one.address) return true;
        }
        return false;
    }

    /// Notes of the owner "GNU" tell the dynamic linker what the code needs; it reads them with less care than these lines, at the address
    /// of the segment, whatever its offset. In a segment of any other alignment it does not look for them.
    bool properties(const Segment& segment) {
        constexpr std::uint64_t step = 8;
        if (segment.alignment != step || segment.memory_size == 0) return true;
        if (!bytes_.has(segment.address, segment.memory_size)) return reject("the place of a note segment", segment.header);
        for (std::uint64_t at = segment.address, end = segment.address + segment.memory_size; end - at >= 12;) {
            const Bytes head{bytes_.at(at, 12), 12};
            const std::uint64_t owner = head.load<std::uint32_t>(0), payload = head.load<std::uint32_t>(4);
            const std::uint64_t size = rounded_up(rounded_up(12 + owner, step) + payload, step);
            if (owner == 4 && head.load<std::uint32_t>(8) == 5 && rounded_up(12 + owner, step) + payload > end - at)
                return reject("the size of a note", segment.offset + (at - segment.address));
            if (size > end - at) break;
            at += size;
        }
        return true;
    }

    const ElfFile& elf_;
    VirtualAddressReader& bytes_;
    ParseError damage_;
};

inline ParseError check_segments(const ElfFile& elf, VirtualAddressReader& bytes) { return SegmentCheck(elf, bytes).run(); }

}  // namespace detail
}  // namespace tenon
