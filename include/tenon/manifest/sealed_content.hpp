// SPDX-License-Identifier: BSL-1.0
//
// The content that sealing gives a file.
#pragma once

#include <tenon/manifest/manifest_reader.hpp>
#include <tenon/support/heap_array.hpp>

#include <cstdint>
#include <cstring>
#include <string>
#include <utility>

namespace [[gnu::visibility("hidden")]] tenon {
namespace detail {

/// Why a file cannot be sealed, or null. A seal and a code signature would contain each other, so the signature becomes
/// the seal: its hashes can be written anew as long as no certificate vouches for them.
inline const char* why_unsealable(const Container& file) {
    if (file.binary_size != file.file.size()) return "is a universal file: seal its binaries before lipo joins them";
    if (file.pages.signature == 0) return nullptr;
    if (file.pages.has_certificate)
        return "is signed with a certificate, which a seal would make void: seal it before you sign it";
    if (file.pages.directories != 1 || file.pages.count == 0)
        return "is signed with hashes of another kind than SHA-256: sign it again (codesign -f -s -), then seal it";
    return nullptr;
}

/// Writes the hashes of all pages into the signature of a file in memory.
inline void renew_page_hashes(HeapArray<unsigned char>& content, const PageHashes& pages) {
    each_page_hash(File::in_memory({content.begin(), content.size()}), 0, pages,
                   [&](std::uint64_t page, const Digest& digest) {
                       std::memcpy(content.begin() + pages.hashes + page * digest_size, digest.bytes, digest_size);
                       return true;
                   });
}

/// Returns the sealed content of a file. Errors: those of read_manifest, and not_sealed if there is no room for a seal
/// or the file cannot be sealed.
inline Result<HeapArray<unsigned char>> sealed_content(const Container& file) {
    Result<ManifestData> data = read_manifest(file);
    if (!data) return std::move(data).error();
    if (data->records.seals.empty())
        return file.error(Errc::not_sealed, "has no room for a seal: write TENON_SEAL(); in one of its sources");
    if (const char* const why = why_unsealable(file)) return file.error(Errc::not_sealed, why);
    auto content = HeapArray<unsigned char>::for_overwrite(file.file.size());
    if (!file.file.read(0, content.begin(), content.size())) return file.shrunk();
    const auto put = [&](std::uint64_t offset, std::uint32_t number) {
        std::memcpy(content.begin() + offset, &number, sizeof number);
    };
    each_note(data->notes.ranges.begin(), data->notes.ranges.size(),
              [&](std::uint32_t, Bytes payload, std::uint64_t offset) {
                  put(offset, payload.load<std::uint32_t>(0) | sealed_mark);
                  return ParseError{};
              });
    const std::uint64_t at = data->records.seals[0].digest_offset;
    const bool is_signed = file.pages.signature != 0;
    put(at - sizeof(std::uint32_t), static_cast<std::uint32_t>(is_signed ? SealKind::signature : SealKind::sha256));
    if (is_signed) {
        renew_page_hashes(content, file.pages);
        return content;
    }
    Digest digest;
    digest_of(File::in_memory({content.begin(), content.size()}), 0, content.size(), at, digest);
    std::memcpy(content.begin() + at, digest.bytes, digest_size);
    return content;
}

}  // namespace detail
}  // namespace tenon
