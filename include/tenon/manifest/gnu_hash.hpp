// SPDX-License-Identifier: BSL-1.0
//
// The hash by which symbols are found in a DT_GNU_HASH table. Source: binutils, bfd/elf.c, and glibc, elf/dl-hash.h.
#pragma once

#include <cstdint>
#include <string_view>

namespace [[gnu::visibility("hidden")]] tenon {
namespace detail {

/// The hash of a name, or of what follows a part of it whose hash is given.
constexpr std::uint32_t gnu_hash(std::string_view name, std::uint32_t start = 5381) {
    for (const char c : name) start = start * 33 + static_cast<unsigned char>(c);
    return start;
}

}  // namespace detail
}  // namespace tenon
