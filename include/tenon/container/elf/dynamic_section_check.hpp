// SPDX-License-Identifier: BSL-1.0
//
// Whether the dynamic section has what the dynamic linker looks for without asking, and whether its strings are
// strings. Source: gABI, chapter 5, "Dynamic Section".
#pragma once

#include <tenon/container/elf/dynamic_context.hpp>
#include <tenon/container/elf/format.hpp>

#include <cstdint>

namespace [[gnu::visibility("hidden")]] tenon {
namespace detail {

/// Entries of which the dynamic linker looks for one and uses the others.
struct EntryGroup {
    int tags[3];
    const char* what;
};
inline constexpr EntryGroup entry_groups[] = {
    {{DT_RELA, DT_RELASZ, DT_RELAENT}, "the size of the relocations"},
    {{DT_JMPREL, DT_PLTRELSZ, DT_PLTREL}, "the relocations of calls"},
    {{DT_RELR, DT_RELRSZ, DT_RELRENT}, "the size of the relative relocations"},
    {{DT_INIT_ARRAY, DT_INIT_ARRAYSZ, DT_INIT_ARRAY}, "an array of init or fini functions"},
    {{DT_FINI_ARRAY, DT_FINI_ARRAYSZ, DT_FINI_ARRAY}, "an array of init or fini functions"},
};

/// Reads the entries and checks that those that belong together are all there, or none of them.
inline ParseError check_entries(DynamicContext& file) {
    const std::uint64_t section = file.elf.dynamic_offset();
    DynamicEntries& entries = file.entries;
    if (file.elf.dynamic().size == 0) return {"no dynamic section", 0};
    if (const char* const wrong = entries.read(file.elf.dynamic(), section)) return {wrong, section};
    for (const int tag : {DT_STRTAB, DT_STRSZ, DT_SYMTAB})
        if (!entries[tag]) return {"a dynamic section without its symbols or strings", section};
    if (const auto table = entries[DT_SYMTAB]; !file.tables.has(table.value, sizeof(Elf64_Sym)))
        return {"the place of the symbols, or their number", table.offset};
    if (const auto size = entries[DT_SYMENT]; size && size.value != sizeof(Elf64_Sym))
        return {"the size of a symbol", size.offset};
    for (const auto& [tags, what] : entry_groups) {
        const DynamicEntries::Entry* any = nullptr;
        bool has_all = true;
        for (const int tag : tags) {
            if (any == nullptr && entries[tag]) any = &entries[tag];
            has_all &= bool(entries[tag]);
        }
        if (any != nullptr && !has_all) return {what, any->offset};
    }
    const auto flags = entries[DT_FLAGS];
    file.text_is_relocated = entries[DT_TEXTREL] || (flags && (flags.value & DF_TEXTREL));
    return {};
}

/// Checks the string table, and that the names in the dynamic section lie in it.
inline ParseError check_strings(DynamicContext& file) {
    const auto table = file.entries[DT_STRTAB], size = file.entries[DT_STRSZ];
    file.strings = table.value;
    file.strings_size = size.value;
    if (size.value == 0 || !file.tables.has(table.value, size.value))
        return {"the strings of the dynamic section", size.offset};
    if (*file.scattered.at(table.value, 1) != 0)
        return {"the strings of the dynamic section do not begin with an empty one", table.offset};
    if (*file.scattered.at(table.value + size.value - 1, 1) != 0)
        return {"the strings of the dynamic section have no end", size.offset};
    ParseError damage;
    file.elf.each_dynamic([&](std::uint64_t tag, std::uint64_t value, std::uint64_t offset) {
        const bool is_name = tag == DT_NEEDED || tag == DT_SONAME || tag == DT_RPATH || tag == DT_RUNPATH ||
                             tag == DT_AUXILIARY || tag == DT_FILTER;
        if (is_name && value >= size.value && !damage) damage = {"a name in the dynamic section", offset};
    });
    return damage;
}

}  // namespace detail
}  // namespace tenon
