// SPDX-License-Identifier: BSL-1.0
//
// Which types stand for "verified": numbers of the process's table. A unit that has had an export verified keeps the number that its type
// got, so that its later lookups compare two numbers. Types that are equal, whole texts and vtables, have one number, whichever unit of
// which binary asks. No address of a binary could stand for that: another may be mapped there when it is gone.
#pragma once

#include <tenon/loader/process_registry.hpp>
#include <tenon/records/requested.hpp>

#include <cstddef>
#include <cstdint>
#include <cstring>

namespace [[gnu::visibility("hidden")]] tenon {
namespace detail {

/// Of this unit: a template with it among its arguments, and all that it calls for, is compiled for each unit, not merged.
namespace {
struct this_unit;
}

/// What a unit holds before its first lookup of T, and no export.
inline constexpr std::uint64_t no_number = ~std::uint64_t{0};

/// The number that T has for this unit.
template <class T>
static constinit std::uint64_t verified_number = no_number;

/// The number of a type that an export of an image was found to have; the first of its kind gets a new one.
inline std::uint64_t number_of(Registry& registry, const LoadedPlugin& plugin, const ExportRecord& found, const RequestedType& requested) {
    const Bytes vtables = requested.vtables();
    const auto is_it = [&](const VerifiedType& one) {
        return one.hash == requested.hash && one.flags == requested.flags && one.vtables.size() == vtables.size &&
               (vtables.size == 0 || std::memcmp(one.vtables.begin(), vtables.data, vtables.size) == 0) &&
               same_text(one.plugin->records, *one.found, requested);
    };
    const Lock lock(registry);
    Chain<VerifiedType>& bucket = registry.verified[requested.hash % VerifiedType::buckets];
    for (const VerifiedType& one : bucket)
        if (is_it(one)) return one.number;
    Owned<VerifiedType> made = Owned<VerifiedType>::make();
    made->hash = requested.hash;
    made->flags = requested.flags;
    made->vtables = HeapArray<unsigned char>::copy_of(vtables.data, vtables.size);
    made->plugin = &plugin;
    made->found = &found;
    made->number = ++registry.verified_count;
    return bucket.add(std::move(made)).number;
}

}  // namespace detail
}  // namespace tenon
