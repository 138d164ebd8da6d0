// SPDX-License-Identifier: BSL-1.0
//
// SHA-256, for seals. Source: FIPS 180-4, sections 4.1.2, 4.2.2, 5.3.3 and 6.2.
#pragma once

#include <tenon/support/bytes.hpp>

#include <cstddef>
#include <cstdint>
#include <cstring>

namespace [[gnu::visibility("hidden")]] tenon {
namespace detail {

/// A digest.
struct Digest {
    unsigned char bytes[32] = {};
    friend bool operator==(const Digest& a, const Digest& b) {
        return std::memcmp(a.bytes, b.bytes, sizeof a.bytes) == 0;
    }
};

/// Computes the SHA-256 digest of bytes that are added in parts.
class Sha256 {
public:
    void add(Bytes part) {
        total_ += part.size;
        while (part.size != 0) {
            if (filled_ == 0 && part.size >= block_size) {
                block(part.data);
                part = part.from(block_size);
                continue;
            }
            const std::size_t count = part.size < block_size - filled_ ? part.size : block_size - filled_;
            std::memcpy(rest_ + filled_, part.data, count);
            filled_ += count;
            part = part.from(count);
            if (filled_ == block_size) {
                block(rest_);
                filled_ = 0;
            }
        }
    }

    /// The digest of all bytes added. Ends the computation: nothing may be added after it.
    Digest digest() {
        const std::uint64_t bits = total_ * 8;
        rest_[filled_++] = 0x80;
        if (filled_ > block_size - 8) {
            std::memset(rest_ + filled_, 0, block_size - filled_);
            block(rest_);
            filled_ = 0;
        }
        std::memset(rest_ + filled_, 0, block_size - 8 - filled_);
        for (std::size_t k = 0; k < 8; ++k) rest_[block_size - 1 - k] = static_cast<unsigned char>(bits >> (8 * k));
        block(rest_);
        Digest result;
        for (std::size_t k = 0; k < 32; ++k)
            result.bytes[k] = static_cast<unsigned char>(state_[k / 4] >> (24 - 8 * (k % 4)));
        return result;
    }

private:
    static constexpr std::size_t block_size = 64;

    static std::uint32_t rotated(std::uint32_t value, int by) { return value >> by | value << (32 - by); }

    void block(const unsigned char* bytes) {
        static constexpr std::uint32_t constants[64] = {
            0x428a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5, 0x3956c25b, 0x59f111f1, 0x923f82a4, 0xab1c5ed5,
            0xd807aa98, 0x12835b01, 0x243185be, 0x550c7dc3, 0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf174,
            0xe49b69c1, 0xefbe4786, 0x0fc19dc6, 0x240ca1cc, 0x2de92c6f, 0x4a7484aa, 0x5cb0a9dc, 0x76f988da,
            0x983e5152, 0xa831c66d, 0xb00327c8, 0xbf597fc7, 0xc6e00bf3, 0xd5a79147, 0x06ca6351, 0x14292967,
            0x27b70a85, 0x2e1b2138, 0x4d2c6dfc, 0x53380d13, 0x650a7354, 0x766a0abb, 0x81c2c92e, 0x92722c85,
            0xa2bfe8a1, 0xa81a664b, 0xc24b8b70, 0xc76c51a3, 0xd192e819, 0xd6990624, 0xf40e3585, 0x106aa070,
            0x19a4c116, 0x1e376c08, 0x2748774c, 0x34b0bcb5, 0x391c0cb3, 0x4ed8aa4a, 0x5b9cca4f, 0x682e6ff3,
            0x748f82ee, 0x78a5636f, 0x84c87814, 0x8cc70208, 0x90befffa, 0xa4506ceb, 0xbef9a3f7, 0xc67178f2};
        std::uint32_t schedule[64];
        for (std::size_t k = 0; k < 16; ++k)
            schedule[k] = std::uint32_t{bytes[4 * k]} << 24 | std::uint32_t{bytes[4 * k + 1]} << 16 |
                          std::uint32_t{bytes[4 * k + 2]} << 8 | std::uint32_t{bytes[4 * k + 3]};
        for (std::size_t k = 16; k < 64; ++k) {
            const std::uint32_t x = schedule[k - 15], y = schedule[k - 2];
            schedule[k] = schedule[k - 16] + (rotated(x, 7) ^ rotated(x, 18) ^ x >> 3) + schedule[k - 7] +
                          (rotated(y, 17) ^ rotated(y, 19) ^ y >> 10);
        }
        std::uint32_t a = state_[0], b = state_[1], c = state_[2], d = state_[3], e = state_[4], f = state_[5],
                      g = state_[6], h = state_[7];
        for (std::size_t k = 0; k < 64; ++k) {
            const std::uint32_t first = h + (rotated(e, 6) ^ rotated(e, 11) ^ rotated(e, 25)) + ((e & f) ^ (~e & g)) +
                                        constants[k] + schedule[k];
            const std::uint32_t second =
                (rotated(a, 2) ^ rotated(a, 13) ^ rotated(a, 22)) + ((a & b) ^ (a & c) ^ (b & c));
            h = g;
            g = f;
            f = e;
            e = d + first;
            d = c;
            c = b;
            b = a;
            a = first + second;
        }
        state_[0] += a;
        state_[1] += b;
        state_[2] += c;
        state_[3] += d;
        state_[4] += e;
        state_[5] += f;
        state_[6] += g;
        state_[7] += h;
    }

    std::uint32_t state_[8] = {0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a,
                               0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19};
    unsigned char rest_[block_size] = {};
    std::size_t filled_ = 0;
    std::uint64_t total_ = 0;
};

}  // namespace detail
}  // namespace tenon
