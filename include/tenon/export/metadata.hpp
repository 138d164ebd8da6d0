// SPDX-License-Identifier: BSL-1.0
//
// Records that describe no type: metadata, and the room for a seal.
#pragma once

#include <tenon/identity/described_parts.hpp>
#include <tenon/records/record_writer.hpp>

#include <cstddef>
#include <cstdint>

namespace [[gnu::visibility("hidden")]] tenon {
namespace detail {

/// The record of TENON_METADATA.
template <Literal Key, Literal Value>
struct metadata_record {
    static_assert(Chars(Key).size != 0, "tenon: a metadatum must have a key; write one that is not empty");
    static constexpr void write(WordWriter& out) {
        const std::size_t start = out.begin(RecordType::metadata);
        out.u32(Chars(Key).size);
        out.u32(Chars(Value).size);
        out.text(Key);
        out.text(Value);
        out.end(start);
    }
};

/// The record of TENON_SEAL: an empty seal, which `tenon-inspect seal` fills.
struct seal_record {
    static constexpr void write(WordWriter& out) {
        const std::size_t start = out.begin(RecordType::seal);
        out.u32(static_cast<std::uint32_t>(SealKind::none));
        for (std::size_t k = 0; k < digest_size / 4; ++k) out.u32(0);
        out.end(start);
    }
};

}  // namespace detail
}  // namespace tenon
