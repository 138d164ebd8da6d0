// SPDX-License-Identifier: BSL-1.0
//
// Whether symbols have names and lead to what they say they are. Source: gABI, chapter 4, "Symbol Table".
#pragma once

#include <tenon/container/elf/dynamic_context.hpp>
#include <tenon/container/elf/format.hpp>
#include <tenon/container/elf/gnu_hash.hpp>

#include <cstdint>

namespace [[gnu::visibility("hidden")]] tenon {
namespace detail {

class SymbolCheck {
public:
    explicit SymbolCheck(DynamicContext& file) : file_(file) {}

    ParseError run() {
        const auto table = file_.entries[DT_SYMTAB];
        const std::uint64_t count = file_.symbol_count;
        if (count > file_.elf.file.size() / sizeof(Elf64_Sym) ||
            !file_.tables.has(table.value, count * sizeof(Elf64_Sym)))
            return {"the place of the symbols, or their number", table.offset};
        const std::uint64_t start = file_.tables.offset_of(table.value);
        const char* wrong = nullptr;
        std::uint64_t index = 0;
        const bool are_read = file_.tables.each(table.value, count, sizeof(Elf64_Sym), [&](Bytes in) {
            wrong = wrong_with(in.load<Elf64_Sym>(0), index);
            if (wrong != nullptr) return false;
            ++index;
            return true;
        });
        if (are_read) return {};
        return {wrong != nullptr ? wrong : "the place of the symbols, or their number",
                start + index * sizeof(Elf64_Sym)};
    }

private:
    /// What is wrong with a symbol, or null. Symbols that relocations name are looked at twice: the dynamic linker uses
    /// them at once.
    const char* wrong_with(const Elf64_Sym& symbol, std::uint64_t index) {
        const unsigned type = elf_symbol_type(symbol), binding = elf_symbol_binding(symbol);
        const bool is_undefined = symbol.st_shndx == SHN_UNDEF;
        const bool is_here = !is_undefined && symbol.st_shndx < SHN_LORESERVE;
        if (symbol.st_name >= file_.strings_size) return "the name of a symbol";
        if (index == 0 && (symbol.st_name | type | symbol.st_shndx | symbol.st_value) != 0)
            return "the first symbol, which must be empty";
        if (index != 0 && is_undefined && is_local(symbol)) return "a local symbol without a definition";
        if (binding > STB_WEAK && binding != STB_GNU_UNIQUE) return "the binding of a symbol";
        if (is_here && (type == STT_FUNC || type == STT_GNU_IFUNC) && !is_function(symbol.st_value, index))
            return "the address of a function";
        if (is_here && type == STT_OBJECT && !file_.is_mapped(symbol.st_value)) return "the address of a variable";
        if (is_here && type == STT_TLS && symbol.st_value > file_.size_of_thread_locals())
            return "the address of a thread-local variable";
        if (index < file_.first_hashed_symbol) return nullptr;
        if (is_undefined && symbol.st_value == 0) return "an undefined symbol in the hash table";
        if (binding == STB_WEAK && file_.named_symbols.has(index) && !is_found(index, symbol.st_name))
            return "the name of a symbol, or its hash";
        return nullptr;
    }

    static bool is_local(const Elf64_Sym& symbol) {
        const unsigned visibility = elf_symbol_visibility(symbol);
        return elf_symbol_binding(symbol) == STB_LOCAL || visibility == STV_HIDDEN || visibility == STV_INTERNAL;
    }
    bool is_function(std::uint64_t address, std::uint64_t index) {
        return file_.named_symbols.has(index) ? file_.is_function(address) : file_.is_code(address);
    }
    /// Whether a symbol is found by its name. A weak one that is not found would silently become null.
    bool is_found(std::uint64_t index, std::uint32_t name) {
        if (!names_) names_ = file_.elf.part(file_.scattered.offset_of(file_.strings), file_.strings_size);
        std::uint32_t hash = 0;
        if (!names_ || !file_.scattered.read(file_.hash_chains + 4 * (index - file_.first_hashed_symbol), hash))
            return true;
        return ((hash ^ gnu_hash(names_.bytes.chars() + name)) >> 1) == 0;
    }

    DynamicContext& file_;
    FileBytes names_;  // all of them, read when the first is asked for
};

}  // namespace detail
}  // namespace tenon
