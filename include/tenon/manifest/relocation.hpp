// SPDX-License-Identifier: BSL-1.0
//
// What the relocations of this machine do, as far as it can be checked before they are done. Sources: the psABI supplements of x86-64 and
// AArch64.
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
    constexpr RelocationKind relative{8, true, true, false, false, false}, address{8, false, true, false, true, false}, symbol{8, false, false, false, true, false},
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
#else
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
#endif
}
#if defined(__x86_64__)
inline constexpr std::uint32_t no_relocation = R_X86_64_NONE, copy_relocation = R_X86_64_COPY, call_relocation = R_X86_64_JUMP_SLOT;
#else
inline constexpr std::uint32_t no_relocation = R_AARCH64_NONE, copy_relocation = R_AARCH64_COPY, call_relocation = R_AARCH64_JUMP_SLOT;
#endif

}  // namespace detail
}  // namespace tenon
