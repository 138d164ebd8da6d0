// SPDX-License-Identifier: BSL-1.0
//
// The canonical packages: the version of each that came first in this process. Whoever comes later must agree with it.
#pragma once

#include <tenon/loader/library_search.hpp>
#include <tenon/loader/table.hpp>
#include <tenon/loader/toolchain_difference.hpp>
#include <tenon/manifest/reading.hpp>

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>

namespace [[gnu::visibility("hidden")]] tenon {

/// What of a package must agree with the canonical version.
enum class Versioning {
    exact,         ///< all of it
    shared_types,  ///< the types that both versions have; those that only one has join the canonical ones
};

namespace detail {

inline CanonicalPackage* find_package(Table& table, Chars name) {
    const std::uint64_t hash = name_hash(name);
    for (CanonicalPackage* one = table.packages; one != nullptr; one = one->next)
        if (one->name_hash == hash && view(one->name) == view(name)) return one;
    return nullptr;
}

inline LineList lines_of(const CanonicalPackage& package) {
    LineList lines;
    for (const Chars& line : package.text) lines.push_back(view(line));
    for (const AddedLine* line = package.added; line != nullptr; line = line->next) lines.push_back(view(line->text));
    return lines;
}

inline std::string_view subject_of(std::string_view line) { return line.substr(0, end_of_subject(line)); }

/// Of one side's lines those of types that the other side has too.
inline LineList shared_lines(const LineList& of, const LineList& with) {
    LineList shared;
    for (const std::string_view line : of) {
        if (line.starts_with("package ")) continue;
        for (const std::string_view other : with)
            if (subject_of(other) == subject_of(line)) {
                shared.push_back(line);
                break;
            }
    }
    return shared;
}

inline bool agrees(const CanonicalPackage& canonical, const Records& records, const PackageRecord& record, Versioning versioning) {
    if (canonical.hash == record.hash) return true;
    if (versioning == Versioning::exact) return false;
    const LineList ours = lines_of(canonical), theirs = lines_of(records, record);
    return differences_of(shared_lines(ours, theirs), shared_lines(theirs, ours)).empty();
}

inline std::string_view toolchain_of(const Records& records) {
    return records.toolchains.empty() ? std::string_view() : view(records.toolchains[0]);
}

inline Error disagreement(const CanonicalPackage& canonical, const Records& records, const PackageRecord& record, const std::string& who,
                          Versioning versioning) {
    LineList expected = lines_of(canonical), found = lines_of(records, record);
    std::string_view owner = view(canonical.owner);
    if (versioning == Versioning::shared_types) {
        LineList ours = shared_lines(expected, found), theirs = shared_lines(found, expected);
        expected = std::move(ours);
        found = std::move(theirs);
        const List<Difference> all = differences_of(expected, found);
        for (const AddedLine* line = canonical.added; line != nullptr; line = line->next)
            if (!all.empty() && all[0].where.starts_with(subject_of(view(line->text)))) owner = view(line->owner);
    }
    if (owner == who && who == program_path()) return two_versions(who, view(record.name), expected, found);
    const std::string head = "tenon: " + who + ": built with another ";
    const std::string package = "package " + quoted(view(record.name)) + " than " + std::string(owner) + ", which was loaded first";
    if (same_source(expected, found)) {
        const std::string_view there = view(canonical.toolchain), here = toolchain_of(records);
        if (const std::string why = build_differences(ToolchainFields(there), ToolchainFields(here)); !why.empty())
            return {Errc::package_mismatch, head + "ABI of " + package + why + explain(expected, found) + "\n  " + std::string(owner) +
                                                " is built with " + std::string(there) + "\n  " + who + " is built with " + std::string(here)};
    }
    return {Errc::package_mismatch, head + "version of " + package + explain(expected, found)};
}

/// Whether packages can be taken in beside the canonical ones. Errors: package_mismatch; inconsistent of the program itself.
inline Result<void> check_packages(Table& table, const Records& records, const std::string& who, Versioning versioning) {
    for (const PackageRecord& record : records.packages)
        if (const CanonicalPackage* canonical = find_package(table, record.name);
            canonical != nullptr && !agrees(*canonical, records, record, versioning))
            return disagreement(*canonical, records, record, who, versioning);
    return {};
}

inline CanonicalPackage* add_package(Table& table, const Records& records, const PackageRecord& record, std::string_view owner) {
    auto* const added = new CanonicalPackage;
    added->name = kept(view(record.name));
    added->name_hash = name_hash(record.name);
    added->owner = kept(owner);
    added->toolchain = kept(toolchain_of(records));
    added->hash = record.hash;
    const LineList lines = lines_of(records, record);
    added->text = Array<Chars>(lines.size());
    for (std::size_t k = 0; k < lines.size(); ++k) added->text[k] = kept(lines[k]);
    link(table.packages, *added);
    return added;
}

/// Calls `use` with the entry of each line by which a version goes beyond the canonical one; those that are missing are made
/// for `owner`, if there is one.
template <class Use>
void for_added_lines(CanonicalPackage& canonical, const Records& records, const PackageRecord& record, std::string_view owner, Use use) {
    if (canonical.hash == record.hash) return;
    for (const std::string_view line : lines_of(records, record)) {
        if (line.starts_with("package ")) continue;
        bool is_first = false;
        for (const Chars& own : canonical.text) is_first |= view(own) == line;
        if (is_first) continue;
        AddedLine* entry = canonical.added;
        while (entry != nullptr && view(entry->text) != line) entry = entry->next;
        if (entry == nullptr && !owner.empty()) {
            entry = new AddedLine;
            entry->text = kept(line);
            entry->owner = kept(owner);
            link(canonical.added, *entry);
        }
        if (entry != nullptr) use(*entry);
    }
}

/// Takes in the packages of a binary that is loaded; they stay canonical.
inline void settle_packages(Table& table, const Records& records, std::string_view owner, Versioning versioning = Versioning::exact) {
    for (const PackageRecord& record : records.packages) {
        CanonicalPackage* canonical = find_package(table, record.name);
        if (canonical == nullptr) canonical = add_package(table, records, record, owner);
        if (!agrees(*canonical, records, record, versioning)) continue;
        canonical->settled = true;
        for_added_lines(*canonical, records, record, owner, [](AddedLine& line) { line.settled = true; });
    }
}

/// Holds packages for an open that is under way, so that no other brings another version in the meantime.
inline void reserve_packages(Table& table, const Records& records, std::string_view owner) {
    for (const PackageRecord& record : records.packages) {
        CanonicalPackage* canonical = find_package(table, record.name);
        if (canonical == nullptr) canonical = add_package(table, records, record, owner);
        ++canonical->pending;
        for_added_lines(*canonical, records, record, owner, [](AddedLine& line) { ++line.pending; });
    }
}

inline void forget(Table& table, CanonicalPackage* package) {
    unlink(table.packages, *package);
    for (const Chars& line : package->text) delete[] line.data;
    for (const Chars& text : {package->name, package->owner, package->toolchain}) delete[] text.data;
    delete package;
}

/// Ends a reservation. What no loaded image and no other open holds is forgotten.
inline void release_packages(Table& table, const Records& records) {
    for (const PackageRecord& record : records.packages) {
        CanonicalPackage* const canonical = find_package(table, record.name);
        if (canonical == nullptr) continue;  // never of what was reserved
        for_added_lines(*canonical, records, record, {}, [&](AddedLine& line) {
            if (--line.pending != 0 || line.settled) return;
            unlink(canonical->added, line);
            delete[] line.text.data;
            delete[] line.owner.data;
            delete &line;
        });
        if (--canonical->pending == 0 && !canonical->settled) forget(table, canonical);
    }
}

}  // namespace detail
}  // namespace tenon
