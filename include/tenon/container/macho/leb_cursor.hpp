// SPDX-License-Identifier: BSL-1.0
//
// Reads the tables of dyld: numbers of a variable length, seven bits in each byte (LEB128), and texts that end with a
// NUL.
#pragma once

#include <tenon/support/bytes.hpp>

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string_view>

namespace [[gnu::visibility("hidden")]] tenon {
namespace detail {

/// Reads to the end of some bytes. What lies behind it is 0 or empty, and then the cursor is not `ok`.
class LebCursor {
public:
    explicit LebCursor(Bytes in, std::uint64_t at = 0) : in_(in), at_(at), is_ok_(at <= in.size) {}

    bool ok() const { return is_ok_; }
    bool at_end() const { return !is_ok_ || at_ == in_.size; }
    std::size_t position() const { return at_; }

    unsigned char byte() {
        if (at_end()) return reject();
        return in_.data[at_++];
    }
    std::uint64_t uleb() {
        std::uint64_t value = 0;
        for (unsigned shift = 0; shift < 64; shift += 7) {
            const unsigned char next = byte();
            const std::uint64_t bits = next & 0x7fu;
            if (shift == 63 && bits > 1) return reject();
            value |= bits << shift;
            if (!(next & 0x80u)) return value;
        }
        return reject();
    }
    /// A signed number; the checks need none of its value.
    void skip_sleb() {
        for (int k = 0; k < 10; ++k)
            if (!(byte() & 0x80u)) return;
        reject();
    }
    std::string_view text() {
        const void* const end = at_end() ? nullptr : std::memchr(in_.data + at_, 0, in_.size - at_);
        if (end == nullptr) return reject(), std::string_view();
        const std::string_view found(in_.chars() + at_, static_cast<const char*>(end));
        at_ += found.size() + 1;
        return found;
    }
    void skip(std::uint64_t count) {
        if (is_ok_ && in_.has(at_, count))
            at_ += count;
        else
            reject();
    }

private:
    unsigned char reject() {
        is_ok_ = false;
        return 0;
    }

    Bytes in_;
    std::size_t at_;
    bool is_ok_;
};

}  // namespace detail
}  // namespace tenon
