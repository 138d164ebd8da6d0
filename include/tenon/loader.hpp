// SPDX-License-Identifier: BSL-1.0
//
// For hosts: open plugins, and look up what they export by name and type. What a plugin says of itself beyond that, in lists, is in
// <tenon/manifest.hpp>.
#pragma once

#include <tenon/supported.hpp>
#if defined(TENON_DETAIL_SUPPORTED)

#include <tenon/base/push_macros.hpp>

#include <tenon/identity/type_text.hpp>
#include <tenon/loader/plugin.hpp>
#include <tenon/version.hpp>

#include <tenon/base/pop_macros.hpp>

#endif  // TENON_DETAIL_SUPPORTED
