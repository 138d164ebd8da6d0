// SPDX-License-Identifier: BSL-1.0
//
// A set of small numbers, one bit each.
#pragma once

#include <tenon/support/heap_array.hpp>

#include <cstddef>
#include <cstdint>

namespace [[gnu::visibility("hidden")]] tenon {
namespace detail {

/// Which of the numbers below a count are marked.
class Marks {
public:
    Marks() = default;
    explicit Marks(std::uint64_t count) : count_(count), bytes_(HeapArray<unsigned char>::zeroed(count / 8 + 1)) {}

    /// Marks a number. False if it was marked before, or is not below the count.
    bool set(std::uint64_t which) {
        if (which >= count_) return false;
        unsigned char& byte = bytes_[which / 8];
        const auto bit = static_cast<unsigned char>(1u << (which % 8));
        if (byte & bit) return false;
        byte = static_cast<unsigned char>(byte | bit);
        return true;
    }

    bool has(std::uint64_t which) const { return which < count_ && (bytes_[which / 8] >> (which % 8) & 1) != 0; }

private:
    std::uint64_t count_ = 0;
    HeapArray<unsigned char> bytes_;
};

}  // namespace detail
}  // namespace tenon
