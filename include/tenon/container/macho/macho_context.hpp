// SPDX-License-Identifier: BSL-1.0
//
// What the checks of a Mach-O file share: what its addresses and the numbers of its libraries lead to. The first check
// is that of its segments.
#pragma once

#include <tenon/container/macho/leb_cursor.hpp>
#include <tenon/container/macho/macho.hpp>

#include <cstdint>

namespace [[gnu::visibility("hidden")]] tenon {
namespace detail {

class MachOContext {
public:
    explicit MachOContext(const MachOFile& file) : macho(file) {
        for (const MachOSegment& segment : file.segments()) {
            if (segment.name == "__TEXT") base_ = segment.address;
            if (segment.memory_size != 0) end_ = larger(end_, segment.address + segment.memory_size);
        }
    }

    const MachOFile& macho;

    /// The address at which the image would begin if it were not moved, and its size.
    std::uint64_t base() const { return base_; }
    std::uint64_t size() const { return end_ - base_; }

    /// Whether a range lies in the image, counted from its beginning.
    bool is_in_image(std::uint64_t offset, std::uint64_t count) const {
        return offset <= size() && count <= size() - offset;
    }
    /// Whether an address lies in code.
    bool is_code(std::uint64_t address) const {
        for (const MachOSegment& segment : macho.segments())
            if ((segment.protection & macho::Protection::execute) && segment.has_in_file(address, 1)) return true;
        return false;
    }
    /// Whether dyld may write a pointer into a segment.
    static bool may_be_fixed(const MachOSegment& segment, std::uint64_t offset, std::uint64_t count = 8) {
        return (segment.protection & macho::Protection::write) && offset <= segment.memory_size &&
               count <= segment.memory_size - offset;
    }
    /// Whether a symbol may be sought in a library of this number: 1 and up, or one of those of macho::Ordinal.
    bool is_library(std::int64_t ordinal) const {
        return ordinal >= macho::Ordinal::weak_lookup &&
               ordinal <= static_cast<std::int64_t>(macho.needs().needed.size());
    }

private:
    std::uint64_t base_ = 0, end_ = 0;
};

}  // namespace detail
}  // namespace tenon
