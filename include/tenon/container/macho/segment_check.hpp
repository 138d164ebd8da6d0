// SPDX-License-Identifier: BSL-1.0
//
// Whether the segments and sections of a Mach-O file fit together. Most of these rules are dyld's own
// (mach_o/UnsafeHeader.cpp), told here in words, with the place.
#pragma once

#include <tenon/container/macho/macho_context.hpp>

#include <cstddef>
#include <cstdint>

namespace [[gnu::visibility("hidden")]] tenon {
namespace detail {

class MachOSegmentCheck {
public:
    explicit MachOSegmentCheck(const MachOFile& macho) : macho_(macho) {}

    ParseError run() {
        static_cast<void>(check_text() && check_each() && check_pairs() && check_sections());
        return damage_;
    }

private:
    bool reject(const char* field, std::uint64_t offset) {
        damage_ = {field, offset};
        return false;
    }

    bool check_text() {
        const MachOSegment* text = nullptr;
        for (const MachOSegment& segment : macho_.segments())
            if (segment.name == "__TEXT") {
                if (text != nullptr) return reject("a second segment __TEXT", segment.header);
                text = &segment;
            }
        if (text == nullptr) return reject("no segment __TEXT", macho_.binary_start);
        const std::uint64_t commands = macho_.end_of_commands() - macho_.binary_start;
        if (text->offset != macho_.binary_start || text->file_size < commands || text->memory_size < commands ||
            !(text->protection & macho::Protection::read))
            return reject("a segment __TEXT without the load commands", text->header);
        text_ = text->address;
        return true;
    }

    /// Whether a segment is for tools alone (__LLVM, __DWARF): dyld does not map it.
    static bool is_unmapped(const MachOSegment& segment) { return segment.memory_size == 0 && segment.protection == 0; }

    bool check_each() {
        constexpr std::uint64_t highest = std::uint64_t{1} << 47;
        constexpr std::uint32_t any_protection =
            macho::Protection::read | macho::Protection::write | macho::Protection::execute;
        for (const MachOSegment& segment : macho_.segments()) {
            if (is_unmapped(segment)) continue;
            if (segment.file_size > segment.memory_size)
                return reject("a segment that is smaller in memory than in the file", segment.header);
            if (segment.address >= highest || segment.memory_size >= highest - segment.address)
                return reject("the address of a segment", segment.header);
            if (macho_.is_library && segment.address < text_)
                return reject("the order of the segments", segment.header);
            if (segment.address % page != 0 ||
                (segment.file_size != 0 && (segment.offset - macho_.binary_start) % page != 0))
                return reject("the alignment of a segment", segment.header);
            if (segment.protection & ~any_protection) return reject("the protection of a segment", segment.header);
        }
        return true;
    }
    static constexpr std::uint64_t page = 4096;  // the smallest: arm64 has larger ones

    static bool overlap(std::uint64_t a, std::uint64_t a_size, std::uint64_t b, std::uint64_t b_size) {
        return a < b + b_size && b < a + a_size && a_size != 0 && b_size != 0;
    }
    bool check_pairs() {
        const auto& all = macho_.segments();
        for (std::size_t k = 0; k < all.size(); ++k)
            for (std::size_t j = k + 1; j < all.size(); ++j) {
                if (overlap(all[k].address, all[k].memory_size, all[j].address, all[j].memory_size))
                    return reject("segments that overlap", all[j].header);
                if (overlap(all[k].offset, all[k].file_size, all[j].offset, all[j].file_size))
                    return reject("segments that overlap in the file", all[j].header);
            }
        return true;
    }

    bool check_sections() {
        for (const MachOSection& section : macho_.sections()) {
            const MachOSegment& segment = macho_.segments()[section.segment];
            if (is_unmapped(segment)) continue;
            if (!segment.has(section.address, section.size))
                return reject("a section outside its segment", section.header);
            const bool is_records = section.name == "__tenon" && section.segment_name == "__TEXT";
            if (is_records && section.size != 0 &&
                (!segment.has_in_file(section.address, section.size) ||
                 segment.offset_of(section.address) != section.offset))
                return reject("a section of records outside its segment", section.header);
        }
        return true;
    }

    const MachOFile& macho_;
    std::uint64_t text_ = 0;
    ParseError damage_;
};

}  // namespace detail
}  // namespace tenon
