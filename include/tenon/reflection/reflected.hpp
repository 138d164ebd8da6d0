// SPDX-License-Identifier: BSL-1.0
//
// The description that TENON_REFLECTED makes of an enum.
#pragma once

namespace [[gnu::visibility("hidden")]] tenon {

/// Describes an enum by all its enumerators, as reflection sees them.
struct reflected {
    using description_kind = reflected;
};

}  // namespace tenon
