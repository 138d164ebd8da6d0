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
#include <string>
#include <string_view>
#include <utility>

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

/// Whether a text is that of a type.
inline bool same_text(std::string_view text, const RequestedType& requested) {
    const bool begins_so = requested.each_line([&](std::size_t, std::string_view line) {
        if (!text.starts_with(line) || text.size() == line.size()) return false;
        text.remove_prefix(line.size() + 1);
        return true;
    });
    return begins_so && text.empty();
}
inline std::string text_of(const RequestedType& requested) {
    std::string text;
    requested.each_line([&](std::size_t, std::string_view line) { return text += line, text += '\n', true; });
    return text;
}

/// The number of a type that an export was verified by. A type that has none gets the next one.
inline std::uint64_t number_of_type(Registry& registry, const RequestedType& requested) {
    const Bytes vtables = requested.vtables();
    const auto is_equal = [&](const VerifiedType& type) {
        return type.hash == requested.hash && type.flags == requested.flags && type.vtables.size() == vtables.size &&
               (vtables.size == 0 || std::memcmp(type.vtables.begin(), vtables.data, vtables.size) == 0) &&
               same_text(view(type.text), requested);
    };
    const Lock lock(registry);
    Chain<VerifiedType>& bucket = registry.verified[requested.hash % VerifiedType::buckets];
    for (const VerifiedType& type : bucket)
        if (is_equal(type)) return type.number;
    Owned<VerifiedType> made = Owned<VerifiedType>::make();
    made->hash = requested.hash;
    made->flags = requested.flags;
    made->text = OwnedText(text_of(requested));
    made->vtables = HeapArray<unsigned char>::copy_of(vtables.data, vtables.size);
    made->number = ++registry.verified_count;
    return bucket.add(std::move(made)).number;
}

}  // namespace detail
}  // namespace tenon
