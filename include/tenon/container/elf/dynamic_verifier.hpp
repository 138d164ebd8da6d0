// SPDX-License-Identifier: BSL-1.0
//
// What the dynamic linker believes of a file without looking: it follows addresses, indices and counts of a damaged library until the
// process dies. Here they are checked first, each table in one pass, so that a damaged file is an error. Sources: gABI, chapter 5; the
// GNU hash section and symbol versions as the LSB describes them; of glibc, elf/dl-load.c, dl-reloc.c, dl-lookup.c and dl-version.c
// for what it relies on. Bytes of code and data that are wrong are not seen: for these there are seals.
#pragma once

#include <tenon/container/elf/dynamic_entries.hpp>
#include <tenon/container/elf/needs.hpp>
#include <tenon/container/elf/gnu_hash.hpp>
#include <tenon/container/elf/virtual_address_reader.hpp>
#include <tenon/support/marks.hpp>
#include <tenon/container/elf/relocation.hpp>
#include <tenon/container/elf/segment_check.hpp>
#include <tenon/container/elf/unwind_table.hpp>

#include <cstddef>
#include <cstdint>
#include <string>
#include <utility>

namespace [[gnu::visibility("hidden")]] tenon {
namespace detail {

class DynamicVerifier {
public:
    explicit DynamicVerifier(const ElfFile& elf) : elf_(elf), bytes_(elf, 1), scattered_(elf, 8192), unwind_(elf) {}

    /// What is wrong with the file, or nothing.
    ParseError run() {
        if (const ParseError damage = check_segments(elf_, scattered_); damage.field) return damage;
        first_address_ = ~std::uint64_t{0};
        for (const Segment& one : elf_.segments()) {
            if (one.type != PT_LOAD) continue;
            first_address_ = smaller(first_address_, one.address);
            last_address_ = larger(last_address_, one.address + one.memory_size);
        }
        static_cast<void>(entries() && names() && functions() && hash_table() && relocations() && symbols() && versions());
        return damage_;
    }

    /// The names in the dynamic section of a file with which nothing is wrong.
    Needs needs() {
        Needs needs = stated_needs(elf_, scattered_);
        needs.unnamed = std::move(unnamed_);
        return needs;
    }

private:
    using Entry = DynamicEntries::Entry;

    bool reject(const char* field, std::uint64_t offset) {
        damage_ = {field, offset};
        return false;
    }

    struct Together {
        int first, second, third;
        const char* what;
    };
    bool entries() {
        if (elf_.dynamic().size == 0) return reject("no dynamic section", 0);
        if (const char* const wrong = dynamic_.read(elf_.dynamic(), elf_.dynamic_offset())) return reject(wrong, elf_.dynamic_offset());
        for (const int tag : {DT_STRTAB, DT_STRSZ, DT_SYMTAB})
            if (!dynamic_[tag]) return reject("a dynamic section without its symbols or strings", elf_.dynamic_offset());
        if (const Entry table = dynamic_[DT_SYMTAB]; !bytes_.has(table.value, sizeof(Elf64_Sym))) return reject("the place of the symbols, or their number", table.offset);
        if (const Entry size = dynamic_[DT_SYMENT]; size && size.value != sizeof(Elf64_Sym)) return reject("the size of a symbol", size.offset);
        // The dynamic linker looks for one of each of these and uses the others.
        for (const auto& [first, second, third, what] : {Together{DT_RELA, DT_RELASZ, DT_RELAENT, "the size of the relocations"},
                                                         Together{DT_JMPREL, DT_PLTRELSZ, DT_PLTREL, "the relocations of calls"},
                                                         Together{DT_RELR, DT_RELRSZ, DT_RELRENT, "the size of the relative relocations"},
                                                         Together{DT_INIT_ARRAY, DT_INIT_ARRAYSZ, DT_INIT_ARRAY, "an array of init or fini functions"},
                                                         Together{DT_FINI_ARRAY, DT_FINI_ARRAYSZ, DT_FINI_ARRAY, "an array of init or fini functions"}}) {
            const Entry any = dynamic_[first] ? dynamic_[first] : dynamic_[second] ? dynamic_[second] : dynamic_[third];
            if (any && !(dynamic_[first] && dynamic_[second] && dynamic_[third])) return reject(what, any.offset);
        }
        if (const Entry flags = dynamic_[DT_FLAGS]; dynamic_[DT_TEXTREL] || (flags && (flags.value & DF_TEXTREL))) text_is_relocated_ = true;
        return true;
    }

    bool names() {
        const Entry table = dynamic_[DT_STRTAB], size = dynamic_[DT_STRSZ];
        strings_ = table.value;
        strings_size_ = size.value;
        if (strings_size_ == 0 || !bytes_.has(strings_, strings_size_)) return reject("the strings of the dynamic section", size.offset);
        if (*scattered_.at(strings_, 1) != 0) return reject("the strings of the dynamic section do not begin with an empty one", table.offset);
        if (*scattered_.at(strings_ + strings_size_ - 1, 1) != 0) return reject("the strings of the dynamic section have no end", size.offset);
        elf_.each_dynamic([&](std::uint64_t tag, std::uint64_t value, std::uint64_t offset) {
            const bool is_name = tag == DT_NEEDED || tag == DT_SONAME || tag == DT_RPATH || tag == DT_RUNPATH || tag == DT_AUXILIARY || tag == DT_FILTER;
            if (is_name && value >= strings_size_ && !damage_.field) reject("a name in the dynamic section", offset);
        });
        return !damage_.field;
    }

    /// Functions that run when the file is loaded and when the process ends.
    bool functions() {
        for (const int tag : {DT_INIT, DT_FINI})
            if (const Entry one = dynamic_[tag]; one && !is_function(one.value)) return reject("the address of an init or fini function", one.offset);
        return array(DT_INIT_ARRAY, DT_INIT_ARRAYSZ, init_array_) && array(DT_FINI_ARRAY, DT_FINI_ARRAYSZ, fini_array_);
    }
    struct FunctionArray {
        std::uint64_t first = 0, size = 0, offset = 0, relocated = 0;
    };
    bool array(int tag, int size_tag, FunctionArray& array) {
        const Entry first = dynamic_[tag], size = dynamic_[size_tag];
        if (!first) return true;
        if (!size || first.value % 8 != 0 || size.value % 8 != 0 || !bytes_.has(first.value, size.value)) return reject("an array of init or fini functions", first.offset);
        array = {first.value, size.value, first.offset, 0};
        const bool are_apart = init_array_.first + init_array_.size <= fini_array_.first || fini_array_.first + fini_array_.size <= init_array_.first;
        return are_apart || fini_array_.size == 0 || reject("arrays of init and fini functions that overlap", size.offset);
    }
    bool is_function(std::uint64_t address) { return is_code(address) && !unwind_.is_inside_function(address); }
    bool is_code(std::uint64_t address) {
        return is_in_any(last_code_, [&](const Segment& one) { return (one.flags & PF_X) && one.has_in_file(address, 1); });
    }
    /// Whether a loaded segment is so: first the one that was last time, as what is asked next is most often in the same.
    template <class Is>
    bool is_in_any(const Segment*& last, Is is) const {
        if (last != nullptr && is(*last)) return true;
        for (const Segment& one : elf_.segments())
            if (one.type == PT_LOAD && is(one)) {
                last = &one;
                return true;
            }
        return false;
    }

    /// The table of names by which symbols are found; says how many symbols there are.
    bool hash_table() {
        if (const Entry table = dynamic_[DT_GNU_HASH]) return gnu_hash_table(table);
        if (const Entry table = dynamic_[DT_HASH]) return old_hash_table(table);
        return true;
    }
    bool gnu_hash_table(const Entry& table) {
        if (!bytes_.has(table.value, 16)) return reject("the hash table", table.offset);
        const Bytes head{scattered_.at(table.value, 16), 16};
        const std::uint64_t buckets = head.load<std::uint32_t>(0), first = head.load<std::uint32_t>(4), words = head.load<std::uint32_t>(8);
        if (words == 0 || (words & (words - 1)) != 0) return reject("the filter of the hash table", table.offset);
        const std::uint64_t bucket_at = table.value + 16 + 8 * words, chain_at = bucket_at + 4 * buckets;
        if (!bytes_.has(table.value, 16 + 8 * words + 4 * buckets)) return reject("the size of the hash table", table.offset);
        std::uint64_t last = 0;
        const bool all = bytes_.each(bucket_at, buckets, 4, [&](Bytes in) {
            const std::uint64_t symbol = in.load<std::uint32_t>(0);
            last = larger(last, symbol);
            return symbol == 0 || symbol >= first;
        });
        if (!all) return reject("a bucket of the hash table", table.offset);
        symbols_ = larger<std::uint64_t>(first, 1);
        if (last == 0) return true;
        first_hashed_ = first;
        chains_ = chain_at;
        for (std::uint64_t at = chain_at + 4 * (last - first);; at += 4, ++last) {
            if (!bytes_.has(at, 4)) return reject("a chain of the hash table has no end", table.offset);
            if (Bytes{scattered_.at(at, 4), 4}.load<std::uint32_t>(0) & 1) break;
        }
        symbols_ = last + 1;
        return true;
    }
    bool old_hash_table(const Entry& table) {
        if (!bytes_.has(table.value, 8)) return reject("the hash table", table.offset);
        const Bytes head{scattered_.at(table.value, 8), 8};
        const std::uint64_t buckets = head.load<std::uint32_t>(0), chains = head.load<std::uint32_t>(4);
        if (!bytes_.has(table.value, 8 + 4 * (buckets + chains))) return reject("the size of the hash table", table.offset);
        // Every symbol is in one chain at most: more steps than symbols are a circle.
        std::uint64_t steps = 0;
        const std::uint64_t chain_at = table.value + 8 + 4 * buckets;
        for (std::uint64_t k = 0; k < buckets; ++k)
            for (std::uint64_t at = table.value + 8 + 4 * k;; ++steps) {
                const std::uint32_t symbol = Bytes{scattered_.at(at, 4), 4}.load<std::uint32_t>(0);
                if (symbol == 0) break;
                if (symbol >= chains || steps > chains) return reject("a chain of the hash table", table.offset);
                at = chain_at + std::uint64_t{4} * symbol;
            }
        symbols_ = chains;
        return true;
    }

    /// Where relocations write, which symbols they name, and whether init and fini functions are code.
    bool relocations() {
        // The tables are neighbours in most files, and are read at once.
        const Entry first = dynamic_[DT_RELA], last = dynamic_[DT_JMPREL];
        if (const std::uint64_t size = last.value - first.value + dynamic_[DT_PLTRELSZ].value; first && last && size <= VirtualAddressReader::window_size)
            bytes_.at(first.value, size);
        for (const Segment& one : elf_.segments())
            if (one.type == PT_LOAD && (one.flags & PF_W)) writable_ += one.file_size / 8 + 1;
        relocated_ = Marks(writable_);
        called_ = Marks(elf_.file.size() / sizeof(Elf64_Sym));
        named_ = Marks(elf_.file.size() / sizeof(Elf64_Sym));
        if (const Entry table = dynamic_[DT_RELA]) {
            const Entry each = dynamic_[DT_RELAENT], relative = dynamic_[DT_RELACOUNT], calls = dynamic_[DT_PLTRELSZ];
            Entry size = dynamic_[DT_RELASZ];
            // On some machines (RISC-V) the size covers the relocations of calls as well, which the dynamic linker takes off.
            if (calls && last && calls.value <= size.value && table.value + size.value == last.value + calls.value) size.value -= calls.value;
            if (each.value != sizeof(Elf64_Rela)) return reject("the size of the relocations", table.offset);
            if (!relocation_table(table, size, relative ? relative.value : 0)) return false;
        }
        if (const Entry kind = dynamic_[DT_PLTREL]) {
            if (kind.value != DT_RELA) return reject("the relocations of calls", kind.offset);
            if (!relocation_table(dynamic_[DT_JMPREL], dynamic_[DT_PLTRELSZ], 0)) return false;
        }
        if (const Entry table = dynamic_[DT_RELR]) {
            if (dynamic_[DT_RELRENT].value != 8) return reject("the size of the relative relocations", table.offset);
            if (!relative_table(table, dynamic_[DT_RELRSZ].value)) return false;
        }
        for (const FunctionArray* one : {&init_array_, &fini_array_})
            if (one->relocated < one->size / 8) return reject("an init or fini function outside the code", one->offset);
        return true;
    }
    bool relocation_table(const Entry& table, const Entry& size, std::uint64_t relative_count) {
        if (size.value % sizeof(Elf64_Rela) != 0) return reject("the size of the relocations", size.offset);
        if (!bytes_.has(table.value, size.value)) return reject("the place of the relocations", table.offset);
        const std::uint64_t start = bytes_.offset_of(table.value);
        const char* wrong = nullptr;
        std::uint64_t done = 0;
        std::uint32_t type = no_relocation;
        RelocationKind kind = relocation_kind(type);
        const bool all = bytes_.each(table.value, size.value / sizeof(Elf64_Rela), sizeof(Elf64_Rela), [&](Bytes in) {
            const auto target = in.load<std::uint64_t>(0), info = in.load<std::uint64_t>(8), addend = in.load<std::uint64_t>(16);
            const std::uint64_t symbol = info >> 32;
            if (const auto its_type = static_cast<std::uint32_t>(info); its_type != type) kind = relocation_kind(type = its_type);  // most follow one of their type
            const bool is_room = type == no_relocation && (target | info | addend) == 0;
            if (done < relative_count && !kind.is_relative) wrong = "the number of relative relocations";
            else if (kind.size == 0 && !is_room) wrong = "the type of a relocation";
            else if (kind.size == 4 && !text_is_relocated_) wrong = "the type of a relocation";
            else if (kind.has_symbol && symbol == 0) wrong = "the symbol of a relocation";
            else if (kind.is_of_thread && !is_of_thread(symbol)) wrong = "a relocation of a thread-local variable";
            else if (kind.size != 0 && !is_written(target, kind.size)) wrong = "the target of a relocation";
            else if (kind.size >= 8 && !is_first_there(target)) wrong = "the target of a relocation, which has another";
            else if (kind.is_entry && target % 8 != 0) wrong = "the target of a relocation";
            else if (type == call_relocation && !called_.set(symbol)) wrong = "the symbol of a relocation, which has another";
            else if (kind.is_address && kind.has_symbol && !is_part_of(symbol, addend)) wrong = "the addend of a relocation";
            else if (kind.calls && !is_function(addend)) wrong = "the function of a relocation";
            else if (kind.is_relative && !is_near(addend)) wrong = "the address of a relocation";
            if (wrong != nullptr) return false;
            if (!kind.is_relative) {
                symbols_ = larger(symbols_, symbol + 1);
                named_.set(symbol);
            }
            if (kind.is_address && is_function_slot(target) && (kind.is_relative ? is_function(addend) : may_be_function(symbol))) count_function(target);
            ++done;
            return true;
        });
        return all || reject(wrong != nullptr ? wrong : "the place of the relocations", start + done * sizeof(Elf64_Rela));
    }
    /// Whether a symbol, or what is the file's own, is a thread-local variable; where it is defined here, there is room for it.
    bool is_of_thread(std::uint64_t symbol) {
        const std::uint64_t at = dynamic_[DT_SYMTAB].value + symbol * sizeof(Elf64_Sym);
        if (symbol == 0) return thread_size() != 0;
        if (!scattered_.has(at, sizeof(Elf64_Sym))) return false;
        const Bytes entry{scattered_.at(at, sizeof(Elf64_Sym)), sizeof(Elf64_Sym)};
        const unsigned type = entry.data[offsetof(Elf64_Sym, st_info)] & 15u;
        return (type == STT_TLS || type == STT_SECTION) && (entry.load<std::uint16_t>(offsetof(Elf64_Sym, st_shndx)) == SHN_UNDEF || thread_size() != 0);
    }
    bool may_be_function(std::uint64_t symbol) {
        const std::uint64_t at = dynamic_[DT_SYMTAB].value + symbol * sizeof(Elf64_Sym);
        return scattered_.has(at, sizeof(Elf64_Sym)) && (scattered_.at(at, sizeof(Elf64_Sym))[offsetof(Elf64_Sym, st_info)] & 15u) != STT_OBJECT;
    }
    /// Whether a distance leads to a symbol's function, or into its variable, where it is defined here.
    bool is_part_of(std::uint64_t symbol, std::uint64_t distance) {
        const std::uint64_t at = dynamic_[DT_SYMTAB].value + symbol * sizeof(Elf64_Sym);
        if (distance == 0 || !scattered_.has(at, sizeof(Elf64_Sym))) return true;
        const Bytes entry{scattered_.at(at, sizeof(Elf64_Sym)), sizeof(Elf64_Sym)};
        const auto size = entry.load<std::uint64_t>(offsetof(Elf64_Sym, st_size));
        if (entry.load<std::uint16_t>(offsetof(Elf64_Sym, st_shndx)) == SHN_UNDEF) return true;
        switch (entry.data[offsetof(Elf64_Sym, st_info)] & 15u) {
            case STT_FUNC: return false;
            case STT_OBJECT: return distance <= size;
            default: return true;
        }
    }
    std::uint64_t thread_size() const {
        for (const Segment& one : elf_.segments())
            if (one.type == PT_TLS) return one.memory_size;
        return 0;
    }
    /// Marks eight bytes as relocated; false where they were, or some of them.
    bool is_first_there(std::uint64_t target) {
        std::uint64_t before = 0;
        for (const Segment& one : elf_.segments()) {
            if (one.type != PT_LOAD || !(one.flags & PF_W)) continue;
            if (one.has_in_file(target, 0)) return relocated_.set(before + (target - one.address) / 8);
            before += one.file_size / 8 + 1;
        }
        return true;  // in the text
    }
    /// Whether an address leads into the file as it is loaded, or near it.
    bool is_near(std::uint64_t address) const {
        constexpr std::uint64_t margin = 4096;
        return address - first_address_ + margin <= last_address_ - first_address_ + 2 * margin;
    }
    /// DT_RELR: an even word is an address, an odd one has a bit for each of the 63 words behind the last.
    bool relative_table(const Entry& table, std::uint64_t size) {
        if (!bytes_.has(table.value, size)) return reject("the place of the relative relocations", table.offset);
        std::uint64_t next = 0;
        const auto relocate = [&](std::uint64_t target) {
            if (!is_written(target, 8)) return false;
            if (is_function_slot(target) && bytes_.has(target, 8) && is_function(Bytes{scattered_.at(target, 8), 8}.load<std::uint64_t>(0)))
                count_function(target);
            return true;
        };
        const bool all = bytes_.each(table.value, size / 8, 8, [&](Bytes in) {
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
        return all || reject("the target of a relative relocation", table.offset);
    }
    /// Whether the dynamic linker may write there.
    bool is_written(std::uint64_t target, std::uint64_t size) {
        return is_in_any(last_written_, [&](const Segment& one) { return ((one.flags & PF_W) || text_is_relocated_) && one.has_in_memory(target, size); });
    }
    bool is_function_slot(std::uint64_t target) const {
        return target % 8 == 0 && (target - init_array_.first < init_array_.size || target - fini_array_.first < fini_array_.size);
    }
    void count_function(std::uint64_t target) {
        ++(target - init_array_.first < init_array_.size ? init_array_ : fini_array_).relocated;
    }

    /// What a relocation names is looked at twice: the dynamic linker uses it at once.
    bool symbols() {
        const Entry table = dynamic_[DT_SYMTAB];
        if (symbols_ > elf_.file.size() / sizeof(Elf64_Sym) || !bytes_.has(table.value, symbols_ * sizeof(Elf64_Sym)))
            return reject("the place of the symbols, or their number", table.offset);
        const std::uint64_t start = bytes_.offset_of(table.value);
        const char* wrong = nullptr;
        std::uint64_t done = 0;
        const bool all = bytes_.each(table.value, symbols_, sizeof(Elf64_Sym), [&](Bytes in) {
            const unsigned type = in.data[offsetof(Elf64_Sym, st_info)] & 15u, binding = in.data[offsetof(Elf64_Sym, st_info)] >> 4;
            const unsigned visibility = in.data[offsetof(Elf64_Sym, st_other)] & 3u;
            const std::uint32_t section = in.load<std::uint16_t>(offsetof(Elf64_Sym, st_shndx)), name = in.load<std::uint32_t>(offsetof(Elf64_Sym, st_name));
            const bool is_here = section != SHN_UNDEF && section < SHN_LORESERVE;
            const auto value = in.load<std::uint64_t>(offsetof(Elf64_Sym, st_value));
            if (name >= strings_size_) wrong = "the name of a symbol";
            else if (done == 0 && (name | type | section | value) != 0) wrong = "the first symbol, which is none";
            else if (done != 0 && section == SHN_UNDEF && (binding == STB_LOCAL || visibility == STV_HIDDEN || visibility == STV_INTERNAL)) wrong = "a symbol that nobody defines";
            else if (binding > STB_WEAK && binding != STB_GNU_UNIQUE) wrong = "the binding of a symbol";
            else if (is_here && (type == STT_FUNC || type == STT_GNU_IFUNC) && !(named_.has(done) ? is_function(value) : is_code(value))) wrong = "the address of a function";
            else if (is_here && type == STT_OBJECT && !is_mapped(value)) wrong = "the address of a variable";
            else if (is_here && type == STT_TLS && value > thread_size()) wrong = "the address of a thread-local variable";
            else if (done >= first_hashed_ && section == SHN_UNDEF && value == 0) wrong = "a symbol without a definition among those that have one";
            else if (done >= first_hashed_ && binding == STB_WEAK && named_.has(done) && !is_found(done, name)) wrong = "the name of a symbol, or its hash";
            if (wrong != nullptr) return false;
            ++done;
            return true;
        });
        return all || reject(wrong != nullptr ? wrong : "the place of the symbols, or their number", start + done * sizeof(Elf64_Sym));
    }
    /// Whether a symbol is found by its name. One that is weak and is not would silently become null.
    bool is_found(std::uint64_t symbol, std::uint32_t name) {
        if (!names_) names_ = elf_.part(scattered_.offset_of(strings_), strings_size_);
        const std::uint64_t at = chains_ + 4 * (symbol - first_hashed_);
        if (!names_ || !scattered_.has(at, 4)) return true;
        const std::uint32_t hash = gnu_hash(names_.bytes.chars() + name);
        return ((Bytes{scattered_.at(at, 4), 4}.load<std::uint32_t>(0) ^ hash) >> 1) == 0;
    }
    bool is_mapped(std::uint64_t address) {
        return is_in_any(last_mapped_, [&](const Segment& one) { return one.has_in_memory(address, 0); });
    }

    /// Which version each symbol has, and which there are.
    bool versions() {
        std::uint32_t highest = 0, count = 0;
        constexpr std::uint32_t most = 0x8000;  // their numbers have 15 bits
        bool has_any = false;
        if (const Entry table = dynamic_[DT_VERNEED]) {
            has_any = true;
            for (std::uint64_t at = table.value;;) {
                if (!scattered_.has(at, sizeof(Elf64_Verneed))) return reject("the versions that are needed", table.offset);
                const Bytes need{scattered_.at(at, sizeof(Elf64_Verneed)), sizeof(Elf64_Verneed)};
                const std::uint32_t file = need.load<std::uint32_t>(offsetof(Elf64_Verneed, vn_file)), next = need.load<std::uint32_t>(offsetof(Elf64_Verneed, vn_next));
                std::uint64_t version_at = at + need.load<std::uint32_t>(offsetof(Elf64_Verneed, vn_aux));
                if (file >= strings_size_) return reject("the library of a version that is needed", scattered_.offset_of(at));
                if (!is_needed(file)) unnamed_.push_back(string_at(file));
                for (;;) {
                    if (++count > most || !scattered_.has(version_at, sizeof(Elf64_Vernaux))) return reject("a version that is needed", table.offset);
                    const Bytes version{scattered_.at(version_at, sizeof(Elf64_Vernaux)), sizeof(Elf64_Vernaux)};
                    if (version.load<std::uint32_t>(offsetof(Elf64_Vernaux, vna_name)) >= strings_size_)
                        return reject("the name of a version", scattered_.offset_of(version_at));
                    highest = larger(highest, version.load<std::uint16_t>(offsetof(Elf64_Vernaux, vna_other)) & 0x7fffu);
                    const std::uint32_t further = version.load<std::uint32_t>(offsetof(Elf64_Vernaux, vna_next));
                    if (further == 0) break;
                    version_at += further;
                }
                if (next == 0) break;
                at += next;
            }
        }
        if (const Entry table = dynamic_[DT_VERDEF]) {
            has_any = true;
            for (std::uint64_t at = table.value;;) {
                if (++count > most || !scattered_.has(at, sizeof(Elf64_Verdef))) return reject("the versions that are defined", table.offset);
                const Bytes version{scattered_.at(at, sizeof(Elf64_Verdef)), sizeof(Elf64_Verdef)};
                const std::uint64_t name_at = at + version.load<std::uint32_t>(offsetof(Elf64_Verdef, vd_aux));
                const std::uint32_t next = version.load<std::uint32_t>(offsetof(Elf64_Verdef, vd_next));
                highest = larger(highest, version.load<std::uint16_t>(offsetof(Elf64_Verdef, vd_ndx)) & 0x7fffu);
                if (!scattered_.has(name_at, sizeof(Elf64_Verdaux)) ||
                    Bytes{scattered_.at(name_at, sizeof(Elf64_Verdaux)), sizeof(Elf64_Verdaux)}.load<std::uint32_t>(0) >= strings_size_)
                    return reject("the name of a version", table.offset);
                if (next == 0) break;
                at += next;
            }
        }
        const Entry table = dynamic_[DT_VERSYM];
        if (!table) return !has_any || reject("versions without those of the symbols", elf_.dynamic_offset());
        if (!has_any || !scattered_.has(table.value, 2 * symbols_)) return reject("the versions of the symbols", table.offset);
        const bool all = scattered_.each(table.value, symbols_, 2, [&](Bytes in) { return (in.load<std::uint16_t>(0) & 0x7fffu) <= larger(highest, 1u); });
        return all || reject("the version of a symbol", table.offset);
    }
    std::string string_at(std::uint64_t at) {
        std::string string;
        for (; at < strings_size_; ++at) {
            const unsigned char character = *scattered_.at(strings_ + at, 1);
            if (character == 0) break;
            string += static_cast<char>(character);
        }
        return string;
    }
    /// Whether a library is one of those that the file names as needed.
    bool is_needed(std::uint32_t name) {
        bool is_named = false;
        elf_.each_dynamic([&](std::uint64_t tag, std::uint64_t value, std::uint64_t) {
            if (tag == DT_NEEDED) is_named |= value == name || same_string(value, name);
        });
        return is_named;
    }
    bool same_string(std::uint64_t a, std::uint64_t b) {
        for (;; ++a, ++b) {
            if (a >= strings_size_ || b >= strings_size_) return false;
            const unsigned char left = *scattered_.at(strings_ + a, 1), right = *scattered_.at(strings_ + b, 1);
            if (left != right) return false;
            if (left == 0) return true;
        }
    }

    const ElfFile& elf_;
    VirtualAddressReader bytes_;  // of a table
    VirtualAddressReader scattered_;    // here and there: names, versions, what the entries of the table point to; most of it is near the names
    UnwindTable unwind_;
    DynamicEntries dynamic_;
    ParseError damage_;
    Vector<std::string> unnamed_;
    std::uint64_t strings_ = 0, strings_size_ = 0, symbols_ = 1;
    std::uint64_t first_hashed_ = ~std::uint64_t{0}, chains_ = 0;  // of the GNU hash table
    FileBytes names_;                                                  // all of them, read when the first is asked for
    std::uint64_t first_address_ = 0, last_address_ = 0;  // of all segments
    std::uint64_t writable_ = 0;                          // words of eight bytes
    Marks relocated_;                                     // of each of them
    Marks called_, named_;                                // of each symbol, by relocations
    FunctionArray init_array_, fini_array_;
    const Segment* last_code_ = nullptr;
    const Segment* last_written_ = nullptr;
    const Segment* last_mapped_ = nullptr;
    bool text_is_relocated_ = false;
};

/// Checks that the dynamic linker can load a file for this machine without harm to the process, as far as its headers and tables go, and
/// reads the names of what it needs on the way. Error: damaged.
inline Result<Needs> needs_of(const ElfFile& elf) {
    DynamicVerifier check(elf);
    if (const ParseError damage = check.run(); damage.field) return elf.damaged(damage.field, damage.offset);
    return check.needs();
}

}  // namespace detail
}  // namespace tenon
