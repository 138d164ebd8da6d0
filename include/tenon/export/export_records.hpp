// SPDX-License-Identifier: BSL-1.0
//
// The records of one statement: the toolchain, one table of its exports, and the packages and vtables that they reach.
#pragma once

#include <tenon/records/package_records.hpp>
#include <tenon/records/record_writer.hpp>
#include <tenon/records/toolchain.hpp>
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

/// The nodes of one statement: all that its exports reach, each once, in the order of first mention. One walk from
/// all exports finds them. For a single export it is the walk that its identity makes anyway.
template <class... T>
inline constexpr auto& lines_of_statement = reached_from<single_part(mentions_of<T...>::mentions)>;
template <class T>
inline constexpr auto& lines_of_statement<T> = walk_of<T>;

/// Whether an export reaches all lines of its statement, in their order.
constexpr bool reaches_all(const IdentityView& type, std::size_t line_count, std::uint64_t digest) {
    return type.reached_count == line_count && type.reached_digest == digest;
}

/// Writes which lines of its statement an export reaches: their count, then their indices. (They mostly follow each
/// other, so each search begins behind the last line found.)
template <std::size_t Lines>
constexpr void write_line_indices(WordWriter& out, const IdentityView& type, const Reached<Lines>& lines) {
    std::size_t at = Lines - 1;
    out.u16_pair(1 + type.reached_count, [&](std::size_t k) {
        if (k == 0) return type.reached_count;
        do at = at + 1 == Lines ? 0 : at + 1;
        while (!same(*lines.nodes[at], *type.reached[k - 1]));
        return at;
    });
}

/// Writes the record of exports, except for the texts of the lines, which are `texts` words behind it.
template <std::size_t Count, std::size_t Lines>
constexpr void write_table(WordWriter& out, const ExportView (&exports)[Count], const Chars (&names)[Count],
                           const Reached<Lines>& lines, std::size_t texts) {
    const std::size_t start = out.begin(RecordType::exports);
    out.u16_pair(Count, Lines);
    for (const ExportView& view : exports) out.u32(view.type->signature_size);
    for (std::size_t k = 0; k < Lines; ++k) out.u32(lines.nodes[k]->size);
    for (std::size_t k = 0; k < Count; ++k) {
        const IdentityView& type = *exports[k].type;
        const bool all = reaches_all(type, Lines, lines.digest);
        out.u16_pair(exports[k].flags | (all ? reaches_all_lines : 0), names[k].size);
        out.u64(type.hash);
        out.text(names[k]);
        if (!all) write_line_indices(out, type, lines);
    }
    for (const ExportView& view : exports) out.text(view.type->signature, view.type->signature_size);
    out.end(start, texts);
}

/// The record of the toolchain, which is copied as a constant, and behind it the record of exports.
template <std::size_t Count, class Source = toolchain_text>
struct RecordTableWords {
    static constexpr auto& known = words_of<toolchain_record<Source>>;
    Words<known.count> toolchain;
    std::uint32_t words[Count];
};

/// Returns the records of a statement that exports each T under the name at its place. The table is written twice:
/// once without a place to write to, which counts its words. The texts of its lines are a constant, which is copied
/// as a whole. (The lists of the macros begin with void and nullptr, because each item brings a comma.)
template <class, class... T, std::size_t... Sizes>
constexpr auto export_records(std::nullptr_t, const char (&... names)[Sizes]) {
    constexpr auto& lines = lines_of_statement<T...>;
    if constexpr (are_defined<lines>) {  // asked of all exports first, so that one error names all that is missing
        constexpr ExportView exports[] = {{&identity<exported<T>>, exportable<T>::flags}...};
        constexpr auto& texts = words_of<line_texts<lines>>;
        constexpr std::size_t size = [&] {
            const Chars sizes[] = {{nullptr, Sizes - 1}...};
            WordWriter counter;
            write_table(counter, exports, sizes, lines, texts.count);
            return counter.size();
        }();
        using Layout = RecordTableWords<size>;
        Layout table{Layout::known, {}};
        WordWriter out(table.words);
        write_table(out, exports, {{names, Sizes - 1}...}, lines, texts.count);
        return concatenated(table, texts, Words<(size + texts.count) % 2>{}, package_records<T...>::make(),
                            vtable_record<T...>::make());
    } else {
        return Words<0>{};
    }
}

/// The records of TENON_INIT.
template <Literal Name, class F>
struct init_records {
    static_assert(
        is_identifier(Name),
        "tenon: the name of an init function must be an identifier; write TENON_INIT in the namespace of the function");
    static_assert(__is_same(typename exportable<F>::type, void()),
                  "tenon: an init function must be a void f(); give it no parameter and no result");
    static constexpr void write(WordWriter& out) {
        write_toolchain(out);
        const std::size_t start = out.begin(RecordType::init);
        out.u32(Chars(Name).size);
        out.text(Name);
        out.end(start);
    }
};

/// The records of TENON_USES.
template <class... Types>
struct uses_records {
    static constexpr auto make() {
        return concatenated(words_of<toolchain_before<Types...>>, package_records<Types...>::make(),
                            vtable_record<Types...>::make());
    }
};

/// The contents of a section of notes: what `make` returns or what `write` writes.
template <class Records>
inline constexpr auto section_of = Records::make();
template <class Records>
requires requires(WordWriter& out) { Records::write(out); }
inline constexpr auto& section_of<Records> = words_of<Records>;

}  // namespace detail
}  // namespace tenon
