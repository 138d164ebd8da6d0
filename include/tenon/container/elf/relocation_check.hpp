// SPDX-License-Identifier: BSL-1.0
//
// Where relocations write, which symbols they name, and whether they make init and fini functions of code. Sources:
// gABI, chapter 4, "Relocation"; for DT_RELR the gABI's proposal of 2018; relocation.hpp for the types.
#pragma once

#include <tenon/container/elf/dynamic_context.hpp>
#include <tenon/container/elf/format.hpp>
#include <tenon/container/elf/function_arrays.hpp>
#include <tenon/container/elf/relocation.hpp>

#include <cstdint>

namespace [[gnu::visibility("hidden")]] tenon {
namespace detail {

class RelocationCheck {
public:
    RelocationCheck(DynamicContext& file, FunctionArrays& functions)
        : file_(file),
          functions_(functions),
          targets_(writable_words(file.elf)),
          called_symbols_(file.elf.file.size() / sizeof(Elf64_Sym)) {
        file.named_symbols = Marks(file.elf.file.size() / sizeof(Elf64_Sym));
        for (const Segment& segment : file.elf.segments()) {
            if (segment.type != PT_LOAD) continue;
            first_address_ = smaller(first_address_, segment.address);
            last_address_ = larger(last_address_, segment.address + segment.memory_size);
        }
    }

    /// Checks all tables of relocations. Marks the symbols that they name.
    ParseError run() {
        read_neighbours();
        if (const ParseError damage = check_ordinary()) return damage;
        if (const ParseError damage = check_calls()) return damage;
        if (const ParseError damage = check_packed()) return damage;
        return functions_.check_functions();
    }

private:
    using Entry = DynamicEntries::Entry;

    static std::uint64_t words_of(const Segment& segment) { return segment.file_size / 8 + 1; }
    static std::uint64_t writable_words(const ElfFile& elf) {
        std::uint64_t words = 0;
        for (const Segment& segment : elf.segments())
            if (segment.type == PT_LOAD && (segment.flags & PF_W)) words += words_of(segment);
        return words;
    }

    /// The two tables are neighbours in most files, and are then read at once.
    void read_neighbours() {
        const Entry first = file_.entries[DT_RELA], last = file_.entries[DT_JMPREL];
        const std::uint64_t size = last.value - first.value + file_.entries[DT_PLTRELSZ].value;
        if (first && last && size <= VirtualAddressReader::window_size) file_.tables.at(first.value, size);
    }

    ParseError check_ordinary() {
        const Entry table = file_.entries[DT_RELA];
        if (!table) return {};
        const Entry calls = file_.entries[DT_JMPREL], size_of_calls = file_.entries[DT_PLTRELSZ];
        Entry size = file_.entries[DT_RELASZ];
        // On some machines (RISC-V) the size covers the relocations of calls as well; the dynamic linker subtracts
        // them.
        if (size_of_calls && calls && size_of_calls.value <= size.value &&
            table.value + size.value == calls.value + size_of_calls.value)
            size.value -= size_of_calls.value;
        if (file_.entries[DT_RELAENT].value != sizeof(Elf64_Rela)) return {"the size of the relocations", table.offset};
        return check_table(table, size, file_.entries[DT_RELACOUNT].value);
    }
    ParseError check_calls() {
        const Entry kind = file_.entries[DT_PLTREL];
        if (!kind) return {};
        if (kind.value != DT_RELA) return {"the relocations of calls", kind.offset};
        return check_table(file_.entries[DT_JMPREL], file_.entries[DT_PLTRELSZ], 0);
    }

    /// Checks a table whose first `relative_count` relocations are relative.
    ParseError check_table(const Entry& table, const Entry& size, std::uint64_t relative_count) {
        if (size.value % sizeof(Elf64_Rela) != 0) return {"the size of the relocations", size.offset};
        if (!file_.tables.has(table.value, size.value)) return {"the place of the relocations", table.offset};
        const std::uint64_t start = file_.tables.offset_of(table.value), count = size.value / sizeof(Elf64_Rela);
        const char* wrong = nullptr;
        std::uint64_t done = 0;
        const bool are_read = file_.tables.each(table.value, count, sizeof(Elf64_Rela), [&](Bytes in) {
            const auto relocation = in.load<Elf64_Rela>(0);
            wrong = wrong_with(relocation, done < relative_count);
            if (wrong != nullptr) return false;
            note(relocation);
            ++done;
            return true;
        });
        if (are_read) return {};
        return {wrong != nullptr ? wrong : "the place of the relocations", start + done * sizeof(Elf64_Rela)};
    }

    /// What is wrong with a relocation, or null.
    const char* wrong_with(const Elf64_Rela& relocation, bool must_be_relative) {
        const std::uint64_t target = relocation.r_offset, symbol = relocation.r_info >> 32;
        const auto addend = static_cast<std::uint64_t>(relocation.r_addend);
        if (const auto type = static_cast<std::uint32_t>(relocation.r_info); type != type_)
            kind_ = relocation_kind(type_ = type);  // most relocations follow one of their type
        const bool is_empty = type_ == no_relocation && (target | relocation.r_info | addend) == 0;
        if (must_be_relative && !kind_.is_relative) return "the number of relative relocations";
        if (kind_.size == 0 && !is_empty) return "the type of a relocation";
        if (kind_.size == 4 && !file_.text_is_relocated) return "the type of a relocation";
        if (kind_.has_symbol && symbol == 0) return "the symbol of a relocation";
        if (kind_.is_of_thread && !is_thread_local(symbol)) return "a relocation of a thread-local variable";
        if (kind_.size != 0 && !file_.may_be_written(target, kind_.size)) return "the target of a relocation";
        if (kind_.size >= 8 && !is_first_at(target)) return "a second relocation of one target";
        if (kind_.is_entry && target % 8 != 0) return "the target of a relocation";
        if (type_ == call_relocation && !called_symbols_.set(symbol)) return "a second call relocation of one symbol";
        if (kind_.is_address && kind_.has_symbol && !is_part_of(symbol, addend)) return "the addend of a relocation";
        if (kind_.calls && !file_.is_function(addend)) return "the function of a relocation";
        if (kind_.is_relative && !is_near(addend)) return "the address of a relocation";
        return nullptr;
    }

    /// Keeps what a relocation, which must be sound, tells of symbols and of init and fini functions.
    void note(const Elf64_Rela& relocation) {
        const std::uint64_t symbol = relocation.r_info >> 32;
        if (!kind_.is_relative) {
            file_.symbol_count = larger(file_.symbol_count, symbol + 1);
            file_.named_symbols.set(symbol);
        }
        if (!kind_.is_address || !functions_.has(relocation.r_offset)) return;
        if (kind_.is_relative ? file_.is_function(static_cast<std::uint64_t>(relocation.r_addend))
                              : may_be_function(symbol))
            functions_.count_function(relocation.r_offset);
    }

    /// Whether a symbol is a thread-local variable that this file has room for if it defines it. Symbol 0 is the file's
    /// own thread-local segment.
    bool is_thread_local(std::uint64_t index) {
        if (index == 0) return file_.size_of_thread_locals() != 0;
        Elf64_Sym symbol;
        if (!file_.scattered.read(file_.symbol_address(index), symbol)) return false;
        if (elf_symbol_type(symbol) != STT_TLS && elf_symbol_type(symbol) != STT_SECTION) return false;
        return symbol.st_shndx == SHN_UNDEF || file_.size_of_thread_locals() != 0;
    }
    bool may_be_function(std::uint64_t index) {
        Elf64_Sym symbol;
        return file_.scattered.read(file_.symbol_address(index), symbol) && elf_symbol_type(symbol) != STT_OBJECT;
    }
    /// Whether a symbol of this file and a distance make the address of its function, or one inside its variable.
    bool is_part_of(std::uint64_t index, std::uint64_t distance) {
        Elf64_Sym symbol;
        if (distance == 0 || !file_.scattered.read(file_.symbol_address(index), symbol)) return true;
        if (symbol.st_shndx == SHN_UNDEF) return true;
        switch (elf_symbol_type(symbol)) {
            case STT_FUNC: return false;
            case STT_OBJECT: return distance <= symbol.st_size;
            default: return true;
        }
    }
    /// Marks the eight bytes around a target; false if they were marked before.
    bool is_first_at(std::uint64_t target) {
        std::uint64_t words_before = 0;
        for (const Segment& segment : file_.elf.segments()) {
            if (segment.type != PT_LOAD || !(segment.flags & PF_W)) continue;
            if (segment.has_in_file(target, 0)) return targets_.set(words_before + (target - segment.address) / 8);
            words_before += words_of(segment);
        }
        return true;  // in the text
    }
    /// Whether an address leads into the loaded file, or near it.
    bool is_near(std::uint64_t address) const {
        constexpr std::uint64_t margin = 4096;
        return address - first_address_ + margin <= last_address_ - first_address_ + 2 * margin;
    }

    /// Checks DT_RELR: an even word is an address, an odd one has a bit for each of the 63 words behind the last.
    ParseError check_packed() {
        const Entry table = file_.entries[DT_RELR], size = file_.entries[DT_RELRSZ];
        if (!table) return {};
        if (file_.entries[DT_RELRENT].value != 8) return {"the size of the relative relocations", table.offset};
        if (!file_.tables.has(table.value, size.value)) return {"the place of the relative relocations", table.offset};
        std::uint64_t next = 0;
        const bool are_sound = file_.tables.each(table.value, size.value / 8, 8, [&](Bytes in) {
            const auto word = in.load<std::uint64_t>(0);
            if (word % 2 == 0) {
                next = word + 8;
                return relocate(word);
            }
            for (std::uint64_t k = 0; k < 63; ++k)
                if ((word >> (k + 1)) & 1)
                    if (!relocate(next + 8 * k)) return false;
            next += std::uint64_t{63} * 8;
            return true;
        });
        if (are_sound) return {};
        return {"the target of a relative relocation", table.offset};
    }
    bool relocate(std::uint64_t target) {
        if (!file_.may_be_written(target, 8)) return false;
        std::uint64_t address = 0;
        if (functions_.has(target) && file_.scattered.read(target, address) && file_.is_function(address))
            functions_.count_function(target);
        return true;
    }

    DynamicContext& file_;
    FunctionArrays& functions_;
    std::uint32_t type_ = no_relocation;
    RelocationKind kind_ = relocation_kind(no_relocation);  // of `type_`
    Marks targets_;                                         // each word of eight bytes that may be written
    Marks called_symbols_;
    std::uint64_t first_address_ = ~std::uint64_t{0}, last_address_ = 0;  // of the loaded segments
};

}  // namespace detail
}  // namespace tenon
