// SPDX-License-Identifier: BSL-1.0
//
// Reads the fields of a record one after the other and stops at the first that does not fit: what follows it reads as nothing, so a
// parser may be written straight down and ask once, at its end, whether all went well.
#pragma once

#include <tenon/manifest/bytes.hpp>

#include <cstddef>
#include <cstdint>

namespace tenon::detail {

class Cursor {
public:
    /// `offset` is where the bytes lie in their file, for messages.
    Cursor(Bytes bytes, std::uint64_t offset) : bytes_(bytes), offset_(offset) {}

    std::uint32_t number(const char* field) {
        if (!take(4, field)) return 0;
        return bytes_.load<std::uint32_t>(at_ - 4);
    }
    std::uint64_t hash(const char* field) {
        const std::uint64_t low = number(field);
        return low | std::uint64_t{number(field)} << 32;
    }
    /// A text of so many characters, a NUL behind it, and padding.
    Chars text(std::uint32_t size, const char* field) {
        const std::size_t start = at_;
        if (!take((std::uint64_t{size} / 4 + 1) * 4, field)) return {"", 0};
        const char* chars = bytes_.chars() + start;
        if (chars[size] != '\0') return fail(field, start), Chars{"", 0};
        return {chars, size};
    }
    /// `count` numbers of two bytes, padded.
    Bytes halves(std::uint32_t count, const char* field) {
        const std::size_t start = at_;
        if (!take((std::uint64_t{count} + 1) / 2 * 4, field)) return {};
        return bytes_.from(start, count * std::size_t{2});
    }

    Bytes bytes(std::uint64_t count, const char* field) {
        const std::size_t start = at_;
        if (!take(count, field)) return {};
        return bytes_.from(start, static_cast<std::size_t>(count));
    }

    void fail(const char* field, std::size_t at) {
        if (field_ != nullptr) return;
        field_ = field;
        wrong_at_ = at;
        at_ = bytes_.size;
    }

    /// The next field, which may lie behind the end.
    const unsigned char* here() const { return bytes_.data + at_; }

    bool ok() const { return field_ == nullptr; }
    const char* field() const { return field_; }
    std::uint64_t wrong_offset() const { return offset_ + wrong_at_; }
    /// Where the next field lies in the file.
    std::uint64_t offset() const { return offset_ + at_; }
    std::size_t position() const { return at_; }
    std::size_t left() const { return bytes_.size - at_; }

private:
    bool take(std::uint64_t count, const char* field) {
        if (field_ == nullptr && bytes_.has(at_, count)) {
            at_ += static_cast<std::size_t>(count);
            return true;
        }
        fail(field, at_);
        return false;
    }

    Bytes bytes_;
    std::uint64_t offset_;
    std::size_t at_ = 0, wrong_at_ = 0;
    const char* field_ = nullptr;
};

}  // namespace tenon::detail
