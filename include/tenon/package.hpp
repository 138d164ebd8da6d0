// SPDX-License-Identifier: BSL-1.0
//
// For authors of shared headers: a package is a named set of types that several binaries compile in common.
#pragma once

#include <tenon/supported.hpp>
#if defined(TENON_DETAIL_SUPPORTED)

#include <tenon/base/push_macros.hpp>

#include <tenon/identity/package_of.hpp>
#include <tenon/version.hpp>

/// Declares a package and its types; stands at global scope, behind their declarations, in the header that declares them. It computes
/// and emits nothing by itself. A binary that exports, looks up or TENON_USES any of these types states the whole package: its hash
/// covers all its types and everything they reach. The name is free text; a reversed domain or a path keeps it apart from others.
///
///     TENON_PACKAGE("acme.image", acme::Image, acme::Format);
#define TENON_PACKAGE(Name, ...)                                \
    template <class tenon_type>                                 \
        requires tenon::detail::one_of<tenon_type, __VA_ARGS__> \
    struct tenon::package_of<tenon_type> : tenon::package<Name, __VA_ARGS__> {}

#include <tenon/base/pop_macros.hpp>

#endif  // TENON_DETAIL_SUPPORTED
