// SPDX-License-Identifier: BSL-1.0
//
// The part of a code signature that holds a hash of each page of its binary. Certificates are not looked at: the system
// does that. Source: bsd/sys/codesign.h of XNU. Numbers are big-endian.
#pragma once

#include <tenon/container/container.hpp>
#include <tenon/container/macho/format.hpp>
#include <tenon/support/sha256.hpp>

#include <cstddef>
#include <cstdint>

namespace [[gnu::visibility("hidden")]] tenon {
namespace detail {

/// Reads the signature at an offset of its binary. `pages.hashes` is counted from the signature. Leaves `pages` empty
/// if no hashes are SHA-256. Returns what is wrong, or null.
inline const char* read_code_directory(Bytes in, std::uint64_t offset, PageHashes& pages) {
    constexpr std::uint32_t signature_magic = 0xfade0cc0, directory_magic = 0xfade0c02, certificate_slot = 0x10000;
    constexpr std::size_t head_size = 12, entry_size = 8, directory_size = 44, wide_limit_at = 56;
    constexpr std::uint32_t most_parts = 64, version_with_wide_limit = 0x20300;
    constexpr unsigned char sha256 = 2;
    using macho::big_u32;

    if (!in.has(0, head_size) || big_u32(in, 0) != signature_magic) return "the code signature";
    const std::uint32_t length = big_u32(in, 4), count = big_u32(in, 8);
    if (length < head_size || length > in.size || count > most_parts || head_size + entry_size * count > length)
        return "the size of the code signature";
    const Bytes all = in.from(0, length);
    for (std::size_t k = 0; k < count; ++k) {
        const std::uint32_t slot = big_u32(all, head_size + entry_size * k),
                            at = big_u32(all, head_size + entry_size * k + 4);
        if (!all.has(at, entry_size) || big_u32(all, at + 4) > length - at) return "a part of the code signature";
        const Bytes part = all.from(at, big_u32(all, at + 4));
        if (slot == certificate_slot) pages.has_certificate |= part.size > entry_size;  // linkers write an empty one
        if (!part.has(0, directory_size) || big_u32(part, 0) != directory_magic) continue;
        ++pages.directories;
        if (part.data[37] != sha256 || part.data[36] != sizeof(Digest)) continue;
        std::uint64_t limit = big_u32(part, 32);
        if (big_u32(part, 8) >= version_with_wide_limit && part.has(wide_limit_at, 8))
            if (const std::uint64_t wide = macho::big_u64(part, wide_limit_at); wide != 0) limit = wide;
        const std::uint32_t hashes = big_u32(part, 16), hash_count = big_u32(part, 28);
        const unsigned page_bits = part.data[39];  // 0: one hash of all
        if (limit != offset || limit == 0) return "the size of what is signed";
        if (page_bits > 30) return "the size of a signed page";
        const std::uint64_t page_size = page_bits == 0 ? limit : std::uint64_t{1} << page_bits;
        if (hash_count != (limit - 1) / page_size + 1 || !part.has(hashes, std::uint64_t{hash_count} * sizeof(Digest)))
            return "the number of signed pages";
        pages.size = limit;
        pages.page_size = page_size;
        pages.count = hash_count;
        pages.hashes = at + hashes;
    }
    return nullptr;
}

}  // namespace detail
}  // namespace tenon
