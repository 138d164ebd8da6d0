// SPDX-License-Identifier: BSL-1.0
//
// A bit for each of many things: what was met before.
#pragma once

#include <tenon/support/bytes.hpp>

#include <cstddef>
#include <cstdint>

namespace [[gnu::visibility("hidden")]] tenon {
namespace detail {

class Marks {
public:
    Marks() = default;
    explicit Marks(std::uint64_t count) : count_(count), bytes_(HeapArray<unsigned char>::zeroed(count / 8 + 1)) {}

    /// Sets one; false where it was set, or is none of them.
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
