// SPDX-License-Identifier: BSL-1.0
//
// Explains how the vtables that a lookup expects differ from those of a plugin. A virtual function that was moved,
// inserted or removed shows in the vtable even if the description of its class was not kept up.
#pragma once

#include <tenon/manifest/manifest_reader.hpp>
#include <tenon/records/requested.hpp>
#include <tenon/records/vtable_difference.hpp>

#include <cstdint>
#include <string>
#include <string_view>

namespace [[gnu::visibility("hidden")]] tenon {
namespace detail {

/// The line of a class by its hash, and the package that has it if the requested type itself does not reach it.
struct LineOfVtable {
    std::string_view line, package;
};
inline LineOfVtable find_line(const RequestedType& requested, const Records& wanted, std::uint64_t hash) {
    for (const std::string_view line : lines_of(requested))
        if (hash_of_line(line) == hash) return {line, {}};
    for (const PackageRecord& package : wanted.packages)
        for (const std::string_view line : lines_of(wanted, package))
            if (hash_of_line(line) == hash) return {line, view(package.name)};
    return {};
}

/// The first difference between the vtables, in words; empty if there is none.
inline std::string explain_vtables(const Records& records, const RequestedType& requested) {
    const Records wanted = records_of(requested);
    std::string text;
    find_other_vtable(records, requested, [&](const VtableRecord& ours, const VtableRecord* theirs) {
        const LineOfVtable known = find_line(requested, wanted, ours.line_hash);
        text = explain_vtables(ours, theirs, known.line);
        if (!known.package.empty()) text += "; it is in package " + in_quotes(known.package);
    });
    return text;
}

}  // namespace detail
}  // namespace tenon
