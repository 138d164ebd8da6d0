// SPDX-License-Identifier: BSL-1.0
//
// From a name to the entity behind it: the slot that the image exports under that name holds the address. Both must lie in the image
// itself; what is another's is told of.
#pragma once

#include <tenon/loader/loaded_images.hpp>
#include <tenon/system/linux/image_symbols.hpp>
#include <tenon/container/elf/relocation.hpp>

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string>
#include <string_view>

#include <dlfcn.h>
#include <link.h>

namespace [[gnu::visibility("hidden")]] tenon {
namespace detail {

/// The symbol of a slot: a prefix and a name, on the stack where it is short.
class SlotName {
public:
    SlotName(std::string_view prefix, Chars name) {
        if (prefix.size() + name.size < sizeof few_) {
            std::memcpy(few_, prefix.data(), prefix.size());
            std::memcpy(few_ + prefix.size(), name.data, name.size);
            few_[prefix.size() + name.size] = '\0';
        } else {
            many_.append(prefix).append(view(name));
        }
    }
    const char* c_str() const { return many_.empty() ? few_ : many_.c_str(); }

private:
    char few_[120];
    std::string many_;
};

/// A symbol of an image's dynamic symbol table.
struct DynamicSymbol {
    const ElfW(Sym) * is = nullptr;
    std::string_view name;
};

/// The symbol of the first relocation of an image for which `is_it` is true; none where there is no such. Goes through all of them: for what
/// is no ordinary export.
template <class Is>
DynamicSymbol symbol_of_relocation(const link_map& image, Is is_it) {
    const ElfW(Sym)* symbols = nullptr;
    const char* names = nullptr;
    struct {
        const ElfW(Rela) * first = nullptr;
        std::size_t size = 0;
    } tables[2];
    for (const ElfW(Dyn)* one = image.l_ld; one != nullptr && one->d_tag != DT_NULL; ++one) {
        if (one->d_tag == DT_SYMTAB) symbols = static_cast<const ElfW(Sym)*>(loaded_at(image, one->d_un.d_ptr));
        if (one->d_tag == DT_STRTAB) names = static_cast<const char*>(loaded_at(image, one->d_un.d_ptr));
        if (one->d_tag == DT_RELA) tables[0].first = static_cast<const ElfW(Rela)*>(loaded_at(image, one->d_un.d_ptr));
        if (one->d_tag == DT_RELASZ) tables[0].size = one->d_un.d_val;
        if (one->d_tag == DT_JMPREL) tables[1].first = static_cast<const ElfW(Rela)*>(loaded_at(image, one->d_un.d_ptr));
        if (one->d_tag == DT_PLTRELSZ) tables[1].size = one->d_un.d_val;
    }
    if (symbols == nullptr || names == nullptr) return {};
    for (const auto& table : tables)
        for (std::size_t k = 0; table.first != nullptr && k < table.size / sizeof(ElfW(Rela)); ++k) {
            const std::uint64_t number = table.first[k].r_info >> 32;
            const DynamicSymbol symbol{&symbols[number], names + symbols[number].st_name};
            if (number != 0 && is_it(table.first[k], symbol)) return symbol;
        }
    return {};
}

/// Whether the program stands for a library's entity that it was linked with: it has the one copy of its variable, which the library uses too,
/// or its address of the function is that of a stub that calls it.
inline bool is_lent_to_program(const link_map& library, const DynamicSymbol& entity, const void* address) {
    void* const handle = ::dlopen(nullptr, RTLD_LAZY);
    link_map* program = nullptr;
    if (handle == nullptr || ::dlinfo(handle, RTLD_DI_LINKMAP, &program) != 0 || program == &library) return false;
    const ElfW(Addr) place = reinterpret_cast<ElfW(Addr)>(address) - program->l_addr;
    const DynamicSymbol taken = symbol_of_relocation(*program, [&](const ElfW(Rela) & relocation, const DynamicSymbol& symbol) {
        const bool is_copy = static_cast<std::uint32_t>(relocation.r_info) == copy_relocation && relocation.r_offset == place;
        return symbol.name == entity.name && (is_copy || (symbol.is->st_shndx == SHN_UNDEF && symbol.is->st_value == place));
    });
    if (taken.is == nullptr || (taken.is->st_shndx != SHN_UNDEF && taken.is->st_size != entity.is->st_size)) return false;
    // Taken from the first library that has it.
    const link_map* other = program->l_next;
    for (; other != nullptr && other != &library; other = other->l_next)
        if (const OwnSymbols symbols(*other); symbols && symbols.find(entity.name.data(), gnu_hash(entity.name)) != nullptr) return false;
    return other != nullptr;
}

/// An entity that is not in the image: its address, if it is the image's own all the same, or what it is.
inline Result<void*> resolve_elsewhere(const Image& image, const void* slot, void* address, const std::string& head) {
    link_map* own = nullptr;
    if (::dlinfo(image.handle, RTLD_DI_LINKMAP, &own) != 0) own = nullptr;
    const auto is_of_slot = [&](const ElfW(Rela) & relocation, const DynamicSymbol&) { return own->l_addr + relocation.r_offset == reinterpret_cast<ElfW(Addr)>(slot); };
    const DynamicSymbol entity = own != nullptr ? symbol_of_relocation(*own, is_of_slot) : DynamicSymbol();
    if (address == nullptr)
        return Error{Errc::symbol_not_found, head + " is declared weak and defined by nobody; define it in the plugin, or export it only where it is defined"};
    const std::string who = path_of(address);
    if (entity.is != nullptr && entity.is->st_shndx == SHN_UNDEF)
        return Error{Errc::interposed, head + " is no entity of this plugin but one of " + who + "; export a function of the plugin's own that uses it"};
    if (entity.is != nullptr && is_lent_to_program(*own, entity, address)) return address;
    if (entity.is != nullptr && entity.is->st_info >> 4 == STB_GNU_UNIQUE && who != program_path())
        return Error{Errc::interposed, head + " is an inline variable, or one of a template, of which g++ makes one for the whole process, and " + who +
                                           " was the first to have it; give it hidden visibility, or compile with -fno-gnu-unique (deep binding does not help)"};
    return Error{Errc::interposed, head + " is bound to the definition of " + who +
                                       ", which the dynamic linker found first; give the plugin's own hidden visibility, or open it with deep binding"};
}

/// The address that the slot of `name` holds; `what` stands before the name in messages. Called without the lock. Errors: slot_hidden,
/// symbol_not_found, interposed.
inline Result<void*> resolve_slot(const Image& image, std::string_view prefix, Chars name, const char* what = "") {
    const SlotName symbol(prefix, name);
    const auto head = [&] { return "tenon: " + std::string(view(image.path)) + ": " + what + quoted(view(name)); };
    // An image whose linker was told to write no GNU hash table is asked through the dynamic linker.
    void* const slot = image.symbols ? image.symbols.find(symbol.c_str(), gnu_hash(view(name), gnu_hash(prefix))) : ::dlsym(image.handle, symbol.c_str());
    if (slot == nullptr || !image.has(slot)) {
        const std::string all = std::string(prefix.substr(0, prefix.find('.') + 1)) + "*";
        return Error{Errc::slot_hidden, head() + " is recorded but its slot " + symbol.c_str() + " is not exported; " +
                                            (image.is_program ? "link the program with -rdynamic"
                                                              : "a version script, --exclude-libs or objcopy hides it: a version script exports it by '" + all +
                                                                    ";' under 'global:', and an archive is not to be excluded")};
    }
    void* address = nullptr;
    std::memcpy(&address, slot, sizeof address);
    return image.has(address) ? Result<void*>(address) : resolve_elsewhere(image, slot, address, head());
}

}  // namespace detail
}  // namespace tenon
