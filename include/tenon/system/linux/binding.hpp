// SPDX-License-Identifier: BSL-1.0
//
// To what a slot is bound whose address lies outside of its image, as the relocations of the image tell.
#pragma once

#include <tenon/container/elf/relocation.hpp>
#include <tenon/system/linux/linked_image.hpp>
#include <tenon/system/linux/loading.hpp>

#include <cstddef>
#include <cstdint>
#include <string_view>

#include <link.h>

namespace [[gnu::visibility("hidden")]] tenon {
namespace detail {

/// A symbol of an image's dynamic symbol table.
struct DynamicSymbol {
    const ElfW(Sym) * entry = nullptr;
    std::string_view name;
};

/// The symbol of the first relocation of an image for which `is_it` is true; none where there is no such. Goes
/// through all of them: for what is no ordinary export.
template <class Is>
DynamicSymbol symbol_of_relocation(const link_map& image, Is is_it) {
    const ElfW(Sym)* symbols = nullptr;
    const char* names = nullptr;
    struct {
        const ElfW(Rela) * first = nullptr;
        std::size_t size = 0;
    } tables[2];
    each_dynamic_entry(image, [&](const ElfW(Dyn) & entry) {
        if (entry.d_tag == DT_SYMTAB) symbols = static_cast<const ElfW(Sym)*>(loaded_at(image, entry.d_un.d_ptr));
        if (entry.d_tag == DT_STRTAB) names = static_cast<const char*>(loaded_at(image, entry.d_un.d_ptr));
        if (entry.d_tag == DT_RELA)
            tables[0].first = static_cast<const ElfW(Rela)*>(loaded_at(image, entry.d_un.d_ptr));
        if (entry.d_tag == DT_RELASZ) tables[0].size = entry.d_un.d_val;
        if (entry.d_tag == DT_JMPREL)
            tables[1].first = static_cast<const ElfW(Rela)*>(loaded_at(image, entry.d_un.d_ptr));
        if (entry.d_tag == DT_PLTRELSZ) tables[1].size = entry.d_un.d_val;
    });
    if (symbols == nullptr || names == nullptr) return {};
    for (const auto& table : tables)
        for (std::size_t k = 0; table.first != nullptr && k < table.size / sizeof(ElfW(Rela)); ++k) {
            const std::uint64_t number = table.first[k].r_info >> 32;
            const DynamicSymbol symbol{&symbols[number], names + symbols[number].st_name};
            if (number != 0 && is_it(table.first[k], symbol)) return symbol;
        }
    return {};
}

/// Whether the program stands for a library's entity that it was linked with: it has the one copy of its variable,
/// which the library uses too, or its address of the function is that of a stub that calls it.
inline bool is_lent_to_program(const link_map& library, const DynamicSymbol& entity, const void* address) {
    const LinkedImage program(program_handle());
    if (!program || program.map() == &library) return false;
    const ElfW(Addr) place = reinterpret_cast<ElfW(Addr)>(address) - program.map()->l_addr;
    const DynamicSymbol taken =
        symbol_of_relocation(*program.map(), [&](const ElfW(Rela) & relocation, const DynamicSymbol& symbol) {
            const bool is_copy =
                static_cast<std::uint32_t>(relocation.r_info) == copy_relocation && relocation.r_offset == place;
            return symbol.name == entity.name &&
                   (is_copy || (symbol.entry->st_shndx == SHN_UNDEF && symbol.entry->st_value == place));
        });
    if (taken.entry == nullptr || (taken.entry->st_shndx != SHN_UNDEF && taken.entry->st_size != entity.entry->st_size))
        return false;
    // It is taken from the first library that has it.
    const link_map* other = program.map()->l_next;
    for (; other != nullptr && other != &library; other = other->l_next)
        if (const ImageSymbols symbols(*other); symbols && symbols.find(entity.name.data()) != nullptr) return false;
    return other != nullptr;
}

/// To what the slot at a place in an image is bound, which holds an address outside of it.
inline Binding binding_of(void* handle, const void* slot, const void* address) {
    const LinkedImage image(handle);
    if (!image) return Binding::interposed;
    const DynamicSymbol entity =
        symbol_of_relocation(*image.map(), [&](const ElfW(Rela) & relocation, const DynamicSymbol&) {
            return image.map()->l_addr + relocation.r_offset == reinterpret_cast<ElfW(Addr)>(slot);
        });
    if (entity.entry == nullptr) return Binding::interposed;
    if (entity.entry->st_shndx == SHN_UNDEF) return Binding::imported;
    if (is_lent_to_program(*image.map(), entity, address)) return Binding::lent_to_program;
    return entity.entry->st_info >> 4 == STB_GNU_UNIQUE ? Binding::unique : Binding::interposed;
}

}  // namespace detail
}  // namespace tenon
