// SPDX-License-Identifier: BSL-1.0
//
// What of the machine's calling convention the compiler does not tell by a type.
#pragma once

namespace [[gnu::visibility("hidden")]] tenon {
namespace detail {

#if defined(__x86_64__)
/// Whether all compilers pass an __int128 in one way: on x86-64 they pass a late one in three.
inline constexpr bool int128_has_one_way = false;
#else
inline constexpr bool int128_has_one_way = true;
#endif

/// Whether functions are called as the machine's ABI has it. (-mabi=ms of g++ defines no macro.)
#if defined(__x86_64__) && !defined(__clang__)
using plain_function = void (*)();
using system_function = __attribute__((sysv_abi)) void (*)();
inline constexpr bool has_system_calls = __is_same(plain_function, system_function);
#else
inline constexpr bool has_system_calls = true;
#endif

}  // namespace detail
}  // namespace tenon
