// SPDX-License-Identifier: BSL-1.0
//
// Text as the compiler can afford it. A constant evaluation pays for every step, so a text is measured first (which costs a step a
// piece, not a step a character), then written once, four characters to a word, and hashed on the way. Words are copied into
// records as they are, so the characters of a line are touched only when the line is made.
#pragma once

#include <tenon/identity/hash.hpp>

#include <cstddef>
#include <cstdint>

namespace tenon::detail {

/// Some characters that somebody else keeps: string_view without its header.
struct Chars {
    const char* data = nullptr;
    std::size_t size = 0;

    constexpr Chars() = default;
    constexpr Chars(const char* first, std::size_t count) : data(first), size(count) {}
    template <std::size_t N>
    constexpr Chars(const char (&literal)[N]) : data(literal), size(N - 1) {}

    constexpr bool starts_with(Chars other) const {
        if (size < other.size) return false;
        for (std::size_t k = 0; k < other.size; ++k)
            if (data[k] != other.data[k]) return false;
        return true;
    }
    constexpr Chars from(std::size_t first) const { return {data + first, size - first}; }
    friend constexpr bool operator==(Chars a, Chars b) { return a.size == b.size && a.starts_with(b); }
};

/// Whether something that a user wrote can be part of a line: printable ASCII, and not nothing.
constexpr bool is_plain(Chars text) {
    for (std::size_t k = 0; k < text.size; ++k)
        if (text.data[k] < ' ' || text.data[k] > '~') return false;
    return text.size != 0;
}

/// A text of known size in words: characters in memory order, at least one NUL behind them, padded with NULs.
template <std::size_t Words>
struct Text {
    std::uint32_t words[Words] = {};
    std::size_t size = 0;  // in characters
    std::uint64_t hash = 0;
};

constexpr std::size_t words_for(std::size_t characters) { return characters / 4 + 1; }

/// Receives the pieces of a text. Without a place to write to it only measures.
class Writer {
public:
    constexpr Writer() = default;
    constexpr explicit Writer(std::uint32_t* out) : out_(out) {}

    constexpr void put(Chars piece) {
        if (out_)
            for (std::size_t k = 0; k < piece.size; ++k) put_char(piece.data[k], size_ + k);
        size_ += piece.size;
    }

    constexpr void put_number(std::uint64_t value) {
        char digits[20] = {};
        std::size_t first = 20;
        do digits[--first] = static_cast<char>('0' + value % 10);
        while (value /= 10);
        put({digits + first, 20 - first});
    }

    constexpr void put_signed(std::int64_t value) {
        if (value < 0) put("-");
        put_number(value < 0 ? 0 - static_cast<std::uint64_t>(value) : static_cast<std::uint64_t>(value));
    }

    constexpr std::size_t size() const { return size_; }
    constexpr std::uint64_t hash() const { return hash_.value(); }

private:
    constexpr void put_char(char c, std::size_t at) {
        const auto byte = static_cast<unsigned char>(c);
        const std::size_t lane = __BYTE_ORDER__ == __ORDER_LITTLE_ENDIAN__ ? at % 4 : 3 - at % 4;
        out_[at / 4] |= std::uint32_t{byte} << (8 * lane);
        hash_.byte(byte);
    }

    std::uint32_t* out_ = nullptr;
    std::size_t size_ = 0;
    Fnv1a hash_;
};

/// Makes the text that `Source::write(Writer&)` writes.
template <class Source>
consteval std::size_t measured() {
    Writer measure;
    Source::write(measure);
    return measure.size();
}

template <class Source>
consteval auto written() {
    Text<words_for(measured<Source>())> text;
    Writer writer{text.words};
    Source::write(writer);
    text.size = writer.size();
    text.hash = writer.hash();
    return text;
}

}  // namespace tenon::detail
