// SPDX-License-Identifier: BSL-1.0
//
// Bytes of a file by the addresses at which they will be loaded. Of a large file a window at a time is read.
#pragma once

#include <tenon/container/elf/elf.hpp>

#include <cstddef>
#include <cstdint>

namespace [[gnu::visibility("hidden")]] tenon {
namespace detail {

class VirtualAddressReader {
public:
    static constexpr std::size_t window_size = 65536;

    /// Of what is looked at here and there so much is read, from the beginning of its page; a larger table as a whole.
    explicit VirtualAddressReader(const ElfFile& elf, std::uint64_t around = page) : elf_(elf), around_(around) {}

    /// Whether a range of addresses is taken from the file.
    bool has(std::uint64_t address, std::uint64_t size) { return segment_of(address, size) != nullptr; }

    /// The bytes of a range that `has`, until the next call; no more than the window.
    const unsigned char* at(std::uint64_t address, std::size_t size) {
        const Segment* const segment = segment_of(address, size);
        if (segment == nullptr || size > window_size) return nothing_;
        const std::uint64_t offset = segment->offset_of(address);
        if (elf_.head.bytes.has(offset, size)) return elf_.head.bytes.data + offset;
        if (!(offset >= window_at_ && window_.bytes.has(offset - window_at_, size))) {
            const std::uint64_t start = size >= around_ ? offset : larger(offset / page * page, segment->offset);
            const std::uint64_t end = segment->offset + segment->file_size;
            FileBytes part = elf_.part(start, smaller(end - start, larger(offset + size - start, around_)));
            if (!part) return nothing_;  // the file has shrunk in the meantime
            window_ = std::move(part);
            window_at_ = start;
        }
        return window_.bytes.data + (offset - window_at_);
    }

    /// Calls `use` with each entry of a table that `has`, until it returns false; returns whether all were used.
    template <class Use>
    bool each(std::uint64_t address, std::uint64_t count, std::size_t size, Use use) {
        for (std::uint64_t k = 0; k < count;) {
            const std::uint64_t at_once = window_size / size, here = bytes_here(address + k * size) / size;  // what is here is not read once more
            const auto some = smaller(smaller(here != 0 ? here : at_once, at_once), count - k);
            const unsigned char* const first = at(address + k * size, some * size);
            if (first == nothing_) return false;
            for (std::size_t j = 0; j < some; ++j)
                if (!use(Bytes{first + j * size, size})) return false;
            k += some;
        }
        return true;
    }

    /// Where an address that is taken from the file lies in it.
    std::uint64_t offset_of(std::uint64_t address) {
        const Segment* const segment = segment_of(address, 0);
        return segment == nullptr ? 0 : segment->offset_of(address);
    }

private:
    static constexpr std::uint64_t page = 4096;
    static constexpr unsigned char nothing_[64] = {};

    /// How many bytes at an address were read already.
    std::uint64_t bytes_here(std::uint64_t address) {
        const Segment* const segment = segment_of(address, 1);
        const std::uint64_t offset = segment == nullptr ? 0 : segment->offset_of(address);
        if (offset < elf_.head.bytes.size) return elf_.head.bytes.size - offset;
        return offset >= window_at_ && offset - window_at_ < window_.bytes.size ? window_.bytes.size - (offset - window_at_) : 0;
    }

    const Segment* segment_of(std::uint64_t address, std::uint64_t size) {
        if (last_ == nullptr || !last_->has_in_file(address, size)) last_ = elf_.loaded_from_file(address, size);
        return last_;
    }

    const ElfFile& elf_;
    std::uint64_t around_;
    const Segment* last_ = nullptr;
    FileBytes window_;
    std::uint64_t window_at_ = 0;
};

}  // namespace detail
}  // namespace tenon
