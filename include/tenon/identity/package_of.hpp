// SPDX-License-Identifier: BSL-1.0
//
// Which package a type belongs to. TENON_PACKAGE specialises `tenon::package_of` for its types, all at once and without computing
// anything: a translation unit that meets none of them pays for none.
#pragma once

#include <tenon/identity/package_text.hpp>

namespace [[gnu::visibility("hidden")]] tenon {

/// A named set of types that several binaries compile in common.
template <Literal Name, class... Types>
struct package {
    using holder = detail::package_holder<Name, Types...>;
};

/// The package of T, by derivation from `package<...>`; of most types none.
template <class T>
struct package_of {
    using holder = detail::no_package_holder;
};

}  // namespace tenon
