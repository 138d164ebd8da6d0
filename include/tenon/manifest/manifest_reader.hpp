// SPDX-License-Identifier: BSL-1.0
//
// Reads the records of a binary from its file, and checks what holds for each binary by itself. Opening a plugin needs
// no more; what people and tools ask of a manifest is in manifest.hpp.
#pragma once

#include <tenon/container/container.hpp>
#include <tenon/manifest/note_reader.hpp>
#include <tenon/manifest/seal_check.hpp>
#include <tenon/records/find_differences.hpp>
#include <tenon/records/lines_of.hpp>
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

inline std::string in_quotes(std::string_view name) {
    std::string text(1, '"');  // a literal + std::string(name) makes g++ 12 warn of memcpy at -O2
    text += name;
    text += '"';
    return text;
}

/// The records of packages sorted by name. Those of one name keep their order.
inline Vector<const PackageRecord*> sorted_packages(const Records& records) {
    Vector<const PackageRecord*> sorted;
    for (const PackageRecord& record : records.packages) sorted.push_back(&record);
    heap_sort(sorted.begin(), sorted.size(), [](const PackageRecord* a, const PackageRecord* b) {
        const int order = view(a->name).compare(view(b->name));
        return order != 0 ? order < 0 : a < b;
    });
    return sorted;
}

inline Error two_versions(const std::string& path, std::string_view package, const LineVector& first,
                          const LineVector& second) {
    return error_about(path, Errc::inconsistent,
                       "holds two versions of package " + in_quotes(package) +
                           ": its translation units saw different headers or flags" + explain(first, second));
}

inline Error two_vtables(const std::string& path, std::string_view line, const std::string& why) {
    return error_about(path, Errc::inconsistent,
                       "holds two vtables of " + subject_of_vtable(line) +
                           ": its translation units saw different headers or flags" + why);
}

/// Checks that a binary has one version of each package. Error: inconsistent.
inline Result<void> check_package_records(const Records& records, const std::string& path) {
    const Vector<const PackageRecord*> packages = sorted_packages(records);
    for (std::size_t k = 1; k < packages.size(); ++k) {
        const PackageRecord &first = *packages[k - 1], &second = *packages[k];
        if (view(first.name) == view(second.name) && first.hash != second.hash)
            return two_versions(path, view(first.name), lines_of(records, first), lines_of(records, second));
    }
    return {};
}

/// Checks that a binary has one vtable of each class, and that each description accounts for it. Error: inconsistent,
/// without a message if the texts of exports were not read.
inline Result<void> check_vtable_records(const Records& records, const std::string& path, Texts texts) {
    const Vector<const VtableRecord*> vtables = sorted_vtables(records);
    for (std::size_t k = 1; k < vtables.size(); ++k) {
        const VtableRecord &first = *vtables[k - 1], &second = *vtables[k];
        if (first.line_hash != second.line_hash || same_vtable(first, second)) continue;
        if (texts != Texts::all) return Error{Errc::inconsistent, {}};
        const std::string_view line = LinesByHash(records)[second.line_hash];
        std::string why;
        for (const Difference& difference : differences_of(slots_of(first, line), slots_of(second, line)))
            why += "\n  " + difference.text();
        return two_vtables(path, line, why);
    }
    for (const VtableRecord* vtable : vtables) {
        const std::string wrong = explain_account(*vtable);
        if (wrong.empty()) continue;
        if (texts != Texts::all) return Error{Errc::inconsistent, {}};
        return error_about(path, Errc::inconsistent,
                           subject_of_vtable(LinesByHash(records)[vtable->line_hash]) + ": " + wrong);
    }
    return {};
}

/// Checks what holds for each binary by itself; `path` is for messages. Errors: format_mismatch, inconsistent.
inline Result<void> check_records(const Records& records, const std::string& path, Texts texts = Texts::all) {
    if (records.foreign_format != 0)
        return error_about(path, Errc::format_mismatch,
                           "its records have format " + std::to_string(records.foreign_format) +
                               ", this program reads format " + std::to_string(format_number));
    if (Result<void> fits = check_package_records(records, path); !fits) return fits;
    return check_vtable_records(records, path, texts);
}

/// Reads and checks the records of a file that is open. On failure all texts are read, so that the message can quote
/// them. Errors: damaged, format_mismatch, inconsistent.
inline Result<ManifestData> read_manifest(const Container& file, Texts texts = Texts::all) {
    ManifestData data;
    Result<FileNotes> notes = read_notes(file, texts);
    if (!notes) return std::move(notes).error();
    data.notes = std::move(*notes);
    if (const ParseError damage = data.records.read(data.notes.ranges.begin(), data.notes.ranges.size()); damage)
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
