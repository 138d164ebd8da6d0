// SPDX-License-Identifier: BSL-1.0
//
// For authors of shared headers: declares a package, a named set of types that several binaries compile in common.
// <tenon/describe.hpp> says what a class is where the compiler cannot find out. TENON_USES of <tenon/export.hpp> states
// the package in a binary that neither exports nor looks up its types.
#pragma once

#include <tenon/supported.hpp>
#if defined(TENON_DETAIL_SUPPORTED)

#include <tenon/base/push_macros.hpp>

#include <tenon/identity/package_of.hpp>
#include <tenon/version.hpp>

/// Declares a package and its types. It stands at global scope behind the declarations of the types, in the same
/// header. It computes and emits nothing by itself. A binary that exports, looks up or TENON_USES one of these types
/// states the whole package. The hash of a package covers all its types and everything that they reach. The name is
/// any printable ASCII text; a reversed domain or a path keeps it apart from other packages.
///
///     TENON_PACKAGE("acme.image", acme::Image, acme::Format);
#define TENON_PACKAGE(Name, ...)                                    \
    template <class tenon_type>                                     \
    requires tenon::detail::is_among_types<tenon_type, __VA_ARGS__> \
    struct tenon::package_of<tenon_type> : tenon::package<Name, __VA_ARGS__> {}

#include <tenon/base/pop_macros.hpp>

#endif  // TENON_DETAIL_SUPPORTED
