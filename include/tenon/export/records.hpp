// SPDX-License-Identifier: BSL-1.0
//
// The records of one statement: the toolchain, one table of the exports stated together, and the packages that they reach.
#pragma once

#include <tenon/manifest/toolchain.hpp>
#include <tenon/manifest/package_records.hpp>
#include <tenon/manifest/record_writer.hpp>
#include <tenon/manifest/vtable_records.hpp>

#include <cstddef>
#include <cstdint>

namespace tenon::detail {

/// One export as its table shows it, beside its name.
struct ExportView {
    std::uint32_t flags;
    std::uint64_t hash;
    const std::uint32_t* signature;
    std::size_t signature_size;
    const Node* const* reached;
    std::size_t reached_count;
    std::uint64_t reached_digest;
};
constexpr bool reach_the_same(const ExportView& a, const ExportView& b) {
    return a.reached_digest == b.reached_digest && a.reached_count == b.reached_count;
}
constexpr bool reach_the_same(const ExportView* exports, std::size_t count) {
    for (std::size_t k = 1; k < count; ++k)
        if (!reach_the_same(exports[k - 1], exports[k])) return false;
    return true;
}

/// The lines of exports that all reach the same, which need no looking up.
struct SoleLines {
    const Node* const* nodes;
    std::size_t number;
    constexpr SoleLines(const ExportView* exports, std::size_t) : nodes(exports->reached), number(exports->reached_count) {}
    constexpr std::size_t count() const { return number; }
    constexpr const Node& operator[](std::size_t index) const { return *nodes[index]; }
    constexpr std::size_t index_of(const ExportView&, std::size_t reached) const { return reached; }
    constexpr bool are_all_of(const ExportView&) const { return true; }
};

/// The most lines that several exports can have.
constexpr std::size_t most_lines(const ExportView* exports, std::size_t count) {
    std::size_t most = exports[0].reached_count;
    for (std::size_t k = 1; k < count; ++k)
        if (!reach_the_same(exports[k], exports[k - 1])) most += exports[k].reached_count;
    return most;
}

/// The lines of several exports, each once.
template <std::size_t Capacity>
struct CollectedLines : NodeSet<Capacity + 1> {
    constexpr CollectedLines(const ExportView* exports, std::size_t exported) {
        for (std::size_t k = 0; k < exported; ++k) {
            if (k != 0 && reach_the_same(exports[k], exports[k - 1])) continue;
            for (std::size_t i = 0; i < exports[k].reached_count; ++i) this->add(*exports[k].reached[i]);
        }
    }
    constexpr std::size_t index_of(const ExportView& of, std::size_t reached) const {
        return NodeSet<Capacity + 1>::index_of(*of.reached[reached]);
    }
    /// Whether an export reaches all of them, in their order.
    constexpr bool are_all_of(const ExportView& one) const {
        if (one.reached_count != this->count()) return false;
        for (std::size_t k = 0; k < one.reached_count; ++k)
            if (index_of(one, k) != k) return false;
        return true;
    }
};

/// The toolchain, then the record of exports; of the texts of its lines `packed_texts` words are packed behind it.
template <class Lines>
constexpr void write_table(WordWriter& out, const ExportView* exports, const Chars* names, std::size_t count, const Lines& lines,
                           std::size_t packed_texts) {
    write_toolchain(out);
    const std::size_t start = out.begin(RecordType::exports);
    out.halves(count, lines.count());
    for (std::size_t k = 0; k < count; ++k) out.number(exports[k].signature_size);
    for (std::size_t k = 0; k < lines.count(); ++k) out.number(lines[k].size);
    bool all = false;
    for (std::size_t k = 0, reached = 0; k < count; ++k) {
        const ExportView& one = exports[k];
        const bool as_before = k != 0 && reach_the_same(one, exports[k - 1]);
        if (!as_before) all = lines.are_all_of(one);
        out.halves(one.flags | (all ? reaches_all_lines : 0), names[k].size);
        out.hash(one.hash);
        out.text(names[k]);
        if (all) continue;
        if (as_before) {
            out.again(reached, one.reached_count / 2 + 1);
        } else {
            reached = out.size();
            out.halves(1 + one.reached_count, [&](std::size_t i) { return i == 0 ? one.reached_count : lines.index_of(one, i - 1); });
        }
    }
    for (std::size_t k = 0; k < count; ++k) out.text(exports[k].signature, exports[k].signature_size);
    for (std::size_t k = 0; packed_texts == 0 && k < lines.count(); ++k) out.text(lines[k].words, lines[k].size);
    out.end(start, packed_texts);
}

/// How many words that takes: counted by writing to no place; of exports that reach the same, as most do, told at once.
template <class Lines>
constexpr std::size_t table_size(const ExportView* exports, const Chars* names, std::size_t count, const Lines& lines,
                                 std::size_t packed_texts) {
    WordWriter counter;
    write_table(counter, exports, names, count, lines, packed_texts);
    return counter.size();
}
template <class Source = toolchain_text>
constexpr std::size_t table_size(const ExportView* exports, const Chars* names, std::size_t count, const SoleLines& lines,
                                 std::size_t packed_texts) {
    std::size_t words = record_head_words + 2 + lines.count();  // its format and its counts
    for (std::size_t k = 0; k < count; ++k) words += 4 + padded_words(names[k].size) + padded_words(exports[k].signature_size);
    if (packed_texts == 0) {
        for (std::size_t k = 0; k < lines.count(); ++k) words += padded_words(lines[k].size);
        words += words % 2;
    }
    return words_of<toolchain_record<Source>>.count + words;
}

/// Not constexpr: a compiler names it where a table is not of the size that was told.
inline void tenon_table_is_of_another_size() {}

/// The texts of lines that are packed behind a table: of exports that reach the same, and more than a few, as a constant costs more
/// than to copy those.
template <bool IsSole, const auto& Reached, const auto&...>
inline constexpr Words<0> packed_texts{};
template <const auto& Reached, const auto&... Same>
    requires(Reached.count > 4)
inline constexpr auto& packed_texts<true, Reached, Same...> = words_of<line_texts<Reached>>;

/// The records of one statement, one behind the other, that exports a T under each of the names. (The macros' lists begin with what
/// stands for nothing, as each of their items brings a comma.)
template <class, class... T, std::size_t... Sizes>
constexpr auto export_records(std::nullptr_t, const char (&... names)[Sizes]) {
    constexpr std::size_t count = sizeof...(T);
    constexpr ExportView exports[] = {{export_flags<T>, identity_of<T>::hash, identity_of<T>::text.words, identity_of<T>::text.size,
                                       identity_of<T>::reached.nodes, identity_of<T>::reached.count, identity_of<T>::reached.digest}...};
    constexpr Chars sizes[] = {{nullptr, Sizes - 1}...};
    const Chars chars[] = {names...};

    constexpr bool is_sole = count == 1 || reach_the_same(exports, count);
    constexpr auto& texts = packed_texts<is_sole, identity_of<T>::reached...>;
    using Lines = typename choice<is_sole>::template of<SoleLines, CollectedLines<most_lines(exports, count)>>;
    constexpr Lines lines(exports, count);
    Words<table_size(exports, sizes, count, lines, texts.count)> table{};
    WordWriter out(table.of);
    write_table(out, exports, chars, count, lines, texts.count);
    if (out.size() != table.count) tenon_table_is_of_another_size();

    if constexpr (texts.count == 0 && !((identity_of<T>::reached.has_vtables || identity_of<T>::reached.has_packages) || ...))
        return table;
    else
        return packed(table, texts, Words<(table.count + texts.count) % 2>{}, package_records<identity_of<T>...>::make(),
                      vtable_record<identity_of<T>...>::make());
}

/// The record of an init function.
template <Literal Name, class F>
struct init_records {
    static_assert(is_identifier(Name.chars), "tenon: the name of an init function must be an identifier of this namespace");
    static_assert(__is_same(typename exportable<F>::type, void()), "tenon: an init function must be a void f()");
    static constexpr void write(WordWriter& out) {
        write_toolchain(out);
        const std::size_t start = out.begin(RecordType::init);
        out.number(Chars(Name.chars).size);
        out.text(Name.chars);
        out.end(start);
    }
};

/// The records of a binary that only states the packages it meets.
template <class... Types>
struct uses_records {
    static constexpr auto make() {
        return packed(words_of<toolchain_before<Types...>>, package_records<identity_of<Types>...>::make(),
                      vtable_record<identity_of<Types>...>::make());
    }
};

/// The contents of a section: what its records are made of, or the words that they write.
template <class Records>
inline constexpr auto section_of = Records::make();
template <class Records>
    requires requires(WordWriter& out) { Records::write(out); }
inline constexpr auto& section_of<Records> = words_of<Records>;

}  // namespace tenon::detail
