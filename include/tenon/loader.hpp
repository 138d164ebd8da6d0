// SPDX-License-Identifier: BSL-1.0
//
// For hosts: open plugins, and look up what they export by name and type.
#pragma once

#include <tenon/loader/plugin.hpp>
#include <tenon/manifest/discover.hpp>
#include <tenon/version.hpp>
