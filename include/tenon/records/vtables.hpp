// SPDX-License-Identifier: BSL-1.0
//
// The differences of two vtables, for code that compares manifests.
#pragma once

#include <tenon/records/difference.hpp>
#include <tenon/records/slots_of_vtable.hpp>

#include <vector>

namespace [[gnu::visibility("hidden")]] tenon {

/// Lists what differs between two vtables of a class: the first function in another slot, the number of slots, and the
/// number of listed functions. Empty if nothing does.
inline std::vector<Difference> differences(const Vtable& expected, const Vtable& found) {
    return detail::std_vector(detail::differences_of(detail::slots_of(expected), detail::slots_of(found)));
}

}  // namespace tenon
