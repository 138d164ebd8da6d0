// SPDX-License-Identifier: BSL-1.0
//
// The version of tenon. Every public header defines it. Before 1.0.0 a new minor version may break compatibility.
#pragma once

#define TENON_VERSION_MAJOR 0
#define TENON_VERSION_MINOR 1
#define TENON_VERSION_PATCH 0

/// 10000 * major + 100 * minor + patch.
#define TENON_VERSION (TENON_VERSION_MAJOR * 10000 + TENON_VERSION_MINOR * 100 + TENON_VERSION_PATCH)
