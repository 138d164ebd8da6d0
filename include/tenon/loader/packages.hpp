// SPDX-License-Identifier: BSL-1.0
//
// The canonical packages: the version of each that came first in this process. Whoever comes later must agree with it.
#pragma once

#include <tenon/loader/library_search.hpp>
#include <tenon/loader/table.hpp>
#include <tenon/loader/toolchain_difference.hpp>
#include <tenon/manifest/reading.hpp>
#include <tenon/manifest/vtable_difference.hpp>

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
    for (const PackageLine& one : package.lines) lines.push_back(view(one.text));
    for (const AddedLine* added = package.added; added != nullptr; added = added->next) lines.push_back(view(added->line.text));
    return lines;
}

/// Whether a difference is one of the type that a line is about.
inline bool is_about(const Difference& difference, std::string_view line) {
    const auto begins_with = [&](std::string_view what) {
        const std::string_view where = difference.where;
        return where.starts_with(what) && (where.size() == what.size() || where[what.size()] == ',');
    };
    return begins_with(subject_of(line)) || begins_with(topic_of(line));
}

/// Of one side's lines those of types that the other side has too.
inline LineList shared_lines(const LineList& of, const LineList& with) {
    LineList shared;
    for (const std::string_view line : of) {
        if (line.starts_with("package ")) continue;
        for (const std::string_view other : with)
            if (topic_of(other) == topic_of(line)) {
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
        for (const AddedLine* added = canonical.added; added != nullptr; added = added->next)
            if (!all.empty() && is_about(all[0], view(added->line.text))) owner = view(added->owner);
    }
    if (owner == who && who == program_path()) return two_versions(who, view(record.name), expected, found);
    const std::string way_out = versioning == Versioning::exact && agrees(canonical, records, record, Versioning::shared_types)
                                    ? "\n  the types that both versions have are the same: OpenOptions{.versioning = Versioning::shared_types} takes it"
                                    : "";
    const std::string head = "tenon: " + who + ": built with another ";
    const std::string package = "package " + quoted(view(record.name)) + " than " + std::string(owner) + ", which was loaded first";
    if (same_source(expected, found)) {
        const std::string_view there = view(canonical.toolchain), here = toolchain_of(records);
        if (const std::string why = build_differences(ToolchainFields(there), ToolchainFields(here)); !why.empty())
            return {Errc::package_mismatch, head + "ABI of " + package + why + explain(expected, found) + "\n  " + std::string(owner) +
                                                " is built with " + std::string(there) + "\n  " + who + " is built with " + std::string(here)};
    }
    return {Errc::package_mismatch, head + "version of " + package + explain(expected, found) + way_out};
}

/// The first class of a package whose vtable a binary has not as the canonical version has it: as `use(line, owner, found)`, where nothing
/// was found if the binary states the class but no vtable. Lines that are equal may have vtables that are not, where a description was not
/// kept up.
template <class Use>
void find_other_vtable(const CanonicalPackage& canonical, const Records& records, const PackageRecord& record, Use use) {
    const auto is_other = [&](const PackageLine& one, std::string_view owner) {
        if (one.vtable.constants.data == nullptr) return false;
        const VtableRecord* const found = records.find_vtable(one.vtable.line_hash);
        if (found != nullptr && same_vtable(one.vtable, *found)) return false;
        if (found == nullptr) {
            bool is_stated = false;
            for (const std::string_view line : lines_of(records, record)) is_stated |= line == view(one.text);
            if (!is_stated) return false;
        }
        use(one, owner, found);
        return true;
    };
    for (const PackageLine& one : canonical.lines)
        if (is_other(one, view(canonical.owner))) return;
    for (const AddedLine* added = canonical.added; added != nullptr; added = added->next)
        if (is_other(added->line, view(added->owner))) return;
}

/// Whether the classes of a package have the canonical vtables. Errors: package_mismatch; inconsistent of the program itself.
inline Result<void> check_vtables(const CanonicalPackage& canonical, const Records& records, const PackageRecord& record, const std::string& who) {
    Result<void> fitting;
    find_other_vtable(canonical, records, record, [&](const PackageLine& one, std::string_view owner, const VtableRecord* found) {
        const std::string why = explain_vtables(one.vtable, found, view(one.text));
        if (owner == who && who == program_path())
            fitting = two_vtables(who, view(one.text), why);
        else
            fitting = Error{Errc::package_mismatch, "tenon: " + who + ": built with other virtual functions of package " + quoted(view(record.name)) +
                                                        " than " + std::string(owner) + ", which was loaded first" + why};
    });
    return fitting;
}

/// Whether packages can be taken in beside the canonical ones. Errors: package_mismatch; inconsistent of the program itself.
inline Result<void> check_packages(Table& table, const Records& records, const std::string& who, Versioning versioning) {
    for (const PackageRecord& record : records.packages) {
        const CanonicalPackage* const canonical = find_package(table, record.name);
        if (canonical == nullptr) continue;
        if (!agrees(*canonical, records, record, versioning)) return disagreement(*canonical, records, record, who, versioning);
        if (Result<void> fitting = check_vtables(*canonical, records, record, who); !fitting) return fitting;
    }
    return {};
}

/// A line of a package, copied with the vtable of its class.
inline PackageLine kept_line(const Records& records, std::string_view line) {
    PackageLine copy{kept(line), {}};
    if (records.vtables.empty()) return copy;
    const VtableRecord* const vtable = records.find_vtable(hash_of_line(line));
    if (vtable == nullptr) return copy;
    const Chars constants = kept({vtable->constants.chars(), vtable->constants.size});
    copy.vtable = *vtable;
    copy.vtable.constants = {reinterpret_cast<const unsigned char*>(constants.data), constants.size};
    return copy;
}
inline void forget(const PackageLine& line) {
    delete[] line.text.data;
    delete[] line.vtable.constants.chars();
}

inline CanonicalPackage* add_package(Table& table, const Records& records, const PackageRecord& record, std::string_view owner) {
    auto* const added = new CanonicalPackage;
    added->name = kept(view(record.name));
    added->name_hash = name_hash(record.name);
    added->owner = kept(owner);
    added->toolchain = kept(toolchain_of(records));
    added->hash = record.hash;
    const LineList lines = lines_of(records, record);
    added->lines = Array<PackageLine>(lines.size());
    for (std::size_t k = 0; k < lines.size(); ++k) added->lines[k] = kept_line(records, lines[k]);
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
        for (const PackageLine& own : canonical.lines) is_first |= view(own.text) == line;
        if (is_first) continue;
        AddedLine* entry = canonical.added;
        while (entry != nullptr && view(entry->line.text) != line) entry = entry->next;
        if (entry == nullptr && !owner.empty()) {
            entry = new AddedLine;
            entry->line = kept_line(records, line);
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
    for (const PackageLine& line : package->lines) forget(line);
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
            forget(line.line);
            delete[] line.owner.data;
            delete &line;
        });
        if (--canonical->pending == 0 && !canonical->settled) forget(table, canonical);
    }
}

}  // namespace detail
}  // namespace tenon
