// SPDX-License-Identifier: BSL-1.0
//
// The version of this library, which every public header defines.
#pragma once

/// 10000 * major + 100 * minor + patch.
#define TENON_VERSION 100
