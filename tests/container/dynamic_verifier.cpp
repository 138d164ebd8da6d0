// SPDX-License-Identifier: BSL-1.0
#include <tenon/container/elf/dynamic_verifier.hpp>
#include <tenon/manifest/check.hpp>

#include "../catch.hpp"
#include "../plugin_builder.hpp"

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <fstream>
#include <iterator>
#include <string>
#include <vector>

#include <elf.h>

using namespace building;

namespace {

/// Code in a segment of its own, on small pages: what linkers do for x86-64 anyway, and where the tests below look.
constexpr const char* spread = "-Wl,-z,separate-code,-z,max-page-size=4096";

/// A plugin whose bytes are changed field by field.
class Patient {
public:
    explicit Patient(const std::string& flags = spread, const std::string& source = "large.cpp") {
        const std::string path =
            build(tests_directory() / "faults" / source, "-shared -fPIC " + flags, compiler(), "patient.so");
        std::ifstream file(path, std::ios::binary);
        content_.assign(std::istreambuf_iterator<char>(file), {});
    }

    template <class Number>
    Number get(std::size_t at) const {
        Number number;
        std::memcpy(&number, content_.data() + at, sizeof number);
        return number;
    }
    template <class Number>
    Patient with(std::size_t at, Number number) const {
        Patient changed = *this;
        std::memcpy(changed.content_.data() + at, &number, sizeof number);
        return changed;
    }

    /// The offset of the last program header of a type; 0 if there is none.
    std::size_t header(
        std::uint32_t type, bool (*fits)(const Elf64_Phdr&) = [](const Elf64_Phdr&) { return true; }) const {
        std::size_t found = 0;
        for (std::size_t k = 0; k < get<Elf64_Ehdr>(0).e_phnum; ++k)
            if (const std::size_t at = get<Elf64_Ehdr>(0).e_phoff + k * sizeof(Elf64_Phdr);
                get<Elf64_Phdr>(at).p_type == type && fits(get<Elf64_Phdr>(at)))
                found = at;
        return found;
    }
    /// The offset of the dynamic entry of a tag.
    std::size_t entry(std::int64_t tag) const {
        std::size_t at = get<Elf64_Phdr>(header(PT_DYNAMIC)).p_offset;
        while (get<Elf64_Dyn>(at).d_tag != tag && get<Elf64_Dyn>(at).d_tag != DT_NULL) at += sizeof(Elf64_Dyn);
        return get<Elf64_Dyn>(at).d_tag == tag ? at : 0;
    }
    std::uint64_t value(std::int64_t tag) const { return get<Elf64_Dyn>(entry(tag)).d_un.d_val; }
    /// The offset of the bytes of an address.
    std::size_t offset(std::uint64_t address) const {
        for (std::size_t k = 0; k < get<Elf64_Ehdr>(0).e_phnum; ++k) {
            const auto one = get<Elf64_Phdr>(get<Elf64_Ehdr>(0).e_phoff + k * sizeof(Elf64_Phdr));
            if (one.p_type == PT_LOAD && address - one.p_vaddr < one.p_filesz)
                return one.p_offset + (address - one.p_vaddr);
        }
        return 0;
    }
    Patient with_entry(std::int64_t tag, std::uint64_t number) const { return with(entry(tag) + 8, number); }
    Patient without(std::int64_t tag) const { return with(entry(tag), std::int64_t{0x6fff0000}); }

    std::size_t size() const { return content_.size(); }
    /// "what", of "damaged: what (at offset N)".
    std::string said() const {
        const tenon::detail::Bytes all{reinterpret_cast<const unsigned char*>(content_.data()), content_.size()};
        auto elf = tenon::detail::ElfFile::of(tenon::detail::File::in_memory(all), "file");
        const tenon::Result<tenon::detail::Needs> result = elf ? tenon::detail::needs_of(*elf) : elf.error();
        if (result) return "no error";
        const std::string message = result.error().message, head = "tenon: file: damaged: ";
        return message.substr(message.starts_with(head) ? head.size() : 0, message.rfind(" (at offset ") - head.size());
    }

private:
    std::string content_;
};

std::size_t of(std::size_t header, std::size_t field) { return header + field; }
#define FIELD(header, field) of(header, offsetof(Elf64_Phdr, field))

bool is_written(const Elf64_Phdr& one) { return (one.p_flags & PF_W) != 0; }
bool is_code(const Elf64_Phdr& one) { return (one.p_flags & PF_X) != 0; }

}  // namespace

TEST_CASE("a plugin of any compiler and linker can be loaded") {
    CHECK(Patient().said() == "no error");
    CHECK(Patient("").said() == "no error");
    CHECK(Patient("-O2 -static-libgcc -static-libstdc++").said() == "no error");
    for (const char* flags : {"-O2 -s", "-fuse-ld=lld", "-fuse-ld=gold", "-fuse-ld=mold", "-Wl,--hash-style=sysv",
                              "-Wl,--hash-style=both", "-Wl,-z,now", "-Wl,-z,noseparate-code",
                              "-fuse-ld=lld -Wl,--pack-dyn-relocs=relr", "-Wl,-z,pack-relative-relocs", "-g"}) {
        if (!knows(flags)) continue;
        INFO(flags);
        CHECK(Patient(flags, "small.cpp").said() == "no error");
    }
}

TEST_CASE("segments that do not fit together are damage") {
    const Patient good;
    const std::size_t data = good.header(PT_LOAD, is_written), code = good.header(PT_LOAD, is_code);
    const auto data_is = good.get<Elf64_Phdr>(data), code_is = good.get<Elf64_Phdr>(code);
    CHECK(good.with(FIELD(data, p_filesz), data_is.p_memsz + 8).said() ==
          "a segment that is smaller in memory than in the file");
    CHECK(good.with(FIELD(data, p_vaddr), std::uint64_t{1} << 60).said() == "the address of a segment");
    CHECK(good.with(FIELD(data, p_memsz), std::uint64_t{1} << 60).said() == "the address of a segment");
    CHECK(good.with(FIELD(data, p_align), data_is.p_align + 1).said() == "the alignment of a segment");
    CHECK(good.with(FIELD(data, p_vaddr), data_is.p_vaddr + 8).said() == "the alignment of a segment");
    CHECK(good.with(FIELD(code, p_flags), std::uint32_t{0}).said() == "a segment that cannot be read");
    CHECK(good.with(FIELD(data, p_vaddr), data_is.p_offset % 4096).said() == "the order of the segments");
    CHECK(good.with(FIELD(data, p_offset), data_is.p_offset % 4096).said() == "segments that overlap in the file");
    CHECK(good.with(FIELD(code, p_type), std::uint32_t{PT_NULL}).said() != "no error");
    CHECK(good.with(FIELD(data, p_vaddr), data_is.p_vaddr + 0x100000).said() != "no error");
    CHECK(good.with(FIELD(code, p_filesz), code_is.p_filesz - 8).said() ==
          "a segment that is larger in memory than in the file, and cannot be written");
    CHECK(good.with(offsetof(Elf64_Ehdr, e_phnum), std::uint16_t{0}).said() == "no segment that is loaded");
    CHECK(good.with(offsetof(Elf64_Ehdr, e_shoff), good.size()).said() ==
          "no error");  // the table of sections was cut off
}

TEST_CASE("the other segments must lie in loaded ones") {
    const Patient good;
    const std::size_t dynamic = good.header(PT_DYNAMIC), note = good.header(PT_NOTE),
                      unwind = good.header(PT_GNU_EH_FRAME);
    const std::size_t relro = good.header(PT_GNU_RELRO), thread = good.header(PT_TLS),
                      data = good.header(PT_LOAD, is_written);
    const auto address_of = [&](std::size_t header) { return good.get<Elf64_Phdr>(header).p_vaddr; };
    CHECK(good.with(FIELD(dynamic, p_vaddr), address_of(dynamic) + 16).said() == "the place of the dynamic section");
    CHECK(good.with(FIELD(dynamic, p_vaddr), std::uint64_t{1} << 40).said() == "the place of the dynamic section");
    // The dynamic linker reads notes that are aligned by 8, and no others.
    const Patient read = good.with(FIELD(note, p_align), std::uint64_t{8});
    CHECK(read.said() == "no error");
    CHECK(read.with(FIELD(note, p_vaddr), std::uint64_t{1} << 40).said() == "the place of a note segment");
    CHECK(read.with(FIELD(note, p_memsz), std::uint64_t{1} << 40).said() == "the place of a note segment");
    CHECK(good.with(FIELD(note, p_vaddr), std::uint64_t{1} << 40).said() == "no error");
    CHECK(good.with(FIELD(unwind, p_vaddr), address_of(unwind) + 4).said() == "the place of the unwind table");
    CHECK(good.with(good.get<Elf64_Phdr>(unwind).p_offset, 'x').said() == "the version of the unwind table");
    CHECK(good.with(FIELD(relro, p_memsz), std::uint64_t{1} << 20).said() == "the range that becomes read-only");
    CHECK(good.with(FIELD(relro, p_vaddr), std::uint64_t{0}).said() == "the range that becomes read-only");
    CHECK(good.with(FIELD(thread, p_memsz), std::uint64_t{1} << 40).said() == "the thread-local segment");
    CHECK(good.with(FIELD(thread, p_align), std::uint64_t{3}).said() == "the thread-local segment");
    const Patient full = good.with(FIELD(data, p_memsz), good.get<Elf64_Phdr>(data).p_filesz);
    CHECK(full.with(FIELD(data, p_flags), std::uint32_t{PF_R}).said() == "a dynamic section that cannot be written");
}

TEST_CASE("a dynamic section without an end, or without what every library has, is damage") {
    const Patient good;
    const std::size_t dynamic = good.header(PT_DYNAMIC);
    CHECK(good.with(FIELD(dynamic, p_type), std::uint32_t{PT_NULL}).said() == "no dynamic section");
    CHECK(good.with(FIELD(dynamic, p_filesz), std::uint64_t{32}).said() == "a dynamic section without an end");
    for (const std::int64_t tag : {DT_STRTAB, DT_STRSZ, DT_SYMTAB})
        CHECK(good.without(tag).said() == "a dynamic section without its symbols or strings");
    CHECK(good.with_entry(DT_SYMENT, 25).said() == "the size of a symbol");
    CHECK(good.with_entry(DT_STRTAB, 1u << 30).said() == "the strings of the dynamic section");
    CHECK(good.with_entry(DT_STRSZ, 0).said() == "the strings of the dynamic section");
    CHECK(good.with_entry(DT_STRSZ, std::uint64_t{1} << 50).said() == "the strings of the dynamic section");
    CHECK(good.with_entry(DT_STRSZ, good.value(DT_STRSZ) - 1).said() ==
          "the strings of the dynamic section have no end");
    CHECK(good.with(good.offset(good.value(DT_STRTAB)), 'x').said() ==
          "the strings of the dynamic section do not begin with an empty one");
    CHECK(good.with_entry(DT_NEEDED, good.value(DT_STRSZ)).said() == "a name in the dynamic section");
    CHECK(good.with(good.entry(DT_NULL), std::int64_t{DT_PLTRELSZ}).said() ==
          "a repeated entry of the dynamic section");
}

TEST_CASE("entries that belong together must all be there, or none") {
    const Patient good, small("-Wl,--hash-style=gnu", "small.cpp");
    for (const std::int64_t tag : {DT_RELA, DT_RELASZ, DT_RELAENT})
        CHECK(good.without(tag).said() == "the size of the relocations");
    for (const std::int64_t tag : {DT_JMPREL, DT_PLTRELSZ, DT_PLTREL})
        CHECK(good.without(tag).said() == "the relocations of calls");
    for (const std::int64_t tag : {DT_INIT_ARRAY, DT_INIT_ARRAYSZ, DT_FINI_ARRAY, DT_FINI_ARRAYSZ})
        CHECK(good.without(tag).said() == "an array of init or fini functions");
    CHECK(good.without(DT_JMPREL).without(DT_PLTRELSZ).said() == "the relocations of calls");
    CHECK(good.without(DT_RELASZ).without(DT_RELAENT).said() == "the size of the relocations");
    if (!knows("-Wl,-z,pack-relative-relocs")) return;
    const Patient packed("-Wl,-z,pack-relative-relocs", "small.cpp");
    for (const std::int64_t tag : {DT_RELR, DT_RELRSZ, DT_RELRENT})
        CHECK(packed.without(tag).said() == "the size of the relative relocations");
}

TEST_CASE("thread-local variables without their segment are damage") {
    const Patient good;
    const std::size_t thread = good.header(PT_TLS);
    CHECK(good.with(FIELD(thread, p_type), std::uint32_t{PT_NULL}).said() == "a relocation of a thread-local variable");
    CHECK(good.with(FIELD(thread, p_filesz), std::uint64_t{0}).with(FIELD(thread, p_memsz), std::uint64_t{0}).said() ==
          "a relocation of a thread-local variable");
}

TEST_CASE("init and fini functions must be code") {
    const Patient good;
    for (const std::int64_t tag : {DT_INIT, DT_FINI})
        if (good.entry(tag) != 0)
            CHECK(good.with_entry(tag, good.value(DT_STRTAB)).said() == "the address of an init or fini function");
    for (const std::int64_t tag : {DT_INIT_ARRAY, DT_FINI_ARRAY}) {
        CHECK(good.with_entry(tag, 1u << 30).said() == "an array of init or fini functions");
        CHECK(good.with_entry(tag, good.value(DT_PLTGOT)).said() == "an init or fini function outside the code");
        CHECK(good.with_entry(tag, good.value(tag) + 1).said() == "an array of init or fini functions");
    }
    CHECK(good.with_entry(DT_INIT_ARRAYSZ, good.value(DT_INIT_ARRAYSZ) + 8).said() ==
          "arrays of init and fini functions that overlap");
    CHECK(good.with_entry(DT_INIT_ARRAYSZ, 12).said() == "an array of init or fini functions");
    CHECK(good.without(DT_INIT_ARRAYSZ).said() == "an array of init or fini functions");
    // The relocation of an entry points elsewhere.
    const std::size_t relocations = good.offset(good.value(DT_RELA));
    for (std::size_t k = 0; k < good.value(DT_RELASZ) / sizeof(Elf64_Rela); ++k) {
        const std::size_t at = relocations + k * sizeof(Elf64_Rela);
        if (good.get<Elf64_Rela>(at).r_offset == good.value(DT_INIT_ARRAY))
            CHECK(good.with(at + offsetof(Elf64_Rela, r_addend), std::uint64_t{0}).said() ==
                  "an init or fini function outside the code");
        // Or inside of a function, as the unwind table shows.
        if (good.get<Elf64_Rela>(at).r_offset == good.value(DT_INIT_ARRAY) + good.value(DT_INIT_ARRAYSZ) - 8)
            CHECK(good.with(at + offsetof(Elf64_Rela, r_addend), good.get<Elf64_Rela>(at).r_addend + 5).said() ==
                  "an init or fini function outside the code");
    }
}

TEST_CASE("hash tables that lead outside themselves are damage") {
    const Patient good("-Wl,--hash-style=gnu", "small.cpp");
    const std::size_t table = good.offset(good.value(DT_GNU_HASH));
    const auto words = good.get<std::uint32_t>(table + 8);
    CHECK(good.with_entry(DT_GNU_HASH, 1u << 30).said() == "the hash table");
    CHECK(good.with(table, std::uint32_t{0xffffffff}).said() == "the size of the hash table");
    CHECK(good.with(table + 8, std::uint32_t{3}).said() == "the filter of the hash table");
    CHECK(good.with(table + 8, std::uint32_t{0}).said() == "the filter of the hash table");
    CHECK(good.with(table + 16 + 8 * words, std::uint32_t{0x7fffffff}).said() ==
          "a chain of the hash table has no end");
    CHECK(good.with(table + 4, std::uint32_t{0x7fffffff}).said() == "a bucket of the hash table");

    const Patient old("-Wl,--hash-style=sysv", "small.cpp");
    const std::size_t chains =
        old.offset(old.value(DT_HASH)) + 8 + 4 * old.get<std::uint32_t>(old.offset(old.value(DT_HASH)));
    CHECK(old.with(old.offset(old.value(DT_HASH)), std::uint32_t{0xffffffff}).said() == "the size of the hash table");
    CHECK(old.with(old.offset(old.value(DT_HASH)) + 8, std::uint32_t{0x7fffffff}).said() ==
          "a chain of the hash table");
    Patient circle = old.with(old.offset(old.value(DT_HASH)) + 8, std::uint32_t{1});
    CHECK(circle.with(chains + 4, std::uint32_t{1}).said() == "a chain of the hash table");
}

TEST_CASE("relocations that write to wrong places or name missing symbols are damage") {
    const Patient good;
    const std::size_t first = good.offset(good.value(DT_RELA));
    const std::size_t last = first + good.value(DT_RELASZ) - sizeof(Elf64_Rela);
    CHECK(good.with_entry(DT_RELA, 1u << 30).said() == "the place of the relocations");
    CHECK(good.with_entry(DT_RELASZ, std::uint64_t{3} << 50).said() == "the place of the relocations");
    CHECK(good.with_entry(DT_RELAENT, 16).said() == "the size of the relocations");
    CHECK(good.without(DT_RELASZ).said() == "the size of the relocations");
    CHECK(good.with_entry(DT_RELACOUNT, 1u << 30).said() == "the number of relative relocations");
    CHECK(good.with(first, good.value(DT_STRTAB)).said() == "the target of a relocation");
    CHECK(good.with(last, ~std::uint64_t{0}).said() == "the target of a relocation");
    CHECK(good.with(last + 8, std::uint32_t{0x1234}).said() == "the type of a relocation");
    CHECK(good.with(last + 8, tenon::detail::no_relocation).said() ==
          "the type of a relocation");  // room for one is empty
    CHECK(good.with(last + 12, std::uint32_t{0}).said() == "the symbol of a relocation");
    CHECK(good.with_entry(DT_RELASZ, good.value(DT_RELASZ) - 8).said() == "the size of the relocations");
    CHECK(good.with_entry(DT_PLTRELSZ, good.value(DT_PLTRELSZ) + 1).said() == "the size of the relocations");
    CHECK(good.with(first, good.get<std::uint64_t>(first + sizeof(Elf64_Rela))).said() ==
          "a second relocation of one target");
    CHECK(good.with(first + 16, std::uint64_t{1} << 40).said() == "the address of a relocation");
    const std::size_t call = good.offset(good.value(DT_JMPREL));
    CHECK(good.with(call + 12, good.get<std::uint32_t>(call + sizeof(Elf64_Rela) + 12)).said() ==
          "a second call relocation of one symbol");
    CHECK(good.with(call, good.get<std::uint64_t>(call) + 1).said() == "the target of a relocation");
    CHECK(good.with(last + 12, std::uint32_t{0x7fffffff}).said() == "the place of the symbols, or their number");
    CHECK(good.with_entry(DT_PLTREL, DT_REL).said() == "the relocations of calls");
    CHECK(good.without(DT_JMPREL).said() == "the relocations of calls");
    CHECK(good.with_entry(DT_JMPREL, 1u << 30).said() == "the place of the relocations");
}

TEST_CASE("symbols and versions that lead outside their tables are damage") {
    const Patient good;
    const std::size_t symbols = good.offset(good.value(DT_SYMTAB)), versions = good.offset(good.value(DT_VERSYM)),
                      needs = good.offset(good.value(DT_VERNEED));
    CHECK(good.with_entry(DT_SYMTAB, 1u << 30).said() == "the place of the symbols, or their number");
    CHECK(good.with(symbols + 24, std::uint32_t{0x7fffffff}).said() == "the name of a symbol");
    CHECK(good.with(symbols + offsetof(Elf64_Sym, st_value), std::uint64_t{8}).said() ==
          "the first symbol, which must be empty");
    CHECK(good.with(symbols + 24 + offsetof(Elf64_Sym, st_other), std::uint8_t{STV_HIDDEN}).said() ==
          "a local symbol without a definition");
    CHECK(good.with(symbols + 24 + offsetof(Elf64_Sym, st_info), std::uint8_t{STT_FUNC}).said() ==
          "a local symbol without a definition");
    CHECK(good.with(symbols + 24 + offsetof(Elf64_Sym, st_info), std::uint8_t{0x52}).said() ==
          "the binding of a symbol");
    CHECK(good.with(versions + 2, std::uint16_t{0x7000}).said() == "the version of a symbol");
    CHECK(good.with_entry(DT_VERSYM, 1u << 30).said() == "the versions of the symbols");
    CHECK(good.without(DT_VERSYM).said() == "versions without those of the symbols");
    CHECK(good.with_entry(DT_VERNEED, 1u << 30).said() == "the versions that are needed");
    CHECK(good.with(needs + offsetof(Elf64_Verneed, vn_file), std::uint32_t{0x7fffffff}).said() ==
          "the library of a version that is needed");
    // A library that is not named as needed: opening the file checks that it is loaded.
    CHECK(good.with(needs + offsetof(Elf64_Verneed, vn_file), std::uint32_t{1}).said() == "no error");
    CHECK(good.with(needs + offsetof(Elf64_Verneed, vn_aux), std::uint32_t{0x7fffffff}).said() ==
          "a version that is needed");
    const std::size_t version = needs + good.get<Elf64_Verneed>(needs).vn_aux;
    CHECK(good.with(version + offsetof(Elf64_Vernaux, vna_name), std::uint32_t{0x7fffffff}).said() ==
          "the name of a version");
}

TEST_CASE("symbols that do not lead to their names or functions are damage") {
    const Patient good("-O0 -Wl,--hash-style=gnu");
    const std::size_t symbols = good.offset(good.value(DT_SYMTAB)), names = good.offset(good.value(DT_STRTAB));
    bool has_function = false, has_weak = false;
    for (std::size_t at = symbols + sizeof(Elf64_Sym); at < names; at += sizeof(Elf64_Sym)) {
        const auto symbol = good.get<Elf64_Sym>(at);
        if (symbol.st_shndx == SHN_UNDEF || ELF64_ST_TYPE(symbol.st_info) != STT_FUNC) continue;
        if (!has_function)
            CHECK(good.with(at + offsetof(Elf64_Sym, st_value), symbol.st_value + 1).said() ==
                  "the address of a function");
        has_function = true;
        if (ELF64_ST_BIND(symbol.st_info) != STB_WEAK) continue;
        // The symbol would become null, and be called.
        if (!has_weak) CHECK(good.with(names + symbol.st_name + 3, '%').said() == "the name of a symbol, or its hash");
        if (!has_weak)
            CHECK(good.with(at + offsetof(Elf64_Sym, st_shndx), std::uint16_t{SHN_UNDEF})
                      .with(at + offsetof(Elf64_Sym, st_value), std::uint64_t{0})
                      .said() == "an undefined symbol in the hash table");
        has_weak = true;
    }
    CHECK(has_function);
    CHECK(has_weak);
}

TEST_CASE("changes that tools make are no damage") {
    const std::string good =
        build(tests_directory() / "faults" / "large.cpp", "-shared -fPIC -Wl,--build-id", compiler(), "tools.so");
    const fs::path data = new_directory() / "data";
    std::ofstream(data) << std::string(5000, 'x');
    for (const std::string& tool : std::vector<std::string>{
             "strip", "strip --strip-unneeded",
             "objcopy --add-section .vendor=" + data.string() + " --set-section-flags .vendor=alloc,readonly",
             "objcopy --add-section .vendor=" + data.string() +
                 " --set-section-flags .vendor=alloc,load,readonly,data --change-section-address .vendor=0x100000",
             "objcopy --remove-section .comment --add-gnu-debuglink=" + data.string(),
             "objcopy --remove-section .note.gnu.build-id", "patchelf --set-rpath /nowhere/at/all/with/a/long/name",
             "patchelf --set-soname libother.so", "patchelf --add-needed libm.so.6",
             "patchelf --remove-needed libstdc++.so.6", "patchelf --replace-needed libc.so.6 libc.so.6",
             "patchelf --clear-symbol-version _Znwm", "patchelf --page-size 65536 --set-rpath /elsewhere", "eu-strip",
             "llvm-strip-14", "llvm-objcopy-14 --add-section=.vendor=" + data.string()}) {
        if (!is_here(tool.substr(0, tool.find(' ')))) continue;
        INFO(tool);
        const std::string changed = copy_of(good);
        if (run(tool + " " + changed).status != 0) continue;
        CHECK(said(tenon::check_file(changed)) == "no error");
    }
}

TEST_CASE("a file is checked by its path") {
    CHECK(said(tenon::check_file(plugin("basic/plugin.cpp"))) == "no error");
    CHECK(said(tenon::check_file(this_program())) == "no error");
    CHECK(said(tenon::check_file("/dev/null")) == "not_a_library: tenon: /dev/null: is not a regular file");
}
