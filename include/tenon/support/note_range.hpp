// SPDX-License-Identifier: BSL-1.0
//
// The place of notes.
#pragma once

#include <tenon/support/bytes.hpp>

#include <cstdint>

namespace [[gnu::visibility("hidden")]] tenon {
namespace detail {

/// Bytes of a file or of an image in memory that hold notes, and their offset in the file.
struct NoteRange {
    Bytes bytes;
    std::uint64_t offset = 0;
};

}  // namespace detail
}  // namespace tenon
