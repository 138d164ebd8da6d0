// SPDX-License-Identifier: BSL-1.0
//
// For hosts: opens plugins and looks up their exports by name and type. To list what a plugin exports, include
// <tenon/manifest.hpp> as well. What a program offers to its plugins it exports by <tenon/export.hpp>.
#pragma once

#include <tenon/supported.hpp>
#if defined(TENON_DETAIL_SUPPORTED)

#include <tenon/base/push_macros.hpp>

#include <tenon/identity/type_text.hpp>
#include <tenon/loader/plugin.hpp>
#include <tenon/manifest/find.hpp>
#include <tenon/version.hpp>

#include <tenon/base/pop_macros.hpp>

#endif  // TENON_DETAIL_SUPPORTED
