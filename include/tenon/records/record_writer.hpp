// SPDX-License-Identifier: BSL-1.0
//
// Writes records at compile time, as words: a line that was computed once is copied four characters at a step.
#pragma once

#include <tenon/identity/identity.hpp>
#include <tenon/records/format.hpp>

#include <cstddef>
#include <cstdint>

namespace [[gnu::visibility("hidden")]] tenon {
namespace detail {

/// How many words a text takes in a record.
constexpr std::size_t padded_words(std::size_t characters) { return (characters + 3) / 4; }

/// Not constexpr: the compiler names it in its error if a statement has more exports, or reaches more types, than its
/// record can count.
inline void tenon_counts_no_further_than_65535() {}

/// Writes words, or only counts them if it has no place to write to. Counting is no class of its own, because every
/// `write` would then be a template and be made twice for each record.
class WordWriter {
public:
    constexpr WordWriter() = default;
    constexpr explicit WordWriter(std::uint32_t* out) : out_(out) {}

    constexpr void u32(std::size_t value) {
        if (out_) out_[size_] = static_cast<std::uint32_t>(value);
        ++size_;
    }
    constexpr void u64(std::uint64_t value) {
        const std::uint32_t low_and_high[] = {static_cast<std::uint32_t>(value),
                                              static_cast<std::uint32_t>(value >> 32)};
        words(low_and_high, 2);
    }
    constexpr void words(const std::uint32_t* from, std::size_t count) {
        if (out_) {
            std::uint32_t* to = out_ + size_;
#if defined(__clang__)
            __builtin_memcpy(to, from, count * sizeof *to);
#else
            for (std::size_t k = 0; k < count; ++k) to[k] = from[k];
#endif
        }
        size_ += count;
    }
    /// Writes `count` words again that were written before, from word number `first` on.
    constexpr void repeat(std::size_t first, std::size_t count) { words(out_ ? out_ + first : nullptr, count); }
    constexpr void text(const std::uint32_t* from, std::size_t characters) { words(from, padded_words(characters)); }
    constexpr void text(Chars chars) {
        if (!out_) {
            size_ += padded_words(chars.size);
            return;
        }
        for (; chars.size > 32; chars = chars.from(32)) block({chars.data, 32});
        block(chars);
    }

    /// Two numbers of 16 bits, the first at the lower address.
    constexpr void u16_pair(std::size_t first, std::size_t second) {
        if (first > 0xffff || second > 0xffff) tenon_counts_no_further_than_65535();
        u32(__BYTE_ORDER__ == __ORDER_LITTLE_ENDIAN__ ? first | second << 16 : first << 16 | second);
    }
    /// `count` numbers of 16 bits, padded with 0.
    template <class Number>
    constexpr void u16_pair(std::size_t count, Number number_at) {
        if (out_)
            for (std::size_t k = 0; k < count; k += 2) u16_pair(number_at(k), k + 1 < count ? number_at(k + 1) : 0);
        else
            size_ += (count + 1) / 2;
    }

    /// Begins a record. `end` writes its size and pads it, unless `behind` words follow that are not written here.
    constexpr std::size_t begin(RecordType type) {
        const std::size_t start = size_;
        const std::uint32_t head[] = {owner_size,   0, static_cast<std::uint32_t>(type), owner_words[0], owner_words[1],
                                      format_number};
        words(head, 6);
        return start;
    }
    constexpr void end(std::size_t start, std::size_t behind = 0) {
        const std::size_t words = size_ - start + behind;
        if (behind == 0 && words % 2 != 0) u32(0);
        if (out_) out_[start + 1] = static_cast<std::uint32_t>((words + words % 2 - record_head_words) * 4);
    }

    constexpr std::size_t size() const { return size_; }

private:
    /// At most 32 characters.
    constexpr void block(Chars chars) {
        char characters[32] = {};
        Writer(characters).put(chars);
        const auto padded = __builtin_bit_cast(TextWords<8>, characters);
        words(padded.words, padded_words(chars.size));
    }

    std::uint32_t* out_ = nullptr;
    std::size_t size_ = 0;
};

/// Records, or a part of a record, as they lie in a section of notes.
template <std::size_t Count>
struct Words {
    std::uint32_t words[Count == 0 ? 1 : Count];
    static constexpr std::size_t count = Count;
};

/// The words that `Source::write(WordWriter&)` writes. They are counted first, and computed once in a translation unit:
/// g++ would evaluate a lambda twice, so that these are functions.
constexpr std::size_t count_words(void (&write)(WordWriter&)) {
    WordWriter count;
    write(count);
    return count.size();
}
template <std::size_t Count>
constexpr Words<Count> write_words(void (&write)(WordWriter&)) {
    Words<Count> words{};
    WordWriter out{words.words};
    write(out);
    return words;
}
template <class Source>
inline constexpr auto words_of = write_words<count_words(Source::write)>(Source::write);

#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wpacked"  // some pairs have no gap anyway

/// Two objects without a gap.
template <class First, class Second>
struct [[gnu::packed]] Concatenated {
    First first;
    Second second;
};

#pragma GCC diagnostic pop

/// Objects of several types without a gap. The compiler copies a whole object at once, but evaluates a function for
/// each word that it copies. So what many records have in common is a constant, which each of them contains.
template <class First>
constexpr First concatenated(const First& first) {
    return first;
}
template <class First, class Second, class... Rest>
constexpr auto concatenated(const First& first, const Second& second, const Rest&... rest) {
    if constexpr (__is_same(Second, Words<0>))
        return concatenated(first, rest...);
    else if constexpr (sizeof...(Rest) == 0)
        return Concatenated<First, Second>{first, second};
    else
        return concatenated(Concatenated<First, Second>{first, second}, rest...);
}

/// The texts of all lines that are reached. They end a record.
template <const auto& Reached>
struct line_texts {
    static constexpr void write(WordWriter& out) {
        for (std::size_t k = 0; k < Reached.count; ++k) out.text(Reached.nodes[k]->words, Reached.nodes[k]->size);
    }
};

/// A record: what `Head` writes, and then the constant `Head::texts`.
template <class Head>
constexpr auto record_of() {
    constexpr auto& head = words_of<Head>;
    if constexpr (Head::texts.count == 0)
        return head;
    else
        return concatenated(head, Head::texts, Words<(head.count + Head::texts.count) % 2>{});
}

/// The record of a package without the texts of its lines.
template <const Package& P>
struct package_head {
    static constexpr auto& reached = all_defined<reached_from<*P.mentions>>();
    static constexpr auto& texts = words_of<line_texts<reached>>;

    static constexpr void write(WordWriter& out) {
        const std::size_t start = out.begin(RecordType::package);
        out.u32(reached.count);
        out.u32(P.signature_size);
        for (std::size_t k = 0; k < reached.count; ++k) out.u32(reached.nodes[k]->size);
        out.u64(hash_of_text(P.signature_hash, reached.nodes, reached.count));
        out.u32(P.name.size);
        out.text(P.name);
        out.text(P.signature, P.signature_size);
        out.end(start, texts.count);
    }
};
template <const Package& P>
inline constexpr auto package_record = record_of<package_head<P>>();

}  // namespace detail
}  // namespace tenon
