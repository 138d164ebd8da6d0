// SPDX-License-Identifier: BSL-1.0
//
// Reads a file by the addresses at which it will be loaded. A large file is read through a window.
#pragma once

#include <tenon/container/elf/elf.hpp>

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>

namespace [[gnu::visibility("hidden")]] tenon {
namespace detail {

class VirtualAddressReader {
public:
    static constexpr std::size_t window_size = 65536;

    /// A scattered read fetches `around` bytes from the start of its page; a larger table is read at once. `elf` must
    /// outlive the reader.
    explicit VirtualAddressReader(const ElfFile& elf, std::uint64_t around = page) : elf_(elf), around_(around) {}

    /// Whether the file holds a range of addresses.
    bool has(std::uint64_t address, std::uint64_t size) { return segment_of(address, size) != nullptr; }

    /// The bytes of a range that the file `has` and that is no larger than the window. They live until the next call.
    /// Zeros if the file has shrunk.
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

    /// A number or a structure at an address that the file `has`.
    template <class T>
    T load(std::uint64_t address) {
        static_assert(sizeof(T) <= sizeof nothing_);
        return Bytes{at(address, sizeof(T)), sizeof(T)}.template load<T>(0);
    }
    /// The same for any address: false, and nothing is read, if it is outside of the file.
    template <class T>
    bool read(std::uint64_t address, T& value) {
        if (!has(address, sizeof value)) return false;
        value = load<T>(address);
        return true;
    }

    /// The text from an address up to a NUL, at most `size` characters, which the file must have.
    std::string text(std::uint64_t address, std::uint64_t size) {
        std::string text;
        for (std::uint64_t some; size != 0; address += some, size -= some) {
            some = smaller<std::uint64_t>(size, sizeof nothing_);
            const std::string_view here(Bytes{at(address, some), some}.chars(), some);
            const std::size_t end = here.find('\0');
            text += here.substr(0, end);
            if (end != here.npos) break;
        }
        return text;
    }

    /// Calls `use` with each entry of a table that the file `has`, until it returns false. Returns whether all entries
    /// were used.
    template <class Use>
    bool each(std::uint64_t address, std::uint64_t count, std::size_t size, Use use) {
        for (std::uint64_t k = 0; k < count;) {
            // What was read before is used first, so that nothing is read twice.
            const std::uint64_t in_window = window_size / size, here = bytes_here(address + k * size) / size;
            const auto some = smaller(smaller(here != 0 ? here : in_window, in_window), count - k);
            const unsigned char* const first = at(address + k * size, some * size);
            if (first == nothing_) return false;
            for (std::size_t j = 0; j < some; ++j)
                if (!use(Bytes{first + j * size, size})) return false;
            k += some;
        }
        return true;
    }

    /// The offset in the file of an address that it `has`.
    std::uint64_t offset_of(std::uint64_t address) {
        const Segment* const segment = segment_of(address, 0);
        return segment == nullptr ? 0 : segment->offset_of(address);
    }

private:
    static constexpr std::uint64_t page = 4096;
    static constexpr unsigned char nothing_[64] = {};

    /// How many bytes from an address on were read already.
    std::uint64_t bytes_here(std::uint64_t address) {
        const Segment* const segment = segment_of(address, 1);
        const std::uint64_t offset = segment == nullptr ? 0 : segment->offset_of(address);
        if (offset < elf_.head.bytes.size) return elf_.head.bytes.size - offset;
        if (offset < window_at_ || offset - window_at_ >= window_.bytes.size) return 0;
        return window_.bytes.size - (offset - window_at_);
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
