// SPDX-License-Identifier: BSL-1.0
//
// The records of one statement: the toolchain, one table of the exports stated together, and the packages that they reach.
#pragma once

#include <tenon/manifest/toolchain.hpp>
#include <tenon/manifest/package_records.hpp>
#include <tenon/manifest/record_writer.hpp>

#include <cstddef>
#include <cstdint>
#include <type_traits>

namespace tenon::detail {

constexpr bool is_identifier(Chars name) {
    for (std::size_t k = 0; k < name.size; ++k)
        if (!is_name_char(name.data[k])) return false;
    return name.size != 0 && !(name.data[0] >= '0' && name.data[0] <= '9');
}

template <Literal Name, class T>
struct exported {
    static_assert(is_identifier(Chars(Name.chars)),
                  "tenon: the name of an export must be an identifier; use TENON_EXPORT_AS(name, entity) for one in another namespace");
    using identity = identity_of<T>;
    static constexpr auto& name = literal_text<Name>;
    static constexpr std::uint32_t flags = export_flags<T>;
};

/// Writes one export of a table whose lines are `lines`.
template <class Export>
constexpr void write_export(WordWriter& out, const Walk& lines) {
    using identity = typename Export::identity;
    out.number(Export::flags);
    out.hash(identity::hash);
    out.number(Export::name.size);
    out.number(identity::text.size);
    out.number(identity::reached.count);
    out.text(Export::name.words, Export::name.size);
    out.text(identity::text.words, identity::text.size);
    out.halves(identity::reached.count, [&](std::size_t k) { return lines.index_of(*identity::reached.nodes[k]); });
}

template <class... Exports>
struct export_table {
    static constexpr void write(WordWriter& out) {
        Walk lines;
        (lines.from(Exports::identity::edges.items, Exports::identity::edges.count), ...);
        const std::size_t start = out.begin(RecordType::exports);
        out.number(sizeof...(Exports));
        out.number(lines.count());
        (write_export<Exports>(out, lines), ...);
        for (std::size_t k = 0; k < lines.count(); ++k) out.line(lines[k]);
        out.end(start);
    }
};

/// All records of one statement, one behind the other. (The macro's list begins with `void`, as each of its items brings a comma.)
template <class, class... Exports>
struct export_records {
    static constexpr void write(WordWriter& out) {
        out.words(toolchain_words.of, toolchain_words.count);
        export_table<Exports...>::write(out);
        package_records<typename Exports::identity...>::write(out);
    }
};

/// The record of an init function.
template <Literal Name, class F>
struct init_records {
    static_assert(is_identifier(Chars(Name.chars)), "tenon: the name of an init function must be an identifier of this namespace");
    static_assert(std::is_same_v<typename without_noexcept<F>::type, void()>, "tenon: an init function must be a void f()");
    static constexpr void write(WordWriter& out) {
        out.words(toolchain_words.of, toolchain_words.count);
        const std::size_t start = out.begin(RecordType::init);
        out.number(literal_text<Name>.size);
        out.text(literal_text<Name>.words, literal_text<Name>.size);
        out.end(start);
    }
};

/// The records of a binary that only states the packages it meets.
template <class... Types>
struct uses_records {
    static constexpr void write(WordWriter& out) {
        out.words(toolchain_words.of, toolchain_words.count);
        package_records<identity_of<Types>...>::write(out);
    }
};

}  // namespace tenon::detail
