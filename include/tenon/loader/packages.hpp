// SPDX-License-Identifier: BSL-1.0
//
// The canonical packages: the version of each that came first in this process. Whoever comes later must agree with it.
#pragma once

#include <tenon/loader/table.hpp>
#include <tenon/manifest/manifest.hpp>

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace tenon::detail {

inline CanonicalPackage* find_package(Table& table, std::string_view name) {
    for (CanonicalPackage* one = table.packages; one != nullptr; one = one->next)
        if (view(one->name) == name) return one;
    return nullptr;
}

inline Lines lines_of(const CanonicalPackage& package) {
    Lines lines;
    for (const Chars& line : package.text) lines.push_back(view(line));
    return lines;
}

inline CanonicalPackage* add_package(Table& table, const Records& records, const PackageRecord& record, std::string_view owner) {
    auto* const added = new CanonicalPackage;
    added->name = kept(view(record.name));
    added->owner = kept(owner);
    added->hash = record.hash;
    const Lines lines = lines_of(records, record);
    added->text = Array<Chars>(lines.size());
    for (std::size_t k = 0; k < lines.size(); ++k) added->text[k] = kept(lines[k]);
    added->next = table.packages;
    table.packages = added;
    return added;
}

inline std::string disagreement(const CanonicalPackage& canonical, const Records& records, const PackageRecord& record, std::string_view who) {
    return "tenon: " + std::string(who) + ": built with another version of package " + quoted(view(record.name)) + " than " +
           std::string(view(canonical.owner)) + ", which was loaded first" + explain(lines_of(canonical), lines_of(records, record));
}

/// Why some packages cannot be taken in beside the canonical ones, or nothing.
inline std::optional<Error> find_conflict(Table& table, const Records& records, std::string_view who) {
    for (const PackageRecord& record : records.packages)
        if (const CanonicalPackage* canonical = find_package(table, view(record.name)); canonical && canonical->hash != record.hash)
            return Error{Errc::package_mismatch, disagreement(*canonical, records, record, who)};
    return std::nullopt;
}

/// Takes in the packages of a binary that is loaded; they stay canonical.
inline void settle_packages(Table& table, const Records& records, std::string_view owner) {
    for (const PackageRecord& record : records.packages) {
        CanonicalPackage* canonical = find_package(table, view(record.name));
        if (canonical == nullptr) canonical = add_package(table, records, record, owner);
        if (canonical->hash == record.hash) canonical->settled = true;
    }
}

/// Holds packages for an open that is under way, so that no other brings another version in the meantime.
inline void reserve_packages(Table& table, const Records& records, std::string_view owner) {
    for (const PackageRecord& record : records.packages) {
        CanonicalPackage* canonical = find_package(table, view(record.name));
        if (canonical == nullptr) canonical = add_package(table, records, record, owner);
        ++canonical->pending;
    }
}

/// Ends a reservation. What no loaded image and no other open holds is forgotten.
inline void release_packages(Table& table, const Records& records) {
    for (const PackageRecord& record : records.packages)
        for (CanonicalPackage** link = &table.packages; *link != nullptr; link = &(*link)->next) {
            CanonicalPackage* const one = *link;
            if (view(one->name) != view(record.name)) continue;
            if (--one->pending == 0 && !one->settled) {
                *link = one->next;
                for (const Chars& line : one->text) delete[] line.data;
                delete[] one->name.data;
                delete[] one->owner.data;
                delete one;
            }
            break;
        }
}

}  // namespace tenon::detail
