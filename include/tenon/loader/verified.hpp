// SPDX-License-Identifier: BSL-1.0
//
// The registry numbers the types by which exports were verified. Types that are equal (whole texts, flags and
// vtables) have one number, whichever unit of whichever binary asks. A unit keeps the number of its type, so that
// later lookups compare two numbers. An address of a binary could not stand for a proof: when the binary is unloaded,
// another may be mapped there.
#pragma once

#include <tenon/loader/process_registry.hpp>
#include <tenon/records/requested.hpp>

#include <cstddef>
#include <cstdint>
#include <cstring>

namespace [[gnu::visibility("hidden")]] tenon {
namespace detail {

/// As a template argument it makes an instance belong to this translation unit: the linker merges it with no other.
namespace {
struct this_unit;
}

/// The number of a unit before its first lookup of T; no export has it.
inline constexpr std::uint64_t no_number = ~std::uint64_t{0};

/// The number of T in this unit.
template <class T>
static constinit std::uint64_t verified_number = no_number;

/// The number of a type that an export was found to have. A type that has none gets the next one.
inline std::uint64_t number_of_type(Registry& registry, const LoadedPlugin& plugin, const ExportRecord& found,
                                    const RequestedType& requested) {
    const Bytes vtables = requested.vtables();
    const auto is_equal = [&](const VerifiedType& type) {
        return type.hash == requested.hash && type.flags == requested.flags && type.vtables.size() == vtables.size &&
               (vtables.size == 0 || std::memcmp(type.vtables.begin(), vtables.data, vtables.size) == 0) &&
               same_text(type.plugin->records, *type.found, requested);
    };
    const Lock lock(registry);
    Chain<VerifiedType>& bucket = registry.verified[requested.hash % VerifiedType::buckets];
    for (const VerifiedType& type : bucket)
        if (is_equal(type)) return type.number;
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
