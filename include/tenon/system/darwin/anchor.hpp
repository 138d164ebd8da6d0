// SPDX-License-Identifier: BSL-1.0
//
// The anchor of a binary under Mach-O: a note and, behind it, the pointer, in a section of their own that can be
// written, as one object. The distance between the two is a constant, and no assembler is needed: its label would be
// there twice where a linker optimises two units as one.
#pragma once

#include <cstddef>
#include <cstdint>

namespace [[gnu::visibility("hidden")]] tenon {
namespace detail {

template <class Type>
struct Anchor {
    std::uint32_t owner_size = 6, payload_size = 12, type = 0x107;
    char owner[8] = "Tenon\0\0";
    std::uint32_t format, version;
    std::int32_t distance = sizeof(distance);  // the pointer follows
    Type* pointer = nullptr;

    constexpr Anchor(std::uint32_t its_format, std::uint32_t its_version) : format(its_format), version(its_version) {}
};

}  // namespace detail
}  // namespace tenon

/// Declares a pointer `Name` to Type, and the note that states the numbers Format and Version and the distance to it.
#define TENON_DETAIL_ANCHOR(Type, Name, Format, Version)                                                     \
    [[gnu::used, gnu::section("__DATA,__tenon_anchor,regular,no_dead_strip")]] inline constinit Anchor<Type> \
        Name##_note{Format, Version};                                                                        \
    static_assert(__builtin_offsetof(Anchor<Type>, pointer) ==                                               \
                  __builtin_offsetof(Anchor<Type>, distance) + sizeof(std::int32_t));                        \
    inline constinit Type*& Name = Name##_note.pointer
