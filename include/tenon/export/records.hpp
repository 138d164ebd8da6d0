// SPDX-License-Identifier: BSL-1.0
//
// The records of one statement: the toolchain, one table of the exports stated together, and the packages that they reach.
#pragma once

#include <tenon/records/toolchain.hpp>
#include <tenon/records/package_records.hpp>
#include <tenon/records/record_writer.hpp>
#include <tenon/records/vtable_records.hpp>

#include <cstddef>
#include <cstdint>

namespace [[gnu::visibility("hidden")]] tenon {
namespace detail {

/// One export as its table shows it, beside its name.
struct ExportView {
    const IdentityView* type;
    std::uint32_t flags;
};
constexpr bool reach_the_same(const ExportView& a, const ExportView& b) {
    return a.type->reached_digest == b.type->reached_digest && a.type->reached_count == b.type->reached_count;
}

/// The lines of exports that all reach the same, which need no looking up.
struct SoleLines {
    const Node* const* nodes;
    std::size_t number;
    constexpr SoleLines(const ExportView* exports, std::size_t) : nodes(exports->type->reached), number(exports->type->reached_count) {}
    constexpr std::size_t count() const { return number; }
    constexpr const Node& operator[](std::size_t index) const { return *nodes[index]; }
    constexpr std::size_t index_of(const ExportView&, std::size_t reached) const { return reached; }
    constexpr bool are_all_of(const ExportView&) const { return true; }
};

/// The most lines that several exports can have.
constexpr std::size_t most_lines(const ExportView* exports, std::size_t count) {
    std::size_t most = exports[0].type->reached_count;
    for (std::size_t k = 1; k < count; ++k)
        if (!reach_the_same(exports[k], exports[k - 1])) most += exports[k].type->reached_count;
    return most;
}

/// The lines of several exports, each once.
template <std::size_t Capacity>
struct CollectedLines : NodeSet<Capacity + 1> {
    constexpr CollectedLines(const ExportView* exports, std::size_t exported) {
        for (std::size_t k = 0; k < exported; ++k) {
            if (k != 0 && reach_the_same(exports[k], exports[k - 1])) continue;
            for (std::size_t i = 0; i < exports[k].type->reached_count; ++i) this->add(*exports[k].type->reached[i]);
        }
    }
    constexpr std::size_t index_of(const ExportView& of, std::size_t reached) const {
        return NodeSet<Capacity + 1>::index_of(*of.type->reached[reached]);
    }
    /// Whether an export reaches all of them, in their order.
    constexpr bool are_all_of(const ExportView& one) const {
        if (one.type->reached_count != this->count()) return false;
        for (std::size_t k = 0; k < one.type->reached_count; ++k)
            if (index_of(one, k) != k) return false;
        return true;
    }
};

/// The record of exports; of the texts of its lines `packed_texts` words are packed behind it.
template <class Lines>
constexpr void write_table(WordWriter& out, const ExportView* exports, const Chars* names, std::size_t count, const Lines& lines,
                           std::size_t packed_texts) {
    const std::size_t start = out.begin(RecordType::exports);
    out.u16_pair(count, lines.count());
    for (std::size_t k = 0; k < count; ++k) out.u32(exports[k].type->signature_size);
    for (std::size_t k = 0; k < lines.count(); ++k) out.u32(lines[k].size);
    bool all = false;
    for (std::size_t k = 0, reached = 0; k < count; ++k) {
        const ExportView& one = exports[k];
        const bool as_before = k != 0 && reach_the_same(one, exports[k - 1]);
        if (!as_before) all = lines.are_all_of(one);
        out.u16_pair(one.flags | (all ? reaches_all_lines : 0), names[k].size);
        out.u64(one.type->hash);
        out.text(names[k]);
        if (all) continue;
        if (as_before) {
            out.repeat(reached, one.type->reached_count / 2 + 1);
        } else {
            reached = out.size();
            const std::size_t lines_of_one = one.type->reached_count;
            out.u16_pair(1 + lines_of_one, [&](std::size_t i) { return i == 0 ? lines_of_one : lines.index_of(one, i - 1); });
        }
    }
    for (std::size_t k = 0; k < count; ++k) out.text(exports[k].type->signature, exports[k].type->signature_size);
    for (std::size_t k = 0; packed_texts == 0 && k < lines.count(); ++k) out.text(lines[k].words, lines[k].size);
    out.end(start, packed_texts);
}

/// How many words that takes, counted by writing to no place; `plan_table` tells it of exports that reach the same, as most do.
template <class Lines>
constexpr std::size_t count_table(const ExportView* exports, const Chars* names, std::size_t count, const Lines& lines) {
    WordWriter counter;
    write_table(counter, exports, names, count, lines, 0);
    return counter.size();
}

/// Not constexpr: a compiler names it where a table is not of the size that was told.
inline void tenon_table_is_of_another_size() {}

/// The most lines whose texts are copied: more of them are packed behind a table, as a constant costs more than to copy few.
inline constexpr std::size_t most_copied_lines = 4;

/// What of a table is known before it is written.
struct TablePlan {
    bool is_sole = true;    // all exports reach the same lines
    bool is_all = true;     // and these are few, and no other record is needed
    std::size_t words = 0;  // if it is sole
};

constexpr TablePlan plan_table(const ExportView* exports, std::size_t count, std::size_t words_of_names) {
    const IdentityView& first = *exports->type;
    TablePlan plan{.is_all = first.reached_count <= most_copied_lines, .words = words_of_names};
    for (std::size_t k = 0; k < count; ++k) {
        if (k != 0 && !reach_the_same(exports[k], exports[k - 1])) plan.is_sole = plan.is_all = false;
        if (exports[k].type->needs_more_records) plan.is_all = false;
        plan.words += 4 + padded_words(exports[k].type->signature_size);
    }
    plan.words += record_head_words + 2 + first.reached_count;  // its format and its counts
    if (first.reached_count > most_copied_lines) return plan;
    for (std::size_t k = 0; k < first.reached_count; ++k) plan.words += padded_words(first.reached[k]->size);
    plan.words += plan.words % 2;
    return plan;
}

/// The words of a record of exports, behind those of the toolchain's, which the compiler copies as a whole.
template <std::size_t Count, class Source = toolchain_text>
struct RecordTableWords {
    static constexpr auto& known = words_of<toolchain_record<Source>>;
    Words<known.count> toolchain;
    std::uint32_t of[Count];
};

/// The texts of lines that are packed behind a table: of exports that reach the same, and more than a few.
template <bool IsSole, const auto& Reached, const auto&...>
inline constexpr Words<0> packed_texts{};
template <const auto& Reached, const auto&... Same>
    requires(Reached.count > most_copied_lines)
inline constexpr auto& packed_texts<true, Reached, Same...> = words_of<line_texts<Reached>>;

/// The records of one statement, one behind the other, that exports a T under each of the names. (The macros' lists begin with what
/// stands for nothing, as each of their items brings a comma.)
template <class, class... T, std::size_t... Sizes>
constexpr auto export_records(std::nullptr_t, const char (&... names)[Sizes]) {
    constexpr std::size_t count = sizeof...(T);
    constexpr ExportView exports[] = {{&identity<exported<T>>, exportable<T>::flags}...};
    constexpr TablePlan plan = plan_table(exports, count, (padded_words(Sizes - 1) + ...));
    const Chars chars[] = {{names, Sizes - 1}...};
    if constexpr (plan.is_all) {
        using Layout = RecordTableWords<plan.words>;
        Layout table{Layout::known, {}};
        WordWriter out(table.of);
        write_table(out, exports, chars, count, SoleLines(exports, count), 0);
        if (out.size() != plan.words) tenon_table_is_of_another_size();
        return table;
    } else {
        constexpr auto& texts = packed_texts<plan.is_sole, closure_of<T>...>;
        using Lines = typename choose<plan.is_sole>::template type<SoleLines, CollectedLines<most_lines(exports, count)>>;
        constexpr Lines lines(exports, count);
        constexpr Chars sizes[] = {{nullptr, Sizes - 1}...};
        constexpr std::size_t size = plan.is_sole ? plan.words : count_table(exports, sizes, count, lines);
        using Layout = RecordTableWords<size>;
        Layout table{Layout::known, {}};
        WordWriter out(table.of);
        write_table(out, exports, chars, count, lines, texts.count);
        if (out.size() != size) tenon_table_is_of_another_size();
        return concatenated(table, texts, Words<(size + texts.count) % 2>{}, package_records<T...>::make(), vtable_record<T...>::make());
    }
}

/// The record of an init function.
template <Literal Name, class F>
struct init_records {
    static_assert(is_identifier(Name), "tenon: the name of an init function must be an identifier of this namespace");
    static_assert(__is_same(typename exportable<F>::type, void()), "tenon: an init function must be a void f()");
    static constexpr void write(WordWriter& out) {
        write_toolchain(out);
        const std::size_t start = out.begin(RecordType::init);
        out.u32(Chars(Name).size);
        out.text(Name);
        out.end(start);
    }
};

/// The records of a binary that only states the packages it meets.
template <class... Types>
struct uses_records {
    static constexpr auto make() {
        return concatenated(words_of<toolchain_before<Types...>>, package_records<Types...>::make(), vtable_record<Types...>::make());
    }
};

/// The contents of a section: what its records are made of, or the words that they write.
template <class Records>
inline constexpr auto section_of = Records::make();
template <class Records>
    requires requires(WordWriter& out) { Records::write(out); }
inline constexpr auto& section_of<Records> = words_of<Records>;

}  // namespace detail
}  // namespace tenon
