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
#include <type_traits>

namespace tenon::detail {

constexpr bool is_identifier(Chars name) {
    for (std::size_t k = 0; k < name.size; ++k)
        if (!is_name_char(name.data[k])) return false;
    return name.size != 0 && !(name.data[0] >= '0' && name.data[0] <= '9');
}

/// One export as its table shows it.
struct ExportView {
    std::uint32_t flags;
    std::uint64_t hash;
    Chars name;
    const std::uint32_t* signature;
    std::size_t signature_size;
    const Node* const* reached;
    std::size_t reached_count;
};

template <Literal Name, class T>
struct exported {
    static_assert(is_identifier(Name.chars),
                  "tenon: the name of an export must be an identifier; use TENON_EXPORT_AS(name, entity) for one in another namespace");
    using identity = identity_of<T>;
    static constexpr ExportView view{export_flags<T>,     identity::hash,          Name.chars,
                                     identity::text.words, identity::text.size, identity::reached.nodes, identity::reached.count};
};

/// The lines of all exports of a table, each once.
template <std::size_t Capacity>
constexpr NodeSet<Capacity> lines_of(const ExportView* exports, std::size_t count) {
    NodeSet<Capacity> lines;
    for (std::size_t k = 0; k < count && !lines.overflows(); ++k)
        for (std::size_t i = 0; i < exports[k].reached_count; ++i) lines.add(*exports[k].reached[i]);
    return lines;
}

template <std::size_t Capacity>
constexpr void write_exports(WordWriter& out, const ExportView* exports, std::size_t count, const NodeSet<Capacity>& lines) {
    const std::size_t start = out.begin(RecordType::exports);
    out.number(count);
    out.number(lines.count());
    for (std::size_t k = 0; k < count; ++k) {
        const ExportView& one = exports[k];
        out.number(one.flags);
        out.hash(one.hash);
        out.number(one.name.size);
        out.number(one.signature_size);
        out.number(one.reached_count);
        out.text(one.name);
        out.text(one.signature, one.signature_size);
        out.halves(one.reached_count, [&](std::size_t i) { return lines.index_of(*one.reached[i]); });
    }
    for (std::size_t k = 0; k < lines.count(); ++k) out.line(lines[k]);
    out.end(start);
}

template <class... Exports>
struct export_table {
    static constexpr ExportView exports[] = {Exports::view...};

    template <std::size_t Capacity>
    static consteval auto found_lines() {
        constexpr auto lines = lines_of<Capacity>(exports, sizeof...(Exports));
        if constexpr (lines.overflows())
            return found_lines<8 * Capacity>();
        else
            return lines;
    }

    static constexpr void write(WordWriter& out) {
        constexpr auto lines = found_lines<16>();
        write_exports(out, exports, sizeof...(Exports), lines);
    }
};

/// All records of one statement, one behind the other. (The macro's list begins with `void`, as each of its items brings a comma.)
template <class, class... Exports>
struct export_records {
    using vtables = vtable_record<typename Exports::identity...>;
    static constexpr void write(WordWriter& out) {
        out.words(toolchain_words.of, toolchain_words.count);
        export_table<Exports...>::write(out);
        package_records<typename Exports::identity...>::write(out);
    }
};

/// The record of an init function.
template <Literal Name, class F>
struct init_records {
    static_assert(is_identifier(Name.chars), "tenon: the name of an init function must be an identifier of this namespace");
    static_assert(std::is_same_v<typename exportable<F>::type, void()>, "tenon: an init function must be a void f()");
    static constexpr void write(WordWriter& out) {
        out.words(toolchain_words.of, toolchain_words.count);
        const std::size_t start = out.begin(RecordType::init);
        out.number(Chars(Name.chars).size);
        out.text(Name.chars);
        out.end(start);
    }
};

/// The records of a binary that only states the packages it meets.
template <class... Types>
struct uses_records {
    using vtables = vtable_record<identity_of<Types>...>;
    static constexpr void write(WordWriter& out) {
        out.words(toolchain_words.of, toolchain_words.count);
        package_records<identity_of<Types>...>::write(out);
    }
};

/// The contents of a section: the words of its records, and behind them that of the vtables, which no words can hold.
template <class Records>
consteval auto section_of() {
    constexpr auto words = words_of<Records>();
    if constexpr (requires { typename Records::vtables; }) {
        if constexpr (Records::vtables::count != 0)
            return packed(words, Records::vtables::make());
        else
            return words;
    } else {
        return words;
    }
}

}  // namespace tenon::detail
