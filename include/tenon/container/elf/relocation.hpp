// SPDX-License-Identifier: BSL-1.0
//
// What the relocations of this machine do, as far as it can be checked before they are done. Sources: the psABI
// supplements of the machines, and glibc's sysdeps/<machine>/dl-machine.h, which knows a part of their types.
#pragma once

#include <tenon/container/elf/format.hpp>

#include <cstdint>

namespace [[gnu::visibility("hidden")]] tenon {
namespace detail {

/// What a type of relocation writes and looks up.
struct RelocationKind {
    std::uint32_t size = 0;     // how many bytes it writes; 0 for a type that no linker leaves in a library
    bool is_relative = false;   // it adds the base of the file to an address
    bool is_address = false;    // it writes an address
    bool calls = false;         // it calls a function of the file, which returns the address
    bool has_symbol = false;    // its symbol is never number 0
    bool is_of_thread = false;  // it is about a thread-local variable
    bool is_entry = false;      // it writes an entry of the global offset table, which is aligned
};

namespace relocations {
inline constexpr RelocationKind relative{.size = 8, .is_relative = true, .is_address = true};
inline constexpr RelocationKind address{.size = 8, .is_address = true, .has_symbol = true};
inline constexpr RelocationKind symbol{.size = 8, .has_symbol = true};
inline constexpr RelocationKind entry{.size = 8, .has_symbol = true, .is_entry = true};
inline constexpr RelocationKind of_thread{.size = 8, .is_of_thread = true};
inline constexpr RelocationKind descriptor{.size = 16, .is_of_thread = true};
inline constexpr RelocationKind called{.size = 8, .is_address = true, .calls = true};
inline constexpr RelocationKind half{.size = 4, .has_symbol = true};

struct Row {
    std::uint32_t type;
    RelocationKind kind;
};
/// The types of this machine.
inline constexpr Row table[] = {
#if defined(__x86_64__)
    {R_X86_64_RELATIVE, relative},
    {R_X86_64_64, address},
    {R_X86_64_GLOB_DAT, entry},
    {R_X86_64_JUMP_SLOT, entry},
    {R_X86_64_PC64, symbol},
    {R_X86_64_SIZE64, symbol},
    {R_X86_64_DTPMOD64, of_thread},
    {R_X86_64_DTPOFF64, of_thread},
    {R_X86_64_TPOFF64, of_thread},
    {R_X86_64_TLSDESC, descriptor},
    {R_X86_64_IRELATIVE, called},
    {R_X86_64_PC32, half},
    {R_X86_64_32, half},
    {R_X86_64_SIZE32, half},
#elif defined(__aarch64__)
    {R_AARCH64_RELATIVE, relative},   {R_AARCH64_ABS64, address},        {R_AARCH64_GLOB_DAT, entry},
    {R_AARCH64_JUMP_SLOT, entry},     {R_AARCH64_TLS_DTPMOD, of_thread}, {R_AARCH64_TLS_DTPREL, of_thread},
    {R_AARCH64_TLS_TPREL, of_thread}, {R_AARCH64_TLSDESC, descriptor},   {R_AARCH64_IRELATIVE, called},
    {R_AARCH64_ABS32, half},
#elif defined(__riscv)
    {R_RISCV_RELATIVE, relative},
    {R_RISCV_64, address},
    {R_RISCV_JUMP_SLOT, entry},
    {R_RISCV_TLS_DTPMOD64, of_thread},
    {R_RISCV_TLS_DTPREL64, of_thread},
    {R_RISCV_TLS_TPREL64, of_thread},
    {12, descriptor},  // R_RISCV_TLSDESC
    {58, called},      // R_RISCV_IRELATIVE
    {R_RISCV_32, half},
#elif defined(__powerpc64__)
    {R_PPC64_RELATIVE, relative},  {R_PPC64_ADDR64, address},     {R_PPC64_UADDR64, address},
    {R_PPC64_GLOB_DAT, entry},     {R_PPC64_JMP_SLOT, entry},     {R_PPC64_REL64, symbol},
    {R_PPC64_DTPMOD64, of_thread}, {R_PPC64_DTPREL64, of_thread}, {R_PPC64_TPREL64, of_thread},
    {R_PPC64_IRELATIVE, called},   {R_PPC64_JMP_IREL, called},    {R_PPC64_ADDR32, half},
    {R_PPC64_UADDR32, half},       {R_PPC64_REL32, half},
#elif defined(__s390x__)
    {R_390_RELATIVE, relative},
    {R_390_64, address},
    {R_390_GLOB_DAT, entry},
    {R_390_JMP_SLOT, entry},
    {R_390_PC64, symbol},
    {R_390_TLS_DTPMOD, of_thread},
    {R_390_TLS_DTPOFF, of_thread},
    {R_390_TLS_TPOFF, of_thread},
    {R_390_IRELATIVE, called},
    {R_390_32, half},
    {R_390_PC32, half},
    {R_390_PC32DBL, half},
    {R_390_PLT32DBL, half},
#endif
};
}  // namespace relocations

/// The kind of a type of this machine. Unknown types have size 0: they are a sign of damage.
constexpr RelocationKind relocation_kind(std::uint32_t type) {
    for (const auto& [known, kind] : relocations::table)
        if (known == type) return kind;
    return {};
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
