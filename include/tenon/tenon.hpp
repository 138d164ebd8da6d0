// SPDX-License-Identifier: BSL-1.0
//
// All of tenon except <tenon/large.hpp>. A plugin needs only <tenon/export.hpp>, a host <tenon/loader.hpp>, a shared
// header <tenon/package.hpp> and <tenon/describe.hpp>.
#pragma once

#include <tenon/supported.hpp>
#if defined(TENON_DETAIL_SUPPORTED)

#include <tenon/base/push_macros.hpp>

#include <tenon/describe.hpp>
#include <tenon/export.hpp>
#include <tenon/identity.hpp>
#include <tenon/loader.hpp>
#include <tenon/manifest.hpp>
#include <tenon/package.hpp>

#include <tenon/base/pop_macros.hpp>

#endif  // TENON_DETAIL_SUPPORTED
