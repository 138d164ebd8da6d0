// SPDX-License-Identifier: BSL-1.0
//
// For authors of shared headers: a package is a named set of types that several binaries compile in common.
#pragma once

#include <tenon/supported.hpp>
#if defined(TENON_DETAIL_SUPPORTED)

#include <tenon/identity/package_of.hpp>
#include <tenon/version.hpp>

/// Declares a package and its types; stands at global scope, behind their declarations, in the header that declares them. It computes
/// and emits nothing by itself. A binary that exports, looks up or TENON_USES any of these types states the whole package: its hash
/// covers all its types and everything they reach. The name is free text; a reversed domain or a path keeps it apart from others.
///
///     TENON_PACKAGE("acme.image", acme::Image, acme::Format);
#define TENON_PACKAGE(Name, ...)                       \
    template <class T>                                 \
        requires tenon::detail::one_of<T, __VA_ARGS__> \
    struct tenon::package_of<T> : tenon::package<Name, __VA_ARGS__> {}

#endif  // TENON_DETAIL_SUPPORTED
