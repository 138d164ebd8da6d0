// SPDX-License-Identifier: BSL-1.0
//
// Bytes of an image in memory, by their addresses.
#pragma once

#include <cstdint>

namespace [[gnu::visibility("hidden")]] tenon {
namespace detail {

struct AddressRange {
    std::uintptr_t first = 0, size = 0;
    bool has(const void* address) const { return reinterpret_cast<std::uintptr_t>(address) - first < size; }
};

}  // namespace detail
}  // namespace tenon
