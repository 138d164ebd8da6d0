// SPDX-License-Identifier: BSL-1.0
//
// What the relocations of this machine do, as far as it can be checked before they are done. Sources: the psABI supplements of the machines,
// and of what they define the part that glibc's sysdeps/<machine>/dl-machine.h knows.
#pragma once

#include <cstdint>

#include <elf.h>

namespace [[gnu::visibility("hidden")]] tenon {
namespace detail {

/// How a relocation writes: how many bytes, and what it looks up. Of one that is not known, or that no linker leaves in a library,
/// nothing is said: it is a sign of damage.
struct RelocationKind {
    std::uint32_t size = 0;
    bool is_relative = false, is_address = false, calls = false;
    bool has_symbol = false;    // never that of number 0
    bool is_of_thread = false;  // of a thread-local variable
    bool is_entry = false;      // of the global offset table: it is aligned
};
constexpr RelocationKind relocation_kind(std::uint32_t type) {
    [[maybe_unused]] constexpr RelocationKind relative{8, true, true, false, false, false}, address{8, false, true, false, true, false}, symbol{8, false, false, false, true, false},
        entry{8, false, false, false, true, false, true},
        of_thread{8, false, false, false, false, true}, descriptor{16, false, false, false, false, true}, called{8, false, true, true, false, false},
        half{4, false, false, false, true, false};
#if defined(__x86_64__)
    switch (type) {
        case R_X86_64_RELATIVE: return relative;
        case R_X86_64_64: return address;
        case R_X86_64_GLOB_DAT:
        case R_X86_64_JUMP_SLOT: return entry;
        case R_X86_64_PC64:
        case R_X86_64_SIZE64: return symbol;
        case R_X86_64_DTPMOD64:
        case R_X86_64_DTPOFF64:
        case R_X86_64_TPOFF64: return of_thread;
        case R_X86_64_TLSDESC: return descriptor;
        case R_X86_64_IRELATIVE: return called;
        case R_X86_64_PC32:
        case R_X86_64_32:
        case R_X86_64_SIZE32: return half;
        default: return {};
    }
#elif defined(__aarch64__)
    switch (type) {
        case R_AARCH64_RELATIVE: return relative;
        case R_AARCH64_ABS64: return address;
        case R_AARCH64_GLOB_DAT:
        case R_AARCH64_JUMP_SLOT: return entry;
        case R_AARCH64_TLS_DTPMOD:
        case R_AARCH64_TLS_DTPREL:
        case R_AARCH64_TLS_TPREL: return of_thread;
        case R_AARCH64_TLSDESC: return descriptor;
        case R_AARCH64_IRELATIVE: return called;
        case R_AARCH64_ABS32: return half;
        default: return {};
    }
#elif defined(__riscv)
    switch (type) {
        case R_RISCV_RELATIVE: return relative;
        case R_RISCV_64: return address;
        case R_RISCV_JUMP_SLOT: return entry;
        case R_RISCV_TLS_DTPMOD64:
        case R_RISCV_TLS_DTPREL64:
        case R_RISCV_TLS_TPREL64: return of_thread;
        case 12: return descriptor;  // R_RISCV_TLSDESC
        case 58: return called;      // R_RISCV_IRELATIVE
        case R_RISCV_32: return half;
        default: return {};
    }
#elif defined(__powerpc64__)
    switch (type) {
        case R_PPC64_RELATIVE: return relative;
        case R_PPC64_ADDR64:
        case R_PPC64_UADDR64: return address;
        case R_PPC64_GLOB_DAT:
        case R_PPC64_JMP_SLOT: return entry;
        case R_PPC64_REL64: return symbol;
        case R_PPC64_DTPMOD64:
        case R_PPC64_DTPREL64:
        case R_PPC64_TPREL64: return of_thread;
        case R_PPC64_IRELATIVE:
        case R_PPC64_JMP_IREL: return called;
        case R_PPC64_ADDR32:
        case R_PPC64_UADDR32:
        case R_PPC64_REL32: return half;
        default: return {};
    }
#elif defined(__s390x__)
    switch (type) {
        case R_390_RELATIVE: return relative;
        case R_390_64: return address;
        case R_390_GLOB_DAT:
        case R_390_JMP_SLOT: return entry;
        case R_390_PC64: return symbol;
        case R_390_TLS_DTPMOD:
        case R_390_TLS_DTPOFF:
        case R_390_TLS_TPOFF: return of_thread;
        case R_390_IRELATIVE: return called;
        case R_390_32:
        case R_390_PC32:
        case R_390_PC32DBL:
        case R_390_PLT32DBL: return half;
        default: return {};
    }
#endif
}

inline constexpr std::uint32_t no_relocation = 0;  // on every machine
#if defined(__x86_64__)
inline constexpr std::uint32_t copy_relocation = R_X86_64_COPY, call_relocation = R_X86_64_JUMP_SLOT;
#elif defined(__aarch64__)
inline constexpr std::uint32_t copy_relocation = R_AARCH64_COPY, call_relocation = R_AARCH64_JUMP_SLOT;
#elif defined(__riscv)
inline constexpr std::uint32_t copy_relocation = R_RISCV_COPY, call_relocation = R_RISCV_JUMP_SLOT;
#elif defined(__powerpc64__)
inline constexpr std::uint32_t copy_relocation = R_PPC64_COPY, call_relocation = R_PPC64_JMP_SLOT;
#elif defined(__s390x__)
inline constexpr std::uint32_t copy_relocation = R_390_COPY, call_relocation = R_390_JMP_SLOT;
#endif

}  // namespace detail
}  // namespace tenon
