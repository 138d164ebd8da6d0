// SPDX-License-Identifier: BSL-1.0
//
// Where tenon works. Every public header includes this one first and is empty if the system, the machine or the
// compiler is not supported, so that the one #error below is all that the compiler says.
#pragma once

#if !(defined(__ELF__) && defined(__linux__) && !defined(__ANDROID__)) && \
    !defined(__ENVIRONMENT_MAC_OS_X_VERSION_MIN_REQUIRED__)
#error "tenon: this system is not supported; use Linux with glibc or musl, or macOS"
#elif !defined(__LP64__)
#error "tenon: 32-bit systems are not supported; compile for a 64-bit one"
#elif defined(__arm64e__)
#error "tenon: arm64e is not supported, as slots would hold signed pointers; compile for arm64"
#elif !defined(__x86_64__) && !(defined(__aarch64__) && !defined(__AARCH64EB__)) && !defined(__riscv) && \
    !(defined(__powerpc64__) && defined(__LITTLE_ENDIAN__)) && !defined(__s390x__)
#error "tenon: this machine is not supported; compile for x86-64, AArch64, RISC-V, little-endian POWER or z"
#elif !defined(__ELF__) && !defined(__clang__)
#error "tenon: this compiler is not supported on macOS; use clang++"
#elif defined(__x86_64__) && !defined(__SSE2__)  // numbers are passed in other places, and nothing records it
#error "tenon: code without SSE2 is not supported; compile without -mno-sse and -mno-sse2"
#elif defined(__clang__) ? __clang_major__ < 14 : __GNUC__ < 12
#error "tenon: this compiler is not supported; use g++ 12 or later, or clang++ 14 or later"
#elif __cplusplus < 202002L
#error "tenon: C++20 or later is needed; compile with -std=c++20"
#else
#define TENON_DETAIL_SUPPORTED
#endif
