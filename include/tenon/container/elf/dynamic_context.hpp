// SPDX-License-Identifier: BSL-1.0
//
// What the checks of a dynamic section share: its entries and strings, readers of the tables that they point to, and
// what an address leads to.
#pragma once

#include <tenon/container/elf/dynamic_entries.hpp>
#include <tenon/container/elf/elf.hpp>
#include <tenon/container/elf/format.hpp>
#include <tenon/container/elf/unwind_table.hpp>
#include <tenon/container/elf/virtual_address_reader.hpp>
#include <tenon/support/bytes.hpp>
#include <tenon/support/marks.hpp>

#include <cstddef>
#include <cstdint>

namespace [[gnu::visibility("hidden")]] tenon {
namespace detail {

inline unsigned elf_symbol_type(const Elf64_Sym& symbol) { return symbol.st_info & 15u; }
inline unsigned elf_symbol_binding(const Elf64_Sym& symbol) { return symbol.st_info >> 4; }
inline unsigned elf_symbol_visibility(const Elf64_Sym& symbol) { return symbol.st_other & 3u; }

/// A file under check. The first check is that of its segments.
class DynamicContext {
public:
    explicit DynamicContext(const ElfFile& file) : elf(file), tables(file, 1), scattered(file, 8192), unwind_(file) {}

    const ElfFile& elf;
    VirtualAddressReader tables;     // reads a table from its beginning to its end
    VirtualAddressReader scattered;  // reads names and what table entries point to, most of which lie near the names

    // Filled by the checks, each of which relies on those before it.
    DynamicEntries entries;
    std::uint64_t strings = 0, strings_size = 0;
    bool text_is_relocated = false;
    std::uint64_t symbol_count = 1;                         // as far as the hash table and the relocations tell
    std::uint64_t first_hashed_symbol = ~std::uint64_t{0};  // of the GNU hash table
    std::uint64_t hash_chains = 0;                          // its address
    Marks named_symbols;                                    // those that relocations name

    std::uint64_t symbol_address(std::uint64_t index) const {
        return entries[DT_SYMTAB].value + index * sizeof(Elf64_Sym);
    }

    /// Whether an address lies in code, and not inside a function.
    bool is_function(std::uint64_t address) { return is_code(address) && !unwind_.is_inside_function(address); }
    bool is_code(std::uint64_t address) {
        return is_in_any(last_code_, [&](const Segment& segment) {
            return (segment.flags & PF_X) && segment.has_in_file(address, 1);
        });
    }
    bool is_mapped(std::uint64_t address) {
        return is_in_any(last_mapped_, [&](const Segment& segment) { return segment.has_in_memory(address, 0); });
    }
    /// Whether the dynamic linker may write to an address.
    bool may_be_written(std::uint64_t address, std::uint64_t size) {
        return is_in_any(last_written_, [&](const Segment& segment) {
            return ((segment.flags & PF_W) || text_is_relocated) && segment.has_in_memory(address, size);
        });
    }
    std::uint64_t size_of_thread_locals() const {
        for (const Segment& segment : elf.segments())
            if (segment.type == PT_TLS) return segment.memory_size;
        return 0;
    }

private:
    /// Whether `is` holds for a loaded segment. The segment of the last time is tried first, as the next address most
    /// often lies in it.
    template <class Is>
    bool is_in_any(const Segment*& last, Is is) const {
        if (last != nullptr && is(*last)) return true;
        for (const Segment& segment : elf.segments())
            if (segment.type == PT_LOAD && is(segment)) {
                last = &segment;
                return true;
            }
        return false;
    }

    UnwindTable unwind_;
    const Segment* last_code_ = nullptr;
    const Segment* last_mapped_ = nullptr;
    const Segment* last_written_ = nullptr;
};

}  // namespace detail
}  // namespace tenon
