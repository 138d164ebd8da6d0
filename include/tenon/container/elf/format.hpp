// SPDX-License-Identifier: BSL-1.0
//
// The numbers and structures of ELF files. They are those of <elf.h>, and written out for systems that have no such
// header, as tools read these files on every system: macOS has plugins of Linux shown, too.
#pragma once

#if __has_include(<elf.h>)
#include <elf.h>
#else

#include <cstdint>

namespace [[gnu::visibility("hidden")]] tenon {
namespace detail {

// The names are those of <elf.h>, by which the checks speak.
#define ELFMAG "\177ELF"
inline constexpr std::uint32_t EI_CLASS = 4, EI_DATA = 5, EI_VERSION = 6, EI_NIDENT = 16;
inline constexpr std::uint32_t ELFCLASS32 = 1, ELFCLASS64 = 2, ELFDATA2LSB = 1, ELFDATA2MSB = 2, EV_CURRENT = 1,
                               SELFMAG = 4;
inline constexpr std::uint32_t ET_REL = 1, ET_EXEC = 2, ET_DYN = 3, ET_CORE = 4;
inline constexpr std::uint32_t EM_PPC64 = 21, EM_S390 = 22, EM_X86_64 = 62, EM_AARCH64 = 0xb7, EM_RISCV = 0xf3;
inline constexpr std::uint32_t PT_LOAD = 1, PT_DYNAMIC = 2, PT_NOTE = 4, PT_PHDR = 6, PT_TLS = 7,
                               PT_GNU_EH_FRAME = 0x6474e550, PT_GNU_RELRO = 0x6474e552, PT_GNU_PROPERTY = 0x6474e553;
inline constexpr std::uint32_t PF_X = 1, PF_W = 2, PF_R = 4;
inline constexpr int DT_NULL = 0, DT_NEEDED = 1, DT_PLTRELSZ = 2, DT_HASH = 4, DT_STRTAB = 5, DT_SYMTAB = 6,
                     DT_RELA = 7, DT_RELASZ = 8, DT_RELAENT = 9, DT_STRSZ = 10, DT_SYMENT = 11, DT_INIT = 12,
                     DT_FINI = 13, DT_SONAME = 14, DT_RPATH = 15, DT_PLTREL = 20, DT_TEXTREL = 22, DT_JMPREL = 23,
                     DT_INIT_ARRAY = 25, DT_FINI_ARRAY = 26, DT_INIT_ARRAYSZ = 27, DT_FINI_ARRAYSZ = 28,
                     DT_RUNPATH = 29, DT_FLAGS = 30, DT_RELRSZ = 35, DT_RELR = 36, DT_RELRENT = 37,
                     DT_GNU_HASH = 0x6ffffef5, DT_VERSYM = 0x6ffffff0, DT_RELACOUNT = 0x6ffffff9,
                     DT_FLAGS_1 = 0x6ffffffb, DT_VERDEF = 0x6ffffffc, DT_VERNEED = 0x6ffffffe,
                     DT_AUXILIARY = 0x7ffffffd, DT_FILTER = 0x7fffffff;
inline constexpr std::uint32_t DF_TEXTREL = 4, DF_1_NODEFLIB = 0x800, DF_1_PIE = 0x8000000;
inline constexpr std::uint32_t SHN_UNDEF = 0, SHN_LORESERVE = 0xff00, STB_LOCAL = 0, STB_WEAK = 2, STB_GNU_UNIQUE = 10,
                               STT_OBJECT = 1, STT_FUNC = 2, STT_SECTION = 3, STT_TLS = 6, STT_GNU_IFUNC = 10,
                               STV_INTERNAL = 1, STV_HIDDEN = 2;
inline constexpr std::uint32_t R_X86_64_64 = 1, R_X86_64_PC32 = 2, R_X86_64_COPY = 5, R_X86_64_GLOB_DAT = 6,
                               R_X86_64_JUMP_SLOT = 7, R_X86_64_RELATIVE = 8, R_X86_64_32 = 10, R_X86_64_DTPMOD64 = 16,
                               R_X86_64_DTPOFF64 = 17, R_X86_64_TPOFF64 = 18, R_X86_64_PC64 = 24, R_X86_64_SIZE32 = 32,
                               R_X86_64_SIZE64 = 33, R_X86_64_TLSDESC = 36, R_X86_64_IRELATIVE = 37;
inline constexpr std::uint32_t R_AARCH64_ABS64 = 0x101, R_AARCH64_ABS32 = 0x102, R_AARCH64_COPY = 0x400,
                               R_AARCH64_GLOB_DAT = 0x401, R_AARCH64_JUMP_SLOT = 0x402, R_AARCH64_RELATIVE = 0x403,
                               R_AARCH64_TLS_DTPMOD = 0x404, R_AARCH64_TLS_DTPREL = 0x405, R_AARCH64_TLS_TPREL = 0x406,
                               R_AARCH64_TLSDESC = 0x407, R_AARCH64_IRELATIVE = 0x408;

using Elf64_Word = std::uint32_t;
struct Elf32_Ehdr {
    unsigned char e_ident[EI_NIDENT];
    std::uint16_t e_type, e_machine;
    std::uint32_t e_version, e_entry, e_phoff, e_shoff, e_flags;
    std::uint16_t e_ehsize, e_phentsize, e_phnum, e_shentsize, e_shnum, e_shstrndx;
};
struct Elf64_Ehdr {
    unsigned char e_ident[EI_NIDENT];
    std::uint16_t e_type, e_machine;
    std::uint32_t e_version;
    std::uint64_t e_entry, e_phoff, e_shoff;
    std::uint32_t e_flags;
    std::uint16_t e_ehsize, e_phentsize, e_phnum, e_shentsize, e_shnum, e_shstrndx;
};
struct Elf32_Phdr {
    std::uint32_t p_type, p_offset, p_vaddr, p_paddr, p_filesz, p_memsz, p_flags, p_align;
};
struct Elf64_Phdr {
    std::uint32_t p_type, p_flags;
    std::uint64_t p_offset, p_vaddr, p_paddr, p_filesz, p_memsz, p_align;
};
struct Elf32_Dyn {
    std::int32_t d_tag;
    union {
        std::uint32_t d_val, d_ptr;
    } d_un;
};
struct Elf64_Dyn {
    std::int64_t d_tag;
    union {
        std::uint64_t d_val, d_ptr;
    } d_un;
};
struct Elf64_Sym {
    std::uint32_t st_name;
    unsigned char st_info, st_other;
    std::uint16_t st_shndx;
    std::uint64_t st_value, st_size;
};
struct Elf64_Rela {
    std::uint64_t r_offset, r_info;
    std::int64_t r_addend;
};
struct Elf64_Verdef {
    std::uint16_t vd_version, vd_flags, vd_ndx, vd_cnt;
    std::uint32_t vd_hash, vd_aux, vd_next;
};
struct Elf64_Verdaux {
    std::uint32_t vda_name, vda_next;
};
struct Elf64_Verneed {
    std::uint16_t vn_version, vn_cnt;
    std::uint32_t vn_file, vn_aux, vn_next;
};
struct Elf64_Vernaux {
    std::uint32_t vna_hash;
    std::uint16_t vna_flags, vna_other;
    std::uint32_t vna_name, vna_next;
};

}  // namespace detail
}  // namespace tenon

#endif
