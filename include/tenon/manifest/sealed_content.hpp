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

/// Returns the sealed content of a file. Errors: those of read_manifest, and not_sealed if there is no room for a seal.
inline Result<HeapArray<unsigned char>> sealed_content(const Container& file) {
    Result<ManifestData> data = read_manifest(file);
    if (!data) return std::move(data).error();
    if (data->records.seals.empty())
        return file.error(Errc::not_sealed, "has no room for a seal: write TENON_SEAL(); in one of its sources");
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
    put(at - sizeof(std::uint32_t), static_cast<std::uint32_t>(SealKind::sha256));
    Digest digest;
    digest_of(File::in_memory({content.begin(), content.size()}), at, digest);
    std::memcpy(content.begin() + at, digest.bytes, digest_size);
    return content;
}

}  // namespace detail
}  // namespace tenon
