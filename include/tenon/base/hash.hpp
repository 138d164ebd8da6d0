// SPDX-License-Identifier: BSL-1.0
//
// The one hash of tenon: FNV-1a in 64 bits. It is not the strongest hash there is; it is the one that anybody can write again in
// three lines of any language, so that a text and its hash can be checked against each other without this library.
#pragma once

#include <cstddef>
#include <cstdint>


namespace [[gnu::visibility("hidden")]] tenon {

/// Computes the 64-bit FNV-1a hash of bytes given one at a time or as a text.
/// Source: Fowler, Noll, Vo; draft-eastlake-fnv. Not resistant to deliberate collisions: whoever relies on a
/// match compares the texts as well.
class Fnv1a {
public:
    constexpr Fnv1a() = default;
    constexpr explicit Fnv1a(std::uint64_t state) : state_(state) {}

    /// The state after one more byte is (state ^ byte) * prime. Where the compiler computes, a local is cheaper than a member, and a loop
    /// that calls nothing twice as cheap as one that calls.
    static constexpr std::uint64_t prime = 0x100000001b3u;

    constexpr void byte(unsigned char value) { state_ = (state_ ^ value) * prime; }

    /// Takes in a number as eight bytes, the least significant first, whatever the machine's byte order.
    constexpr void number(std::uint64_t value) {
        std::uint64_t state = state_;
        for (int half = 0; half != 2; ++half, value >>= 32)
            state = ((((state ^ (value & 0xff)) * prime ^ (value >> 8 & 0xff)) * prime ^ (value >> 16 & 0xff)) * prime ^
                     (value >> 24 & 0xff)) * prime;
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
