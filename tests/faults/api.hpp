// SPDX-License-Identifier: BSL-1.0
//
// What the plugins of the campaign export, all of them the same.
#pragma once

#include <tenon/package.hpp>

namespace faults {

struct Sample {
    int a;
    double b;
};

}  // namespace faults

TENON_PACKAGE("faults", faults::Sample);
