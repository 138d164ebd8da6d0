// SPDX-License-Identifier: BSL-1.0
//
// Records that a statement of their own writes and that describe no type: metadata, and the room for a seal.
#pragma once

#include <tenon/identity/description.hpp>
#include <tenon/manifest/record_writer.hpp>

#include <cstddef>

namespace tenon::detail {

template <Literal Key, Literal Value>
struct metadata_record {
    static_assert(Chars(Key.chars).size != 0, "tenon: a metadatum must have a key; give it a name that is not empty");
    static constexpr void write(WordWriter& out) {
        const std::size_t start = out.begin(RecordType::metadata);
        out.number(Chars(Key.chars).size);
        out.number(Chars(Value.chars).size);
        out.text(Key.chars);
        out.text(Value.chars);
        out.end(start);
    }
};

/// What `tenon-inspect seal` fills.
struct seal_record {
    static constexpr void write(WordWriter& out) {
        const std::size_t start = out.begin(RecordType::seal);
        out.number(static_cast<std::uint32_t>(SealKind::none));
        for (std::size_t k = 0; k < digest_size / 4; ++k) out.number(0);
        out.end(start);
    }
};

}  // namespace tenon::detail
