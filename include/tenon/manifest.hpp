// SPDX-License-Identifier: BSL-1.0
//
// For tools: reads what a binary says about itself, without running any of its code. <tenon/loader.hpp> loads it.
#pragma once

#include <tenon/supported.hpp>
#if defined(TENON_DETAIL_SUPPORTED)

#include <tenon/base/push_macros.hpp>

#include <tenon/identity/type_text.hpp>
#include <tenon/manifest/check.hpp>
#include <tenon/manifest/discover.hpp>
#include <tenon/manifest/find.hpp>
#include <tenon/manifest/manifest.hpp>
#include <tenon/manifest/seal.hpp>
#include <tenon/version.hpp>

#include <tenon/base/pop_macros.hpp>

#endif  // TENON_DETAIL_SUPPORTED
