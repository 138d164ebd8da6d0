// SPDX-License-Identifier: BSL-1.0
//
// What a lookup of T expects of an export: the identity of T as this binary compiled it, in constant data.
#pragma once

#include <tenon/manifest/difference.hpp>
#include <tenon/manifest/package_records.hpp>
#include <tenon/manifest/records.hpp>
#include <tenon/manifest/toolchain.hpp>
#include <tenon/manifest/vtable_records.hpp>

#include <cstddef>
#include <cstdint>
#include <cstring>

namespace [[gnu::visibility("hidden")]] tenon {
namespace detail {

struct none {};

struct Expected : IdentityView {
    std::uint32_t flags;
    const void* vtables;  // a record of vtables
    std::size_t vtables_size;
};

/// The record of the vtables that T reaches; nothing where there are none.
template <class T>
constexpr auto make_expected_vtables() {
    using record = vtable_record<T>;
    if constexpr (record::count != 0)
        return record::make();
    else
        return none{};
}
template <class T>
inline constexpr auto expected_vtables = make_expected_vtables<T>();

/// One object for each T in a binary: its address stands for "verified as T by this binary". Hidden, as a binary must never take
/// another's idea of T for its own.
template <class T>
inline constexpr Expected expected{
    identity<exported<T>>,
    exportable<T>::flags,
    &expected_vtables<T>,
    std::is_empty_v<decltype(make_expected_vtables<T>())> ? 0 : sizeof expected_vtables<T>,
};

/// The records of the packages that T reaches, behind that of the toolchain; nothing where there are none.
template <class T>
constexpr auto make_expected_packages() {
    using packages = package_records<T>;
    if constexpr (packages::list.count != 0)
        return packed(words_of<toolchain_before<T>>, packages::make());
    else
        return none{};
}
template <class T>
inline constexpr auto expected_packages = make_expected_packages<T>();

inline std::string_view characters_of(const std::uint32_t* words, std::size_t size) { return {reinterpret_cast<const char*>(words), size}; }

inline LineList lines_of(const Expected& expected) {
    LineList lines;
    lines.push_back(characters_of(expected.signature, expected.signature_size));
    for (std::size_t k = 0; k < expected.reached_count; ++k)
        lines.push_back(characters_of(expected.reached[k]->words, expected.reached[k]->size));
    return lines;
}

/// Whether the whole text of an export is the expected one.
inline bool same_text(const Records& records, const ExportRecord& found, const Expected& expected) {
    if (view(found.signature()) != characters_of(expected.signature, expected.signature_size)) return false;
    if (found.reached_count() != expected.reached_count) return false;
    for (std::size_t k = 0; k < expected.reached_count; ++k)
        if (view(records.line(found, k)) != characters_of(expected.reached[k]->words, expected.reached[k]->size)) return false;
    return true;
}

}  // namespace detail
}  // namespace tenon
