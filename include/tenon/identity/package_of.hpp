// SPDX-License-Identifier: BSL-1.0
//
// Which package a type belongs to. TENON_PACKAGE specialises `tenon::package_of` for all its types at once. That
// computes nothing: a translation unit that uses none of the types pays nothing.
#pragma once

#include <tenon/identity/package_text.hpp>

namespace [[gnu::visibility("hidden")]] tenon {

/// A named set of types that several binaries compile in common; TENON_PACKAGE declares one.
template <Literal Name, class... Types>
struct package {
    using holder = detail::package_holder<Name, Types...>;
};

/// The package of T: a specialisation derives from `package<...>`. Most types have none.
template <class T>
struct package_of {
    using holder = detail::no_package_holder;
};

}  // namespace tenon
