// SPDX-License-Identifier: BSL-1.0
//
// The packages that types reach, found without being asked for, and their records: an export writes them into its binary, a lookup
// registers them with the table of its process.
#pragma once

#include <tenon/manifest/record_writer.hpp>

#include <cstddef>
#include <utility>

namespace tenon::detail {

/// Some packages, each once.
template <std::size_t Capacity>
struct PackageList {
    const Package* of[Capacity] = {};
    std::size_t count = 0;

    constexpr void add(const Package* package) {
        if (same(*package, no_package)) return;
        for (std::size_t k = 0; k < count && k < Capacity; ++k)
            if (same(*of[k], *package)) return;
        if (count < Capacity) of[count] = package;
        ++count;
    }
};

/// The packages of all named types that are reached from the edges of `Sources`.
template <std::size_t Capacity, class... Sources>
consteval PackageList<Capacity> packages_reached() {
    Walk reached;
    (reached.from(Sources::edges.items, Sources::edges.count), ...);
    PackageList<Capacity> list;
    for (std::size_t k = 0; k < reached.count(); ++k) list.add(reached[k].package);
    return list;
}

/// The records of those packages.
template <class... Sources>
struct package_records {
    static constexpr auto some = packages_reached<8, Sources...>();
    static constexpr auto list = packages_reached<(some.count <= 8 ? 8 : some.count), Sources...>();

    static constexpr void write(WordWriter& out) { write_all(out, std::make_index_sequence<list.count>{}); }

private:
    template <std::size_t... K>
    static constexpr void write_all(WordWriter& out, std::index_sequence<K...>) {
        (out.words(package_words<*list.of[K]>.of, package_words<*list.of[K]>.count), ...);
    }
};

}  // namespace tenon::detail
