// SPDX-License-Identifier: BSL-1.0
//
// The hash by which a loaded plugin finds its exports by name.
#pragma once

#include <tenon/base/text.hpp>

#include <cstddef>
#include <cstdint>

namespace [[gnu::visibility("hidden")]] tenon {
namespace detail {

/// Hashes a name for tables in memory, eight characters at a time. The hash is in no file, so it may change with the
/// version. A literal is hashed at compile time.
constexpr std::uint64_t name_hash(Chars name) {
    const auto word = [](const char* at, std::size_t count) {
        std::uint64_t value = 0;
#if __BYTE_ORDER__ == __ORDER_LITTLE_ENDIAN__
        if (!__builtin_is_constant_evaluated() && count == 8) {
            __builtin_memcpy(&value, at, 8);
            return value;
        }
#endif
        for (std::size_t k = 0; k < count; ++k) value |= std::uint64_t{static_cast<unsigned char>(at[k])} << (8 * k);
        return value;
    };
    std::uint64_t state = name.size;
    const auto mix = [&](std::uint64_t value) {
        state = __builtin_bswap64((state ^ value) *
                                  0x9e3779b97f4a7c15u);  // every bit reaches the highest bits, which become the lowest
    };
    if (name.size >= 8) {
        for (std::size_t at = 0; at + 8 < name.size; at += 8) mix(word(name.data + at, 8));
        mix(word(name.data + name.size - 8, 8));  // overlaps the previous word
    } else {
        mix(word(name.data, name.size));
    }
    return state;
}

}  // namespace detail
}  // namespace tenon
