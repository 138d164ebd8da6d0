// SPDX-License-Identifier: BSL-1.0
//
// The canonical packages: for each, the version that came first in this process. Later versions must agree with it.
#pragma once

#include <tenon/loader/options.hpp>
#include <tenon/loader/process_registry.hpp>
#include <tenon/manifest/manifest_reader.hpp>
#include <tenon/records/grown_vtable.hpp>
#include <tenon/records/inline_namespace_difference.hpp>
#include <tenon/records/lines_by_topic.hpp>
#include <tenon/records/toolchain_difference.hpp>
#include <tenon/records/vtable_difference.hpp>
#include <tenon/support/error_about.hpp>

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>

namespace [[gnu::visibility("hidden")]] tenon {
namespace detail {

inline CanonicalPackage* find_package(const Registry& registry, Chars name) {
    const std::uint64_t hash = name_hash(name);
    for (CanonicalPackage& package : registry.packages)
        if (package.name_hash == hash && view(package.name) == view(name)) return &package;
    return nullptr;
}
inline PackageVersion* find_version(const CanonicalPackage& package, std::uint64_t hash) {
    for (PackageVersion& version : package.versions)
        if (version.hash == hash) return &version;
    return nullptr;
}

/// Whether a difference is about the type of a line.
inline bool is_about(const Difference& difference, std::string_view line) {
    const auto begins_with = [&](std::string_view what) {
        const std::string_view where = difference.where;
        return where.starts_with(what) && (where.size() == what.size() || where[what.size()] == ',');
    };
    return begins_with(subject_of(line)) || begins_with(topic_of(line));
}

/// The lines of one side whose type occurs on the other side, too.
inline LineVector shared_lines(const LineVector& lines, const LineVector& others) {
    LineVector shared;
    const LinesByTopic known(others);
    for (const std::string_view line : lines)
        if (!line.starts_with("package ") && !known[topic_of(line)].empty()) shared.push_back(line);
    return shared;
}

/// The lines that a further version is compared with: those of the canonical version, or of all types that any
/// version has.
inline LineVector lines_of(const CanonicalPackage& package, Versioning versioning) {
    LineVector lines;
    for (const PackageVersion& version : package.versions) {
        const LinesByTopic known(lines);
        for (const PackageLine& line : version.lines)
            if (known[topic_of(view(line.text))].empty()) lines.push_back(view(line.text));
        if (versioning == Versioning::exact) break;
    }
    return lines;
}

/// How a package of a binary is compared with the canonical one.
struct Comparing {
    Versioning versioning = Versioning::exact;
    Sides sides = Sides::alike;
};

inline Comparing comparing(const OpenOptions& options) {
    return {options.versioning, options.older_plugins ? Sides::program_finds_any_older : Sides::program_finds_plugin};
}

/// Finds the class of a line in a canonical package.
inline auto class_in(const CanonicalPackage& package) {
    return [&package](std::string_view text) {
        for (const PackageVersion& version : package.versions)
            for (const PackageLine& line : version.lines)
                if (view(line.text) == text && line.vtable.constants.data != nullptr)
                    return ClassWithVtable{text, &line.vtable};
        return ClassWithVtable{text, nullptr};
    };
}

/// Compares a package of a binary with all versions: what only plugins reach, by what was appended, must be the same in
/// all of them.
inline Fit fit_of_package(const CanonicalPackage& canonical, const Records& records, const PackageRecord& record,
                          Comparing by, std::string& why) {
    const LineVector all = lines_of(canonical, Versioning::shared_types), theirs = lines_of(records, record);
    return fit_of(by.versioning == Versioning::exact ? all : shared_lines(all, theirs), theirs, by.sides, why,
                  class_in(canonical), class_in(records));
}

/// Whether a package of a binary agrees with the canonical one. `why` is set if the vtable of a class that has grown is
/// the reason why not.
inline bool agrees(const CanonicalPackage& canonical, const Records& records, const PackageRecord& record, Comparing by,
                   std::string& why) {
    if (canonical.versions.front().hash == record.hash) return true;
    const bool is_exact = by.versioning == Versioning::exact;
    if (is_exact && by.sides == Sides::alike) return false;
    // That a version is here tells nothing of what another host takes: it may be an older one that some host took.
    if (by.sides == Sides::alike && find_version(canonical, record.hash) != nullptr) return true;
    const Fit fit = fit_of_package(canonical, records, record, by, why);
    return fit == Fit::grown || (fit == Fit::same && !is_exact);
}
inline bool agrees(const CanonicalPackage& canonical, const Records& records, const PackageRecord& record,
                   Comparing by) {
    std::string why;
    return agrees(canonical, records, record, by, why);
}

/// The binary that brought a version, and whether it is loaded or still being opened.
struct Bringer {
    std::string path;
    const char* how;
};
inline Bringer bringer_of(const Registry& registry, const PackageVersion& version) {
    const bool is_loaded = version.committed && version.seen_in == 0;
    for (const Opening& opening : registry.openings)
        for (std::size_t k = 0; k < opening.held_count && !is_loaded; ++k)
            if (opening.held[k].version == &version)
                return {std::string(view(opening.path)), ", which is being opened"};
    return {std::string(view(version.owner)), ", which was loaded first"};
}

/// Whose version came first. A file that was replaced since it was loaded is told from itself.
inline std::string than(const std::string& who, const Bringer& bringer) {
    return bringer.path == who ? " than when it was loaded first" : " than " + bringer.path + bringer.how;
}

inline std::string_view toolchain_of(const Records& records) {
    return records.toolchains.empty() ? std::string_view() : view(records.toolchains[0]);
}

/// The version that brought the type of a difference.
inline const PackageVersion& version_about(const CanonicalPackage& package, const Difference& difference) {
    for (const PackageVersion& version : package.versions)
        for (const PackageLine& line : version.lines)
            if (is_about(difference, view(line.text))) return version;
    return package.versions.front();
}

/// Why a package of a binary does not agree with the canonical one.
inline Error disagreement(const Registry& registry, const CanonicalPackage& canonical, const Records& records,
                          const PackageRecord& record, const std::string& who, Comparing by,
                          const std::string& other_vtable) {
    LineVector expected = lines_of(canonical, by.versioning), found = lines_of(records, record);
    const PackageVersion* first = &canonical.versions.front();
    std::string unused;
    const bool fits_first =
        fit_of(expected, found, by.sides, unused, class_in(canonical), class_in(records)) == Fit::grown;
    if (fits_first) expected = lines_of(canonical, Versioning::shared_types);
    if (fits_first || by.versioning == Versioning::shared_types) {
        LineVector ours = shared_lines(expected, found), theirs = shared_lines(found, expected);
        expected = std::move(ours);
        found = std::move(theirs);
        if (const Vector<Difference> all = differences_of(expected, found, by.sides); !all.empty())
            first = &version_about(canonical, all[0]);
    }
    const Bringer bringer = bringer_of(registry, *first);
    if (bringer.path == who && who == program_path()) return two_versions(who, view(record.name), expected, found);
    const std::string way_out =
        by.versioning == Versioning::exact &&
                fit_of_package(canonical, records, record, {Versioning::shared_types, by.sides}, unused) !=
                    Fit::other &&
                advice_on_inline_namespaces(expected, found).empty()
            ? "\n  the types that both versions have are the same: OpenOptions{.versioning = Versioning::shared_types} takes it"
            : "";
    const std::string head = message_about(who, "built with another ");
    const std::string package = "package " + in_quotes(view(record.name)) + than(who, bringer);
    if (same_source(expected, found)) {
        const std::string_view there = view(first->toolchain), here = toolchain_of(records);
        if (const std::string why = build_differences(ToolchainFields(there), ToolchainFields(here)); !why.empty())
            return {Errc::package_mismatch, head + "ABI of " + package + why + explain(expected, found) + "\n  " +
                                                bringer.path + " is built with " + std::string(there) + "\n  " + who +
                                                " is built with " + std::string(here)};
    }
    const std::string why = other_vtable.empty() ? explain(expected, found, by.sides) : "\n  " + other_vtable;
    return {Errc::package_mismatch, head + "version of " + package + why + way_out};
}

/// Calls `use(line, version, found)` with the first class of a package whose vtable differs from the canonical one;
/// `found` is null if the binary states the class without a vtable. Vtables may differ where lines are equal, if a
/// description was not kept up.
template <class Use>
void find_other_vtable(const CanonicalPackage& canonical, const Records& records, const PackageRecord& record,
                       Use use) {
    for (const PackageVersion& version : canonical.versions)
        for (const PackageLine& line : version.lines) {
            if (line.vtable.constants.data == nullptr) continue;
            const VtableRecord* const found = records.find_vtable(line.vtable.line_hash);
            if (found != nullptr && same_vtable(line.vtable, *found)) continue;
            bool is_stated = found != nullptr;
            if (!is_stated)
                for (const std::string_view other : lines_of(records, record)) is_stated |= other == view(line.text);
            if (is_stated) return use(line, version, found);
        }
}

/// Checks that the classes of a package have the canonical vtables. Errors: package_mismatch; inconsistent if both
/// sides are the program.
inline Result<void> check_vtables(const Registry& registry, const CanonicalPackage& canonical, const Records& records,
                                  const PackageRecord& record, const std::string& who) {
    Result<void> fitting;
    find_other_vtable(canonical, records, record,
                      [&](const PackageLine& line, const PackageVersion& version, const VtableRecord* found) {
                          const std::string why = explain_vtables(line.vtable, found, view(line.text));
                          const Bringer bringer = bringer_of(registry, version);
                          if (bringer.path == who && who == program_path())
                              fitting = two_vtables(who, view(line.text), why);
                          else
                              fitting = error_about(who, Errc::package_mismatch,
                                                    "built with other virtual functions of package " +
                                                        in_quotes(view(record.name)) + than(who, bringer) + why);
                      });
    return fitting;
}

/// Checks that the packages of a binary agree with the canonical ones. Errors: package_mismatch; inconsistent if both
/// sides are the program.
inline Result<void> check_packages(const Registry& registry, const Records& records, const std::string& who,
                                   Comparing by) {
    for (const PackageRecord& record : records.packages) {
        const CanonicalPackage* const canonical = find_package(registry, record.name);
        if (canonical == nullptr) continue;
        std::string why;
        if (!agrees(*canonical, records, record, by, why))
            return disagreement(registry, *canonical, records, record, who, by, why);
        if (Result<void> fitting = check_vtables(registry, *canonical, records, record, who); !fitting) return fitting;
    }
    return {};
}

/// A copy of a package record. The texts of its lines and the constants of its vtables lie in one block.
inline Owned<PackageVersion> make_version(const Records& records, const PackageRecord& record) {
    Owned<PackageVersion> version = Owned<PackageVersion>::make();
    const LineVector lines = lines_of(records, record);
    Vector<const VtableRecord*> vtables;
    std::string text;
    for (const std::string_view line : lines) {
        vtables.push_back(records.vtables.empty() ? nullptr : records.find_vtable(hash_of_line(line)));
        text += line;
        if (vtables.back() != nullptr) text.append(vtables.back()->constants.chars(), vtables.back()->constants.size);
    }
    version->text = OwnedText(text);
    version->lines = HeapArray<PackageLine>(lines.size());
    const char* at = version->text.c_str();
    for (std::size_t k = 0; k < lines.size(); ++k) {
        PackageLine& line = version->lines[k];
        line.text = {at, lines[k].size()};
        at += lines[k].size();
        if (vtables[k] == nullptr) continue;
        line.vtable = *vtables[k];
        line.vtable.constants.data = reinterpret_cast<const unsigned char*>(at);
        at += line.vtable.constants.size;
    }
    version->toolchain = OwnedText(toolchain_of(records));
    version->hash = record.hash;
    return version;
}

/// Finds the version that a record states, or adds it.
inline Held add_version(Registry& registry, const Records& records, const PackageRecord& record) {
    CanonicalPackage* const known = find_package(registry, record.name);
    if (known != nullptr)
        if (PackageVersion* const version = find_version(*known, record.hash)) return {known, version};
    Owned<PackageVersion> version = make_version(records, record);
    if (known != nullptr) return {known, &known->versions.add(std::move(version))};
    Owned<CanonicalPackage> package = Owned<CanonicalPackage>::make();
    package->name = OwnedText(view(record.name));
    package->name_hash = name_hash(record.name);
    PackageVersion& first = package->versions.add(std::move(version));
    return {&registry.packages.add(std::move(package)), &first};
}

/// Makes the packages of a loaded binary canonical, as far as they agree with those that are. `seen_in`: see
/// PackageVersion.
inline void commit_packages(Registry& registry, const Records& records, std::string_view owner, Comparing by = {},
                            std::uint64_t seen_in = 0) {
    for (const PackageRecord& record : records.packages) {
        if (const CanonicalPackage* canonical = find_package(registry, record.name))
            if (!agrees(*canonical, records, record, by)) continue;
        OwnedText path(owner);
        PackageVersion& version = *add_version(registry, records, record).version;
        if (version.committed && (version.seen_in == 0 || seen_in != 0)) continue;
        version.owner = std::move(path);
        version.committed = true;
        version.seen_in = seen_in;
    }
}

/// Reserves packages for an open that is under way, so that no other open brings another version. `opening.held` has
/// room for all of them.
inline void reserve_packages(Registry& registry, const Records& records, Opening& opening) {
    for (const PackageRecord& record : records.packages) {
        const Held held = add_version(registry, records, record);
        ++held.version->reservations;
        opening.held[opening.held_count++] = held;
    }
}

}  // namespace detail
}  // namespace tenon
