// SPDX-License-Identifier: BSL-1.0
//
// Reads the fields of a record one after the other. After the first field that does not fit, every read returns
// nothing, so that a parser needs to ask only once, at its end, whether all went well.
#pragma once

#include <tenon/support/bytes.hpp>

#include <cstddef>
#include <cstdint>
#include <utility>

namespace [[gnu::visibility("hidden")]] tenon {
namespace detail {

/// How many bytes a text of `size` characters takes in a record.
constexpr std::uint64_t padded(std::uint64_t size) { return (size + 3) / 4 * 4; }

/// A position in the payload of a record. `field` names what is read, for messages.
class Cursor {
public:
    /// `offset` is the offset of the bytes in their file, for messages.
    Cursor(Bytes bytes, std::uint64_t offset) : bytes_(bytes), offset_(offset) {}

    std::uint32_t number(const char* field) {
        if (!take(4, field)) return 0;
        return bytes_.load<std::uint32_t>(at_ - 4);
    }
    std::uint64_t hash(const char* field) {
        const std::uint64_t low = number(field);
        return low | std::uint64_t{number(field)} << 32;
    }
    std::uint32_t half(const char* field) {
        if (!take(2, field)) return 0;
        return bytes_.load<std::uint16_t>(at_ - 2);
    }
    /// A text of `size` characters, whose padding must be zero.
    Chars text(std::uint32_t size, const char* field) {
        const std::size_t start = at_;
        if (!take(padded(size), field)) return {"", 0};
        const char* chars = bytes_.chars() + start;
        for (std::size_t k = size; k < at_ - start; ++k)
            if (chars[k] != '\0') return reject(field, start), Chars{"", 0};
        return {chars, size};
    }
    /// The sizes of `count` texts. Their room at the end of the bytes is set aside, so that no other field is read from
    /// it.
    Bytes text_sizes(std::uint32_t count, const char* field) {
        const std::size_t start = at_;
        const Bytes sizes = bytes(std::uint64_t{4} * count, field);
        for (std::size_t at = 0; at < sizes.size; at += 4) {
            const std::uint64_t room = padded(sizes.load<std::uint32_t>(at));
            if (room > left()) return reject(field, start + at), Bytes{};
            bytes_.size -= static_cast<std::size_t>(room);
            set_aside_ += static_cast<std::size_t>(room);
        }
        return sizes;
    }
    /// Goes on to these texts. Checks that no field is left before them.
    void begin_texts() {
        if (left() >= 8) reject("size of the texts", at_);
        bytes_.size += std::exchange(set_aside_, 0);
    }
    /// A text whose characters and padding are not looked at: they need not have been read from the file.
    Chars unread_text(std::uint32_t size, const char* field) {
        const std::size_t start = at_;
        if (!take(padded(size), field)) return {"", 0};
        return {bytes_.chars() + start, size};
    }

    Bytes bytes(std::uint64_t count, const char* field) {
        const std::size_t start = at_;
        if (!take(count, field)) return {};
        return bytes_.from(start, count);
    }

    /// Stops reading: `field` at the position `at` is wrong. Only the first call counts.
    void reject(const char* field, std::size_t at) {
        if (field_ != nullptr) return;
        field_ = field;
        wrong_at_ = at;
        at_ = bytes_.size;
    }

    /// The next field. It may lie behind the end.
    const unsigned char* here() const { return bytes_.data + at_; }

    bool ok() const { return field_ == nullptr; }
    const char* field() const { return field_; }
    std::uint64_t wrong_offset() const { return offset_ + wrong_at_; }
    /// The offset of the next field in the file.
    std::uint64_t offset() const { return offset_ + at_; }
    std::size_t position() const { return at_; }
    std::size_t left() const { return bytes_.size - at_; }

private:
    bool take(std::uint64_t count, const char* field) {
        if (field_ == nullptr && bytes_.has(at_, count)) {
            at_ += count;
            return true;
        }
        reject(field, at_);
        return false;
    }

    Bytes bytes_;
    std::uint64_t offset_;
    std::size_t at_ = 0, wrong_at_ = 0;
    std::size_t set_aside_ = 0;  // bytes of texts, behind `bytes_`
    const char* field_ = nullptr;
};

}  // namespace detail
}  // namespace tenon
