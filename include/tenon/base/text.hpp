// SPDX-License-Identifier: BSL-1.0
//
// Text as the compiler can afford it. A constant evaluation pays for every step, so a text is written once, as characters, and from then
// on is words of four of them: hashed, compared and copied into records a word at a step.
#pragma once

#include <tenon/base/hash.hpp>

#include <cstddef>
#include <cstdint>

namespace [[gnu::visibility("hidden")]] tenon {
namespace detail {

/// Some characters that somebody else keeps: string_view without its header.
struct Chars {
    const char* data = nullptr;
    std::size_t size = 0;

    constexpr Chars() = default;
    constexpr Chars(const char* first, std::size_t count) : data(first), size(count) {}
    consteval Chars(const char* literal) : data(literal), size(__builtin_strlen(literal)) {}  // a constant, whoever writes it

    constexpr bool starts_with(Chars other) const {
        if (size < other.size) return false;
        for (std::size_t k = 0; k < other.size; ++k)
            if (data[k] != other.data[k]) return false;
        return true;
    }
    constexpr Chars from(std::size_t first) const { return {data + first, size - first}; }
    friend constexpr bool operator==(Chars a, Chars b) { return a.size == b.size && a.starts_with(b); }
};

/// All of a text that a user wrote, with any NUL that is in it.
template <std::size_t N>
constexpr Chars whole(const char (&text)[N]) {
    return {text, N - 1};
}

/// Whether something that a user wrote can be part of a line: printable ASCII, and not nothing.
constexpr bool is_plain(Chars text) {
    for (std::size_t k = 0; k < text.size; ++k)
        if (text.data[k] < ' ' || text.data[k] > '~') return false;
    return text.size != 0;
}

/// A text in words: characters in memory order, at least one NUL behind them, padded with NULs.
template <std::size_t Words>
struct TextWords {
    std::uint32_t words[Words];
};
template <std::size_t Words>
struct Text : TextWords<Words> {
    std::size_t size;  // in characters
    std::uint64_t hash;
};

constexpr std::size_t words_for(std::size_t characters) { return characters / 4 + 1; }

/// The words of a text of at most so many characters: in steps, so that few sizes of texts are instantiated.
constexpr std::size_t room_for_text(std::size_t characters) { return words_for(characters) / 32 * 32 + 32; }

/// Where a character lies in its word, as a shift.
constexpr int shift_of(std::size_t character) {
    constexpr int first = __BYTE_ORDER__ == __ORDER_LITTLE_ENDIAN__ ? 0 : 24;
    return static_cast<int>(character % 4 * 8) ^ first;
}

constexpr std::size_t digits_of(std::uint64_t number) {
    std::size_t digits = 1;
    while (number /= 10) ++digits;
    return digits;
}

/// Receives the pieces of a text. It does not look for their room, which whoever composes a text has made: a compiler refuses to write
/// beyond it.
class Writer {
public:
    constexpr explicit Writer(char* out) : first_(out), out_(out) {}

    constexpr void put(Chars piece) {
#if defined(__clang__)
        __builtin_memcpy(out_, piece.data, piece.size);  // one step of an evaluation, which g++ does not take
#else
        for (std::size_t k = 0; k != piece.size; ++k) out_[k] = piece.data[k];
#endif
        out_ += piece.size;
    }

    /// One character, or two: cheaper than as a piece.
    constexpr void put_one(char only) { *out_++ = only; }
    constexpr void put_two(char first, char second) {
        out_[0] = first;
        out_[1] = second;
        out_ += 2;
    }

    constexpr void put_number(std::uint64_t value) {
        if (value < 100) {  // as most are
            if (value >= 10) *out_++ = static_cast<char>('0' + value / 10);
            *out_++ = static_cast<char>('0' + value % 10);
            return;
        }
        char digits[20] = {};
        std::size_t first = 20;
        do digits[--first] = static_cast<char>('0' + value % 10);
        while (value /= 10);
        put(Chars(digits + first, 20 - first));
    }

    constexpr void put_signed(std::int64_t value) {
        if (value < 0) put("-");
        put_number(value < 0 ? 0 - static_cast<std::uint64_t>(value) : static_cast<std::uint64_t>(value));
    }

    /// In characters.
    constexpr std::size_t size() const { return static_cast<std::size_t>(out_ - first_); }

private:
    const char* first_;
    char* out_;
};

/// The FNV-1a hash of characters that lie in words, four in a step. (A template argument is a number where the compiler computes, a
/// constant an object to be looked up.)
template <std::uint64_t prime = Fnv1a::prime>
constexpr std::uint64_t hash_of_words(const std::uint32_t* words, std::size_t characters) {
    std::uint64_t hash = Fnv1a().value();
    for (std::size_t left = characters / 4; left != 0; --left) {
        const std::uint64_t four = __BYTE_ORDER__ == __ORDER_LITTLE_ENDIAN__ ? *words : __builtin_bswap32(*words);
        hash = ((((hash ^ (four & 0xffu)) * prime ^ (four >> 8 & 0xffu)) * prime ^ (four >> 16 & 0xffu)) * prime ^ four >> 24) * prime;
        ++words;
    }
    for (std::size_t k = 0; k != characters % 4; ++k) hash = (hash ^ (*words >> shift_of(k) & 0xff)) * prime;
    return hash;
}

/// What `source.write(out)` writes to a Writer, of less than four characters a word. (Each `write` is a template, so that a unit pays for
/// the kinds of text that it has.)
template <std::size_t Words, class Source>
constexpr Text<Words> written(const Source& source) {
    char characters[Words * 4] = {};
    Writer out(characters);
    source.write(out);
    Text<Words> text{__builtin_bit_cast(TextWords<Words>, characters), out.size(), 0};
    text.hash = hash_of_words(text.words, text.size);
    return text;
}

}  // namespace detail
}  // namespace tenon
