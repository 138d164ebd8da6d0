// SPDX-License-Identifier: BSL-1.0
//
// The dynamic section as a table by tag. Source: gABI, chapter 5, "Dynamic Section".
#pragma once

#include <tenon/container/elf/format.hpp>
#include <tenon/support/bytes.hpp>

#include <cstddef>
#include <cstdint>

namespace [[gnu::visibility("hidden")]] tenon {
namespace detail {

/// Those entries of a dynamic section that the dynamic linker follows.
class DynamicEntries {
public:
    struct Entry {
        std::uint64_t value = 0;
        std::uint64_t offset = 0;  // in the file; 0 if the entry is missing
        explicit operator bool() const { return offset != 0; }
    };

    /// Reads the entries up to DT_NULL. Returns what is wrong, or null: there is no DT_NULL, or an entry is there
    /// twice, of which only DT_NEEDED may be.
    const char* read(Bytes section, std::uint64_t offset) {
        for (std::size_t at = 0; section.has(at, sizeof(Elf64_Dyn)); at += sizeof(Elf64_Dyn)) {
            const auto tag = section.load<std::uint64_t>(at);
            if (tag == DT_NULL) return nullptr;
            const std::size_t place = place_of(tag);
            if (place == 0) continue;
            if (entries_[place] && place != DT_NEEDED) return "a repeated entry of the dynamic section";
            entries_[place] = {section.load<std::uint64_t>(at + 8), offset + at};
        }
        return "a dynamic section without an end";
    }
    const Entry& operator[](int tag) const { return entries_[place_of(static_cast<std::uint64_t>(tag))]; }

private:
    static constexpr std::size_t place_of(std::uint64_t tag) {
        if (tag < 40) return tag;
        switch (tag) {
            case DT_GNU_HASH: return 40;
            case DT_VERSYM: return 41;
            case DT_VERNEED: return 42;
            case DT_VERDEF: return 43;
            case DT_RELACOUNT: return 44;
            default: return 0;
        }
    }
    Entry entries_[45];
};

}  // namespace detail
}  // namespace tenon
