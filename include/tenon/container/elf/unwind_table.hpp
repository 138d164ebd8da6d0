// SPDX-License-Identifier: BSL-1.0
//
// Where functions begin and end. In a loaded file, only the table for unwinding exceptions says so. Source: the LSB,
// "Exception Frames" and "The .eh_frame_hdr section", in the encoding that linkers write.
#pragma once

#include <tenon/container/elf/virtual_address_reader.hpp>

#include <cstddef>
#include <cstdint>

namespace [[gnu::visibility("hidden")]] tenon {
namespace detail {

class UnwindTable {
public:
    explicit UnwindTable(const ElfFile& elf) : frames_(elf) {
        for (const Segment& segment : elf.segments()) {
            if (segment.type != PT_GNU_EH_FRAME || segment.file_size < head_size) continue;
            table_ = elf.part(segment.offset, segment.file_size);
            first_ = segment.address;
        }
        constexpr std::uint32_t usual =
            0x3b031b01;  // version 1; a signed distance, a count, pairs of distances from here
        const Bytes all = table_.bytes;
        if (!table_ || all.load<std::uint32_t>(0) != usual) return;
        if ((all.size - head_size) / pair_size < all.load<std::uint32_t>(8)) return;
        count_ = all.load<std::uint32_t>(8);
    }

    /// Whether an address is inside a function and not its beginning. False for a function that is not in the table.
    bool is_inside_function(std::uint64_t address) {
        std::size_t low = 0, high = count_;  // ends at the first function that begins behind the address
        while (low < high) {
            const std::size_t middle = low + (high - low) / 2;
            if (at(middle, 0) <= address)
                low = middle + 1;
            else
                high = middle;
        }
        if (low == 0) return false;
        const std::uint64_t begin = at(low - 1, 0), frame = at(low - 1, 4);
        if (begin == address || !frames_.has(frame, frame_size)) return false;
        const Bytes in{frames_.at(frame, frame_size), frame_size};
        const std::uint64_t begins = frame + 8 + signed_at(in, 8);  // the same again, as a distance from itself
        return begins == begin && address - begin < in.load<std::uint32_t>(12);
    }

private:
    static constexpr std::size_t head_size = 12, pair_size = 8, frame_size = 16;

    static std::uint64_t signed_at(Bytes in, std::size_t at) {
        return static_cast<std::uint64_t>(std::int64_t{in.load<std::int32_t>(at)});
    }
    std::uint64_t at(std::size_t k, std::size_t half) const {
        return first_ + signed_at(table_.bytes, head_size + k * pair_size + half);
    }

    VirtualAddressReader frames_;
    FileBytes table_;
    std::uint64_t first_ = 0;
    std::size_t count_ = 0;
};

}  // namespace detail
}  // namespace tenon
