// SPDX-License-Identifier: BSL-1.0
//
// What a translation unit asks for, in constant data of that unit alone. Two units of one binary may see two versions
// of a type, and the linker keeps one unit's copy of everything inline and of every template. So this data, and what it
// points to, is `static`.
#pragma once

#include <tenon/records/find_differences.hpp>
#include <tenon/records/grown_vtable.hpp>
#include <tenon/records/lines_by_topic.hpp>
#include <tenon/records/lines_of.hpp>
#include <tenon/records/package_records.hpp>
#include <tenon/records/records.hpp>
#include <tenon/records/toolchain.hpp>
#include <tenon/records/vtable_difference.hpp>
#include <tenon/records/vtable_records.hpp>

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace [[gnu::visibility("hidden")]] tenon {
namespace detail {

inline std::string_view characters_of(const std::uint32_t* words, std::size_t size) {
    return {reinterpret_cast<const char*>(words), size};
}

/// A type T as one unit was compiled with it.
struct RequestedType {
    std::uint64_t hash;
    std::uint32_t flags;
    std::uint32_t line_count;   // how many lines T reaches
    const std::uint32_t* text;  // the sizes of the signature and of each line, then these, each padded to whole words
    const void* uses;           // records: the toolchain, the packages that T reaches, their vtables and those of T
    std::size_t uses_size, vtables_size;

    Bytes packages_and_vtables() const { return {static_cast<const unsigned char*>(uses), uses_size}; }
    Bytes vtables() const { return packages_and_vtables().from(uses_size - vtables_size); }

    /// Calls `use(k, text)` with the signature (k is 0) and each line, until it returns false. Returns whether it never
    /// did.
    template <class Use>
    bool each_line(Use use) const {
        const std::uint32_t* line = text + 1 + line_count;
        for (std::size_t k = 0; k <= line_count; line += padded_words(text[k]), ++k)
            if (!use(k, characters_of(line, text[k]))) return false;
        return true;
    }
    std::string_view signature() const { return characters_of(text + 1 + line_count, text[0]); }
};

template <class T>
struct requested_text_writer {
    static constexpr void write(WordWriter& out) {
        const IdentityView& is = identity<exported<T>>;
        out.u32(is.signature_size);
        for (std::size_t k = 0; k < is.reached_count; ++k) out.u32(is.reached[k]->size);
        out.text(is.signature, is.signature_size);
        for (std::size_t k = 0; k < is.reached_count; ++k) out.text(is.reached[k]->words, is.reached[k]->size);
    }
};
template <class T>
static constexpr auto requested_text =
    write_words<count_words(requested_text_writer<T>::write)>(requested_text_writer<T>::write);

template <class T>
constexpr auto make_requested_uses() {
    if constexpr (package_records<T>::list.count != 0 || vtable_record<T>::count != 0)
        return concatenated(words_of<toolchain_before<T>>, package_records<T>::make(), vtable_record<T>::make());
    else
        return Words<0>{};
}
template <class T>
static constexpr auto requested_uses = make_requested_uses<T>();

template <class T>
static constexpr RequestedType requested{
    identity<exported<T>>.hash,
    exportable<T>::flags,
    static_cast<std::uint32_t>(identity<exported<T>>.reached_count),
    requested_text<T>.words,
    &requested_uses<T>,
    __is_same(decltype(make_requested_uses<T>()), Words<0>) ? 0 : sizeof requested_uses<T>,
    vtable_record<T>::count == 0 ? 0 : sizeof vtable_record<T>::make(),
};

inline LineVector lines_of(const RequestedType& requested) {
    LineVector lines;
    requested.each_line([&](std::size_t, std::string_view line) { return lines.push_back(line), true; });
    return lines;
}

/// Whether the whole text of an export is the requested one.
inline bool same_text(const Records& records, const ExportRecord& found, const RequestedType& requested) {
    return found.reached_count() == requested.line_count &&
           requested.each_line([&](std::size_t k, std::string_view line) {
               return view(k == 0 ? found.signature() : records.line(found, k - 1)) == line;
           });
}

/// The records that a request brings: packages and vtables.
inline Records records_of(const RequestedType& requested) {
    const NoteRange notes{requested.packages_and_vtables(), 0};
    Records records;
    records.read(&notes, 1);
    return records;
}

/// Whether a binary has the line of this hash.
inline bool has_line(const Records& records, std::uint64_t hash) {
    for (const Chars& line : records.lines)
        if (hash_of_line(view(line)) == hash) return true;
    return false;
}

/// Calls `use(requested, found)` with the first vtable that a binary records differently; `found` is null if it states
/// the class without one. (A class that only a package reaches may be unknown to it: packages are compared when it is
/// opened.)
template <class Use>
void find_other_vtable(const Records& records, const RequestedType& requested, Use use) {
    if (requested.vtables_size == 0) return;
    const Records brought = records_of(requested);
    for (const VtableRecord& vtable : brought.vtables) {
        const VtableRecord* const found = records.find_vtable(vtable.line_hash);
        if (found == nullptr ? has_line(records, vtable.line_hash) : !same_vtable(vtable, *found))
            return use(vtable, found);
    }
}

/// Whether an export is spelled like the requested one: of its kind and signature, with the flags that it asks for.
inline bool has_signature(const ExportRecord& found, const RequestedType& requested) {
    return ((found.flags() ^ requested.flags) & is_function) == 0 && allows(found.flags(), requested.flags) &&
           view(found.signature()) == requested.signature();
}

/// Whether an export of another text is the requested one with classes that have grown. `why` is set if a vtable is the
/// reason why not.
inline bool has_grown(const Records& records, const ExportRecord& found, const RequestedType& requested, Sides sides,
                      std::string& why) {
    const Records brought = records_of(requested);
    const LineVector ours = lines_of(requested), theirs = lines_of(records, found);
    if (fit_of(ours, theirs, sides, why, class_in(brought), class_in(records)) != Fit::grown) return false;
    const LinesByTopic others(theirs);
    for (const std::string_view line : ours) {  // those that are equal
        const VtableRecord* const vtable = brought.find_vtable(hash_of_line(line));
        if (vtable == nullptr || others[topic_of(line)] != line) continue;
        const VtableRecord* const other = records.find_vtable(vtable->line_hash);
        if (other != nullptr && same_vtable(*vtable, *other)) continue;
        why = explain_vtables(*vtable, other, line).substr(3);  // without the newline and the indentation
        return false;
    }
    return true;
}

/// Whether an export is the requested one as far as records tell: compares the kind, the flags, the whole text and the
/// vtables. Classes may have grown as the sides allow.
inline bool is_asked_for(const Records& records, const ExportRecord& found, const RequestedType& requested,
                         Sides sides) {
    if (((found.flags() ^ requested.flags) & is_function) != 0 || !allows(found.flags(), requested.flags)) return false;
    bool is = found.hash() == requested.hash && same_text(records, found, requested);
    if (is) find_other_vtable(records, requested, [&](const VtableRecord&, const VtableRecord*) { is = false; });
    std::string why;
    return is || (view(found.signature()) == requested.signature() && has_grown(records, found, requested, sides, why));
}

}  // namespace detail
}  // namespace tenon
