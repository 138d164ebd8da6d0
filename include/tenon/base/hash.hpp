// SPDX-License-Identifier: BSL-1.0
//
// The hash of tenon's texts: FNV-1a, 64 bits. There are stronger hashes. This one can be written in three lines of any
// language, so that a text and its hash can be compared without this library.
#pragma once

#include <cstddef>
#include <cstdint>

namespace [[gnu::visibility("hidden")]] tenon {

/// Computes the 64-bit FNV-1a hash of bytes, numbers and texts. Source: Fowler, Noll, Vo; draft-eastlake-fnv. It does
/// not resist deliberate collisions, so equal hashes prove nothing: the texts must be compared as well.
class Fnv1a {
public:
    constexpr Fnv1a() = default;
    constexpr explicit Fnv1a(std::uint64_t state) : state_(state) {}

    /// The state after a byte is (state ^ byte) * prime.
    static constexpr std::uint64_t prime = 0x100000001b3u;

    constexpr void byte(unsigned char value) { state_ = (state_ ^ value) * prime; }

    /// Hashes a number as eight bytes, least significant first, on every machine. (In a constant expression a local
    /// costs less than a member, and a loop without calls half as much as one with them.)
    constexpr void number(std::uint64_t value) {
        std::uint64_t state = state_;
        for (int half = 0; half != 2; ++half, value >>= 32)
            state = ((((state ^ (value & 0xff)) * prime ^ (value >> 8 & 0xff)) * prime ^ (value >> 16 & 0xff)) * prime ^
                     (value >> 24 & 0xff)) *
                    prime;
        state_ = state;
    }

    constexpr void text(const char* chars, std::size_t size) {
        for (std::size_t k = 0; k < size; ++k) byte(static_cast<unsigned char>(chars[k]));
    }

    constexpr std::uint64_t value() const { return state_; }

private:
    std::uint64_t state_ = 0xcbf29ce484222325u;
};

}  // namespace tenon
