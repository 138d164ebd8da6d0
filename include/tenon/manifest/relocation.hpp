// SPDX-License-Identifier: BSL-1.0
//
// What the relocations of this machine do, as far as it can be checked before they are done. Sources: the psABI supplements of x86-64 and
// AArch64.
#pragma once

#include <cstdint>

#include <elf.h>

namespace [[gnu::visibility("hidden")]] tenon {
namespace detail {

/// How a relocation writes: how many bytes, and whether it looks a symbol up. Of one that is not known nothing is said: the
/// dynamic linker refuses it.
struct RelocationKind {
    std::uint32_t size = 0;
    bool is_relative = false, is_address = false, calls = false;
};
constexpr RelocationKind relocation_kind(std::uint32_t type) {
#if defined(__x86_64__)
    switch (type) {
        case R_X86_64_RELATIVE:
        case 38: return {8, true, true, false};  // R_X86_64_RELATIVE64
        case R_X86_64_64: return {8, false, true, false};
        case R_X86_64_GLOB_DAT:
        case R_X86_64_JUMP_SLOT:
        case R_X86_64_DTPMOD64:
        case R_X86_64_DTPOFF64:
        case R_X86_64_TPOFF64:
        case R_X86_64_PC64:
        case R_X86_64_SIZE64: return {8, false, false, false};
        case R_X86_64_IRELATIVE: return {8, false, true, true};
        case R_X86_64_TLSDESC: return {16, false, false, false};
        case R_X86_64_PC32:
        case R_X86_64_32:
        case R_X86_64_SIZE32: return {4, false, false, false};
        default: return {};
    }
#else
    switch (type) {
        case R_AARCH64_RELATIVE: return {8, true, true, false};
        case R_AARCH64_ABS64: return {8, false, true, false};
        case R_AARCH64_GLOB_DAT:
        case R_AARCH64_JUMP_SLOT:
        case R_AARCH64_TLS_DTPMOD:
        case R_AARCH64_TLS_DTPREL:
        case R_AARCH64_TLS_TPREL: return {8, false, false, false};
        case R_AARCH64_IRELATIVE: return {8, false, true, true};
        case R_AARCH64_TLSDESC: return {16, false, false, false};
        case R_AARCH64_ABS32: return {4, false, false, false};
        default: return {};
    }
#endif
}
#if defined(__x86_64__)
inline constexpr std::uint32_t no_relocation = R_X86_64_NONE;
#else
inline constexpr std::uint32_t no_relocation = R_AARCH64_NONE;
#endif

}  // namespace detail
}  // namespace tenon
