// SPDX-License-Identifier: BSL-1.0
//
// The hashes of a file's pages, as a code signature states them. macOS kills a process that touches a page whose hash
// is another, so they are checked before a file is loaded.
#pragma once

#include <tenon/container/container.hpp>
#include <tenon/support/result.hpp>
#include <tenon/support/sha256.hpp>

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string>

namespace [[gnu::visibility("hidden")]] tenon {
namespace detail {

/// Calls `use` with the number and the SHA-256 of each page that a signature covers, until it returns false. Returns
/// false if the file has shrunk.
template <class Use>
bool each_page_hash(const File& file, std::uint64_t start, const PageHashes& pages, Use use) {
    constexpr std::size_t most = 1 << 18;
    auto bytes = HeapArray<unsigned char>::for_overwrite(smaller<std::uint64_t>(pages.page_size, most));
    for (std::uint64_t page = 0; page < pages.count; ++page) {
        Sha256 hash;
        std::uint64_t at = page * pages.page_size;
        const std::uint64_t end = at + smaller(pages.page_size, pages.size - at);
        while (at < end) {
            const auto count = smaller<std::uint64_t>(end - at, bytes.size());
            if (!file.read(start + at, bytes.begin(), count)) return false;
            hash.add({bytes.begin(), count});
            at += count;
        }
        if (!use(page, hash.digest())) return true;
    }
    return true;
}

/// Checks each page that the signature of a file covers. A file without a signature, or with hashes of another kind
/// alone, passes. Error: damaged.
inline Result<void> check_page_hashes(const Container& file) {
    const PageHashes& pages = file.pages;
    if (pages.count == 0) return {};
    const FileBytes stated = file.part(pages.hashes, pages.count * sizeof(Digest));
    if (!stated) return file.shrunk();
    std::uint64_t wrong = pages.count;
    const bool is_read =
        each_page_hash(file.file, file.binary_start, pages, [&](std::uint64_t page, const Digest& digest) {
            if (std::memcmp(stated.bytes.data + page * sizeof(Digest), digest.bytes, sizeof(Digest)) == 0) return true;
            wrong = page;
            return false;
        });
    if (!is_read) return file.shrunk();
    if (wrong == pages.count) return {};
    return file.damaged("page " + std::to_string(wrong) + " is not the one that was signed",
                        file.binary_start + wrong * pages.page_size);
}

}  // namespace detail
}  // namespace tenon
