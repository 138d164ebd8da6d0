// SPDX-License-Identifier: BSL-1.0
//
// Texts that are composed at compile time. Every step of a constant evaluation costs, so a text is written once as
// characters, and from then on it is words of four characters, hashed and copied into records one word at a time.
#pragma once

#include <tenon/base/hash.hpp>

#include <cstddef>
#include <cstdint>

namespace [[gnu::visibility("hidden")]] tenon {
namespace detail {

/// A view of characters: std::string_view without its header.
struct Chars {
    const char* data = nullptr;
    std::size_t size = 0;

    constexpr Chars() = default;
    constexpr Chars(const char* first, std::size_t count) : data(first), size(count) {}
    consteval Chars(const char* literal) : data(literal), size(__builtin_strlen(literal)) {}

    constexpr bool starts_with(Chars other) const {
        if (size < other.size) return false;
        for (std::size_t k = 0; k < other.size; ++k)
            if (data[k] != other.data[k]) return false;
        return true;
    }
    constexpr Chars from(std::size_t first) const { return {data + first, size - first}; }
    friend constexpr bool operator==(Chars a, Chars b) { return a.size == b.size && a.starts_with(b); }
};

/// A literal of the user's with all its characters, a NUL among them too.
template <std::size_t N>
constexpr Chars whole(const char (&text)[N]) {
    return {text, N - 1};
}

/// Whether a text of the user's can be part of a line: it is printable ASCII and not empty.
constexpr bool is_plain(Chars text) {
    for (std::size_t k = 0; k < text.size; ++k)
        if (text.data[k] < ' ' || text.data[k] > '~') return false;
    return text.size != 0;
}

/// Whether a character may be part of an identifier. Bytes above 127 may: they are UTF-8.
constexpr bool is_name_char(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' || c == '$' ||
           static_cast<unsigned char>(c) >= 0x80;
}

/// Whether a text can be an identifier. Keywords are not told from others.
constexpr bool is_identifier(Chars name) {
    for (std::size_t k = 0; k < name.size; ++k)
        if (!is_name_char(name.data[k])) return false;
    return name.size != 0 && !(name.data[0] >= '0' && name.data[0] <= '9');
}

/// Whether a text can be the name of an export: identifiers, and whatever else the name of a symbol can be on its way
/// through compilers, assemblers and linkers. A quotation mark or a backslash would end a name in quotes; blanks,
/// commas and semicolons end the name of a section, which -fdata-sections and link-time optimisation make of it; behind
/// an @ comes the version of a symbol.
constexpr bool is_export_name(Chars name) {
    for (std::size_t k = 0; k < name.size; ++k) {
        const char c = name.data[k];
        const bool ends_it = c == '"' || c == '\\' || c == ',' || c == ';' || c == '@';
        if (ends_it || (!is_name_char(c) && (c <= ' ' || c > '~'))) return false;
    }
    return name.size != 0;
}

/// Whether a text is written in quotes.
constexpr bool is_quoted(Chars text) {
    return text.size >= 2 && text.data[0] == '"' && text.data[text.size - 1] == '"';
}
constexpr Chars without_quotes(Chars text) { return is_quoted(text) ? Chars{text.data + 1, text.size - 2} : text; }

/// A text as words: its characters in memory order, then at least one NUL, and NULs up to the end of a word.
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

/// The number of words for a text of at most `characters`, rounded up so that few sizes of Text are instantiated.
constexpr std::size_t room_for_text(std::size_t characters) { return words_for(characters) / 32 * 32 + 32; }

/// The shift that brings a character of a text to the low bits of its word.
constexpr int shift_of(std::size_t character) {
    constexpr int first = __BYTE_ORDER__ == __ORDER_LITTLE_ENDIAN__ ? 0 : 24;
    return static_cast<int>(character % 4 * 8) ^ first;
}

constexpr std::size_t digits_of(std::uint64_t number) {
    std::size_t digits = 1;
    while (number /= 10) ++digits;
    return digits;
}

/// Writes the pieces of a text into characters. The caller provides enough of them: in a constant expression an
/// overrun is a compile error.
class Writer {
public:
    constexpr explicit Writer(char* out) : first_(out), out_(out) {}

    constexpr void put(Chars piece) {
#if defined(__clang__)
        __builtin_memcpy(out_, piece.data, piece.size);  // one step of an evaluation; g++ refuses it there
#else
        for (std::size_t k = 0; k != piece.size; ++k) out_[k] = piece.data[k];
#endif
        out_ += piece.size;
    }

    constexpr void put_number(std::uint64_t value) {
        if (value < 100) {  // most are
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

    /// The number of characters written.
    constexpr std::size_t size() const { return static_cast<std::size_t>(out_ - first_); }

private:
    const char* first_;
    char* out_;
};

/// Computes the FNV-1a hash of the characters of a text, four at a time. (The prime is a template argument, because a
/// constant evaluation looks up a named constant each time.)
template <std::uint64_t prime = Fnv1a::prime>
constexpr std::uint64_t hash_of_words(const std::uint32_t* words, std::size_t characters) {
    std::uint64_t hash = Fnv1a().value();
    for (std::size_t left = characters / 4; left != 0; --left) {
        const std::uint64_t four = __BYTE_ORDER__ == __ORDER_LITTLE_ENDIAN__ ? *words : __builtin_bswap32(*words);
        hash = ((((hash ^ (four & 0xffu)) * prime ^ (four >> 8 & 0xffu)) * prime ^ (four >> 16 & 0xffu)) * prime ^
                four >> 24) *
               prime;
        ++words;
    }
    for (std::size_t k = 0; k != characters % 4; ++k) hash = (hash ^ (*words >> shift_of(k) & 0xff)) * prime;
    return hash;
}

/// Returns the text that `source.write(Writer&)` writes, which must be shorter than 4 * Words characters. (Each such
/// `write` is a template, so that a translation unit pays only for the kinds of text that it has.)
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
