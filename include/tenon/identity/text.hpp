// SPDX-License-Identifier: BSL-1.0
//
// Text as the compiler can afford it. A constant evaluation pays for every step, so a text is written once, as characters, and from then
// on is words of four of them: hashed, compared and copied into records a word at a step.
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
    std::uint32_t words[Words];
    std::size_t size;  // in characters
    std::uint64_t hash;
};

constexpr std::size_t words_for(std::size_t characters) { return characters / 4 + 1; }

/// Where a character lies in its word, as a shift.
constexpr int shift_of(std::size_t character) {
    constexpr int first = __BYTE_ORDER__ == __ORDER_LITTLE_ENDIAN__ ? 0 : 24;
    return static_cast<int>(character % 4 * 8) ^ first;
}

/// Receives the pieces of a text. Where there is no place left it only measures.
class Writer {
public:
    constexpr Writer() = default;
    constexpr Writer(char* out, std::size_t capacity) : out_(out), capacity_(capacity) {}

    constexpr void put(Chars piece) {
        const std::size_t end = size_ + piece.size;
        if (end <= capacity_) {
#if defined(__clang__)
            __builtin_memcpy(out_ + size_, piece.data, piece.size);  // one step of an evaluation, which g++ does not take
#else
            const char* const from = piece.data;
            char* const to = out_ + size_;
            for (std::size_t k = 0; k != piece.size; ++k) to[k] = from[k];
#endif
        }
        size_ = end;
    }

    constexpr void put_number(std::uint64_t value) {
        if (value < 100 && size_ + 2 <= capacity_) {  // as most are
            if (value >= 10) out_[size_++] = static_cast<char>('0' + value / 10);
            out_[size_++] = static_cast<char>('0' + value % 10);
            return;
        }
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

private:
    char* out_ = nullptr;
    std::size_t capacity_ = 0, size_ = 0;  // in characters
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

/// What `write(Writer&, source)` writes, as far as there is place for it.
template <std::size_t Words, class Source>
constexpr Text<Words> drafted(const Source& source) {
    struct {
        char characters[Words * 4] = {};
        std::size_t size = 0;
        std::uint64_t hash = 0;
    } draft;
    Writer writer(draft.characters, Words * 4 - 1);
    write(writer, source);
    draft.size = writer.size();
    auto text = __builtin_bit_cast(Text<Words>, draft);
    if (words_for(text.size) <= Words) text.hash = hash_of_words(text.words, text.size);
    return text;
}

/// The text of a constant source. A draft of so many words, that most texts fit into, saves measuring them first, and is kept as it is.
template <const auto& Source, std::size_t Words>
[[gnu::visibility("hidden")]] inline constexpr auto draft_of = drafted<Words>(Source);
template <const auto& Source, std::size_t Words = 64, bool Fits = words_for(draft_of<Source, Words>.size) <= Words>
inline constexpr auto& text_from = draft_of<Source, Words>;
template <const auto& Source, std::size_t Words>
inline constexpr auto& text_from<Source, Words, false> = draft_of<Source, words_for(draft_of<Source, Words>.size)>;

template <class Source>
constexpr void write(Writer& out, const Source& source) {
    source.write(out);
}

}  // namespace tenon::detail
