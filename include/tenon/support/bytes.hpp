// SPDX-License-Identifier: BSL-1.0
//
// Bytes of unknown origin. They are read by loads that check bounds and need no alignment; no structure is laid over
// them.
#pragma once

#include <tenon/base/text.hpp>
#include <tenon/support/min_max.hpp>

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string_view>

namespace [[gnu::visibility("hidden")]] tenon {
namespace detail {

/// A view of bytes.
struct Bytes {
    const unsigned char* data = nullptr;
    std::size_t size = 0;

    /// Whether `count` bytes lie at `at`; no sum that could overflow.
    bool has(std::uint64_t at, std::uint64_t count) const { return at <= size && count <= size - at; }

    /// A copy of the number or structure at `at`, which the bytes must have.
    template <class T>
    T load(std::size_t at) const {
        T object;
        std::memcpy(&object, data + at, sizeof object);
        return object;
    }
    /// A part, which the bytes must have.
    Bytes from(std::size_t at, std::size_t count) const { return {data + at, count}; }
    Bytes from(std::size_t at) const { return {data + at, size - at}; }
    const char* chars() const { return reinterpret_cast<const char*>(data); }
};

/// Where reading failed: the field, and its offset in the file.
struct ParseError {
    const char* field = nullptr;  // null if nothing is wrong
    std::uint64_t offset = 0;
    explicit operator bool() const { return field != nullptr; }
};

inline std::string_view view(Chars chars) { return {chars.data, chars.size}; }

}  // namespace detail
}  // namespace tenon
