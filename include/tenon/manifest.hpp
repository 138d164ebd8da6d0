// SPDX-License-Identifier: BSL-1.0
//
// For tools: reads what a binary says of itself, without running any of it.
#pragma once

#include <tenon/manifest/discover.hpp>
#include <tenon/manifest/loadable.hpp>
#include <tenon/manifest/manifest.hpp>
#include <tenon/version.hpp>
