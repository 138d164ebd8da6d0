// SPDX-License-Identifier: BSL-1.0
//
// The packages that types reach, and their records. Nobody states them: an export writes them into its binary, and a
// lookup registers them with its process.
#pragma once

#include <tenon/records/record_writer.hpp>

#include <cstddef>

namespace [[gnu::visibility("hidden")]] tenon {
namespace detail {

/// A set of packages. `count` may exceed the capacity: then those behind it are not kept.
template <std::size_t Capacity>
struct PackageList {
    const Package* packages[Capacity] = {};
    std::size_t count = 0;

    constexpr void add(const Package* package) {
        if (same(*package, no_package)) return;
        for (std::size_t k = 0; k < count && k < Capacity; ++k)
            if (same(*packages[k], *package)) return;
        if (count < Capacity) packages[count] = package;
        ++count;
    }
};

/// The packages of all named types that the types `T` reach.
template <std::size_t Capacity, class... T>
consteval PackageList<Capacity> packages_reached() {
    PackageList<Capacity> list;
    const auto add = [&](const Node* const* nodes, std::size_t count) {
        for (std::size_t k = 0; k < count; ++k) list.add(nodes[k]->package);
    };
    (add(closure_of<T>.nodes, closure_of<T>.count), ...);
    return list;
}

/// The records of those packages. Most often there are none.
template <class... T>
struct package_records {
    static constexpr PackageList<1> list{};
    static constexpr Words<0> make() { return {}; }
};
template <class... T>
requires(any_of<closure_of<T>.has_packages...>) struct package_records<T...> {
    static constexpr auto list = [] {
        constexpr auto some = packages_reached<8, T...>();
        if constexpr (some.count <= 8)
            return some;
        else
            return packages_reached<some.count, T...>();
    }();

    static constexpr auto make() {
        return []<std::size_t... K>(indices<K...>) { return concatenated(package_record<*list.packages[K]>...); }
        (indices_to<list.count>());
    }
};

}  // namespace detail
}  // namespace tenon
