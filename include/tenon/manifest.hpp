// SPDX-License-Identifier: BSL-1.0
//
// For tools: reads what a binary says of itself, without running any of it.
#pragma once

#include <tenon/supported.hpp>
#if defined(TENON_DETAIL_SUPPORTED)

#include <tenon/identity/push_macros.hpp>

#include <tenon/manifest/discover.hpp>
#include <tenon/manifest/loadable.hpp>
#include <tenon/manifest/manifest.hpp>
#include <tenon/version.hpp>

#include <tenon/identity/pop_macros.hpp>

#endif  // TENON_DETAIL_SUPPORTED
