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
    std::uint64_t reached_digest;
};
constexpr bool reach_the_same(const ExportView& a, const ExportView& b) {
    return a.reached_digest == b.reached_digest && a.reached_count == b.reached_count;
}

template <Literal Name, class T>
struct exported {
    static_assert(is_identifier(Name.chars),
                  "tenon: the name of an export must be an identifier; use TENON_EXPORT_AS(name, entity) for one in another namespace");
    using identity = identity_of<T>;
    static constexpr ExportView view{export_flags<T>,     identity::hash,          Name.chars,
                                     identity::text.words, identity::text.size, identity::reached.nodes, identity::reached.count,
                                     identity::reached.digest};
};

/// The lines of exports that all reach the same, which need no looking up.
struct SoleLines {
    const ExportView& any;
    constexpr explicit SoleLines(const ExportView& one) : any(one) {}
    constexpr std::size_t count() const { return any.reached_count; }
    constexpr const Node& operator[](std::size_t index) const { return *any.reached[index]; }
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
constexpr void write_table(WordWriter& out, const ExportView* exports, std::size_t count, const Lines& lines, std::size_t packed_texts = 0) {
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
        out.halves(one.flags | (all ? reaches_all_lines : 0), one.name.size);
        out.hash(one.hash);
        out.text(one.name);
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

/// The table of exports that reach different lines, behind the toolchain.
template <class... Exports>
struct export_table {
    static constexpr ExportView exports[] = {Exports::view...};
    static constexpr CollectedLines<most_lines(exports, sizeof...(Exports))> lines{exports, sizeof...(Exports)};
    static constexpr Words<0> texts{};

    static constexpr void write(WordWriter& out) { write_table(out, exports, sizeof...(Exports), lines); }
};

/// The texts of lines that are packed behind a table: of a few there are none, as a constant costs more than to copy them.
template <const auto& Reached, bool AreMany = (Reached.count > 4)>
inline constexpr Words<0> packed_texts{};
template <const auto& Reached>
inline constexpr auto& packed_texts<Reached, true> = words_of<line_texts<Reached>>;

/// The table of one export, or of several that reach the same.
template <class First, class... Rest>
    requires(reach_the_same(First::view, Rest::view) && ...)
struct export_table<First, Rest...> {
    static constexpr ExportView exports[] = {First::view, Rest::view...};
    static constexpr auto& texts = packed_texts<First::identity::reached>;
    static constexpr void write(WordWriter& out) { write_table(out, exports, 1 + sizeof...(Rest), SoleLines(exports[0]), texts.count); }
};

/// All records of one statement, one behind the other. (The macro's list begins with `void`, as each of its items brings a comma.)
template <class, class... Exports>
struct export_records {
    static constexpr auto make() {
        return packed(record_of<export_table<Exports...>>(), package_records<typename Exports::identity...>::make(),
                      vtable_record<typename Exports::identity...>::make());
    }
};
/// Most often it is the table alone.
template <class... Exports>
    requires(export_table<Exports...>::texts.count == 0 &&
             !((Exports::identity::reached.has_vtables || Exports::identity::reached.has_packages) || ...))
struct export_records<void, Exports...> : export_table<Exports...> {};

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
