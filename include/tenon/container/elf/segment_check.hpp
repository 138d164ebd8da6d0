// SPDX-License-Identifier: BSL-1.0
//
// Whether the segments of a file fit together: loaded segments are in order and do not overlap, and the others lie
// inside loaded ones. Section headers are not checked: they are no part of a loaded file, and tools leave wrong ones
// behind without harm.
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
        static_cast<void>(check_loaded() && check_others());
        return damage_;
    }

private:
    bool reject(const char* field, std::uint64_t offset) {
        damage_ = {field, offset};
        return false;
    }

    bool check_loaded() {
        constexpr std::size_t most = 1024;  // some checks walk all segments for each entry of a table
        if (elf_.segments().size() > most)
            return reject("the number of program headers", offsetof(Elf64_Ehdr, e_phnum));
        const Segment* last = nullptr;
        for (const Segment& segment : elf_.segments()) {
            if (segment.type != PT_LOAD) continue;
            if (const char* const wrong = wrong_with(segment)) return reject(wrong, segment.header);
            if (last != nullptr)
                if (const char* const wrong = wrong_behind(*last, segment)) return reject(wrong, segment.header);
            last = &segment;
        }
        return last != nullptr || reject("no segment that is loaded", 0);
    }
    /// What is wrong with a loaded segment, or null.
    static const char* wrong_with(const Segment& segment) {
        constexpr std::uint64_t highest = std::uint64_t{1} << 47;
        if (segment.memory_size < segment.file_size) return "a segment that is smaller in memory than in the file";
        if (!(segment.flags & PF_W) && segment.memory_size != segment.file_size)
            return "a segment that is larger in memory than in the file, and cannot be written";
        if (segment.address >= highest || segment.memory_size >= highest - segment.address)
            return "the address of a segment";
        if (!is_aligned(segment, smallest_page)) return "the alignment of a segment";
        if (segment.alignment > 1 && (!is_power_of_two(segment.alignment) || segment.alignment >= highest ||
                                      !is_aligned(segment, segment.alignment)))
            return "the alignment of a segment";
        if (!(segment.flags & PF_R) && !is_execute_only(segment)) return "a segment that cannot be read";
        return nullptr;
    }
    /// What is wrong with the order of two loaded segments, or null.
    static const char* wrong_behind(const Segment& last, const Segment& segment) {
        const std::uint64_t end = rounded_up(last.address + last.memory_size, smallest_page);
        if (segment.address / smallest_page * smallest_page < end) return "the order of the segments";
        if (segment.file_size != 0 && segment.offset < last.offset + last.file_size)
            return "segments that overlap in the file";
        return nullptr;
    }
    static bool is_aligned(const Segment& segment, std::uint64_t alignment) {
        return ((segment.address - segment.offset) & (alignment - 1)) == 0;
    }
    static bool is_execute_only(const Segment& segment) {
        return segment.memory_size == 0 ||
               (this_machine == EM_AARCH64 && (segment.flags & (PF_R | PF_W | PF_X)) == PF_X);
    }

    bool check_others() {
        for (const Segment& segment : elf_.segments())
            if (!check(segment)) return false;
        return true;
    }
    bool check(const Segment& segment) {
        switch (segment.type) {
            case PT_DYNAMIC: return check_dynamic(segment);
            case PT_NOTE:
            case PT_GNU_PROPERTY: return check_properties(segment);
            case PT_GNU_EH_FRAME: return segment.memory_size == 0 || check_unwind_table(segment);
            case PT_GNU_RELRO:
                return segment.memory_size == 0 || is_in_writable(segment) ||
                       reject("the range that becomes read-only", segment.header);
            case PT_TLS: return is_thread_local(segment) || reject("the thread-local segment", segment.header);
            case PT_PHDR:
                return (loaded_around(segment) != nullptr && segment.offset == program_headers() &&
                        segment.file_size == elf_.segments().size() * sizeof(Elf64_Phdr)) ||
                       reject("the place of the program headers", segment.header);
            default: return true;
        }
    }

    bool check_dynamic(const Segment& segment) {
        const Segment* const loaded = loaded_around(segment);
        if (loaded == nullptr || segment.memory_size < segment.file_size)
            return reject("the place of the dynamic section", segment.header);
        // The dynamic linker adds the base to the addresses in it, unless it is declared read-only.
        if ((segment.flags & PF_W) && !(loaded->flags & PF_W))
            return reject("a dynamic section that cannot be written", segment.header);
        return true;
    }
    bool check_unwind_table(const Segment& segment) {
        if (loaded_around(segment) == nullptr || segment.memory_size > segment.file_size || segment.file_size < 12)
            return reject("the place of the unwind table", segment.header);
        unsigned char version = 0;
        if (!elf_.read(segment.offset, &version, 1) || version != 1)
            return reject("the version of the unwind table", segment.offset);
        return true;
    }
    bool is_thread_local(const Segment& segment) const {
        constexpr std::uint64_t most = std::uint64_t{1} << 30, highest_alignment = std::uint64_t{1} << 24;
        return segment.memory_size >= segment.file_size && segment.memory_size <= most &&
               segment.alignment <= highest_alignment &&
               (segment.alignment == 0 || is_power_of_two(segment.alignment)) &&
               (segment.file_size == 0 || loaded_around(segment) != nullptr);
    }
    std::uint64_t program_headers() const { return elf_.head.bytes.load<std::uint64_t>(offsetof(Elf64_Ehdr, e_phoff)); }

    /// The loaded segment that holds all of a segment, at its address and its offset; null if there is none.
    const Segment* loaded_around(const Segment& segment) const {
        const Segment* const loaded = elf_.loaded_from_file(segment.address, segment.file_size);
        return loaded != nullptr && loaded->offset_of(segment.address) == segment.offset ? loaded : nullptr;
    }
    /// Whether a segment lies in a loaded one that can be written. Linkers let it end where a page ends.
    bool is_in_writable(const Segment& segment) const {
        for (const Segment& loaded : elf_.segments()) {
            if (loaded.type != PT_LOAD || !(loaded.flags & PF_W)) continue;
            const std::uint64_t page = smaller(larger(loaded.alignment, smallest_page), std::uint64_t{65536});
            const std::uint64_t end = rounded_up(loaded.address + loaded.memory_size, page);
            if (segment.address >= loaded.address && segment.address <= end &&
                segment.memory_size <= end - segment.address)
                return true;
        }
        return false;
    }

    /// Checks the notes of the owner "GNU" that tell the dynamic linker what the code needs. It reads them without
    /// checks, at the address of the segment whatever its offset, and only in a segment that is aligned by 8.
    bool check_properties(const Segment& segment) {
        constexpr std::uint64_t step = 8;
        if (segment.alignment != step || segment.memory_size == 0) return true;
        if (!bytes_.has(segment.address, segment.memory_size))
            return reject("the place of a note segment", segment.header);
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

inline ParseError check_segments(const ElfFile& elf, VirtualAddressReader& bytes) {
    return SegmentCheck(elf, bytes).run();
}

}  // namespace detail
}  // namespace tenon
