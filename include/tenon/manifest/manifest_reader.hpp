// SPDX-License-Identifier: BSL-1.0
//
// Reads the records of a binary from its file and checks what is true of each binary by itself. It is what opening a plugin needs of a
// manifest; what a person or a tool asks of one is in manifest.hpp.
#pragma once

#include <tenon/container/container.hpp>
#include <tenon/manifest/note_reader.hpp>
#include <tenon/manifest/seal_check.hpp>
#include <tenon/records/find_differences.hpp>
#include <tenon/records/records.hpp>
#include <tenon/records/vtable_account.hpp>
#include <tenon/records/vtable_difference.hpp>
#include <tenon/support/error_about.hpp>
#include <tenon/support/heap_sort.hpp>
#include <tenon/support/result.hpp>
#include <tenon/support/vector.hpp>

#include <cstddef>
#include <string>
#include <string_view>
#include <utility>

namespace [[gnu::visibility("hidden")]] tenon {
namespace detail {

/// The records of one binary and the bytes that they are views of.
struct ManifestData {
    FileNotes notes;
    Records records;
};

inline LineVector lines_of(const Records& records, const ExportRecord& of) {
    LineVector lines;
    lines.push_back(view(of.signature()));
    for (std::size_t k = 0; k < of.reached_count(); ++k) lines.push_back(view(records.line(of, k)));
    return lines;
}
inline LineVector lines_of(const Records& records, const PackageRecord& of) {
    LineVector lines;
    lines.push_back(view(of.signature));
    for (std::size_t k = 0; k < of.lines.count; ++k) lines.push_back(view(records.lines[of.lines.first + k]));
    return lines;
}

inline std::string in_quotes(std::string_view name) {
    std::string text(1, '"');  // a literal + std::string(name) makes g++ 12 warn of memcpy at -O2
    text += name;
    text += '"';
    return text;
}

/// The package records by name; those of one name as they are stored.
inline Vector<const PackageRecord*> sorted_packages(const Records& records) {
    Vector<const PackageRecord*> sorted;
    for (const PackageRecord& one : records.packages) sorted.push_back(&one);
    heap_sort(sorted.begin(), sorted.size(), [](const PackageRecord* a, const PackageRecord* b) {
        const int order = view(a->name).compare(view(b->name));
        return order != 0 ? order < 0 : a < b;
    });
    return sorted;
}

inline Error two_versions(const std::string& path, std::string_view package, const LineVector& one, const LineVector& other) {
    return error_about(path, Errc::inconsistent,
                       "holds two versions of package " + in_quotes(package) +
                           ": its translation units saw different headers or flags" + explain(one, other));
}

inline Error two_vtables(const std::string& path, std::string_view line, const std::string& why) {
    return error_about(path, Errc::inconsistent,
                       "holds two vtables of " + subject_of_vtable(line) +
                           ": its translation units saw different headers or flags" + why);
}

/// Checks what is true of each binary by itself; `path` is for messages. Where texts of exports were not read, two vtables that differ are
/// only said to.
inline Result<void> check_records(const Records& records, const std::string& path, Texts texts = Texts::all) {
    if (records.foreign_format != 0)
        return error_about(path, Errc::format_mismatch,
                           "its records have format " + std::to_string(records.foreign_format) +
                               ", this program reads format " + std::to_string(format_number));
    const Vector<const PackageRecord*> packages = sorted_packages(records);
    for (std::size_t k = 1; k < packages.size(); ++k) {
        const PackageRecord &one = *packages[k - 1], &other = *packages[k];
        if (view(one.name) == view(other.name) && one.hash != other.hash)
            return two_versions(path, view(one.name), lines_of(records, one), lines_of(records, other));
    }
    const Vector<const VtableRecord*> vtables = sorted_vtables(records);
    for (std::size_t k = 1; k < vtables.size(); ++k) {
        if (vtables[k - 1]->line_hash != vtables[k]->line_hash || same_vtable(*vtables[k - 1], *vtables[k])) continue;
        if (texts != Texts::all) return Error{Errc::inconsistent, {}};
        const std::string_view line = LinesByHash(records)[vtables[k]->line_hash];
        std::string why;
        for (const Difference& each : differences_of(slots_of(*vtables[k - 1], line), slots_of(*vtables[k], line))) why += "\n  " + each.text();
        return two_vtables(path, line, why);
    }
    for (const VtableRecord* one : vtables) {
        const std::string wrong = explain_account(*one);
        if (wrong.empty()) continue;
        if (texts != Texts::all) return Error{Errc::inconsistent, {}};
        return error_about(path, Errc::inconsistent,
                           subject_of_vtable(LinesByHash(records)[one->line_hash]) + ": " + wrong);
    }
    return {};
}

/// Reads the records of a file that is open. Where it is told what is wrong with them, it is told from all texts.
inline Result<ManifestData> read_manifest(const Container& file, Texts texts = Texts::all) {
    ManifestData data;
    Result<FileNotes> notes = read_notes(file, texts);
    if (!notes) return std::move(notes).error();
    data.notes = std::move(*notes);
    if (const ParseError damage = data.records.read(data.notes.ranges.begin(), data.notes.ranges.size()); damage.field)
        return file.damaged("a record of tenon: " + std::string(damage.field), damage.offset);
    if (Result<void> whole = check_seal(file, data.records); !whole) return std::move(whole).error();
    if (Result<void> checked = check_records(data.records, file.path, texts); !checked) {
        if (texts != Texts::all) return read_manifest(file, Texts::all);
        return std::move(checked).error();
    }
    return data;
}

}  // namespace detail
}  // namespace tenon
