// SPDX-License-Identifier: BSL-1.0
//
// Facts about the machine's calling convention that no type of the compiler shows.
#pragma once

namespace [[gnu::visibility("hidden")]] tenon {
namespace detail {

#if defined(__x86_64__)
/// Whether all compilers pass an __int128 alike. On x86-64 one that comes after other arguments is passed in three
/// ways.
inline constexpr bool int128_has_one_way = false;
#else
inline constexpr bool int128_has_one_way = true;
#endif

/// Whether functions are called by the ABI of the system. (g++ defines no macro for -mabi=ms.)
#if defined(__x86_64__) && !defined(__clang__)
using plain_function = void (*)();
using system_function = __attribute__((sysv_abi)) void (*)();
inline constexpr bool has_system_calls = __is_same(plain_function, system_function);
#else
inline constexpr bool has_system_calls = true;
#endif

}  // namespace detail
}  // namespace tenon
