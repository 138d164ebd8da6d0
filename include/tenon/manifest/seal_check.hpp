// SPDX-License-Identifier: BSL-1.0
//
// Checks seals. A sealed file holds its own digest, so that a change of any bit is found. A seal guards against damage,
// not against people: they can seal a changed file again.
#pragma once

#include <tenon/container/container.hpp>
#include <tenon/container/page_hashes.hpp>
#include <tenon/records/records.hpp>
#include <tenon/support/error_about.hpp>
#include <tenon/support/heap_array.hpp>
#include <tenon/support/sha256.hpp>

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string>

namespace [[gnu::visibility("hidden")]] tenon {
namespace detail {

/// Computes the digest of a part of a file, with the 32 bytes at an offset taken as zero. False if the file has shrunk.
inline bool digest_of(const File& file, std::uint64_t start, std::uint64_t size, std::uint64_t taken_as_zero,
                      Digest& digest) {
    constexpr std::size_t most = 1 << 18;
    auto part = HeapArray<unsigned char>::for_overwrite(smaller<std::uint64_t>(size, most));
    Sha256 hash;
    for (std::uint64_t at = start, end = start + size; at < end;) {
        const auto count = smaller<std::uint64_t>(end - at, part.size());
        if (!file.read(at, part.begin(), count)) return false;
        const std::uint64_t first = larger(at, taken_as_zero), last = smaller(at + count, taken_as_zero + digest_size);
        if (first < last) std::memset(part.begin() + (first - at), 0, last - first);
        hash.add({part.begin(), count});
        at += count;
    }
    digest = hash.digest();
    return true;
}

inline Error not_sealed(const std::string& path) {
    return error_about(path, Errc::not_sealed,
                       "is not sealed, but a sealed file was asked for (tenon-inspect seal writes the seal)");
}

/// Checks the seal of a file if it has one. Error: damaged.
inline Result<void> check_seal(const Container& file, const Records& records) {
    const SealRecord* const seal = records.seal();
    if (seal == nullptr) {
        if (records.sealed_marks != 0)
            return file.damaged("its records say that it is sealed, but the seal is missing", 0);
        return {};
    }
    if (seal->kind == static_cast<std::uint32_t>(SealKind::signature)) {
        if (file.pages.count != 0) return check_page_hashes(file);
        return file.error(Errc::damaged, "damaged: its seal is its code signature, which was removed");
    }
    Digest found;
    if (!digest_of(file.file, file.binary_start, file.binary_size, seal->digest_offset, found)) return file.shrunk();
    if (std::memcmp(found.bytes, seal->digest.data, digest_size) == 0) return {};
    return file.error(Errc::damaged,
                      "damaged: changed after it was sealed (its SHA-256 digest is not the one in the seal)");
}

}  // namespace detail
}  // namespace tenon
