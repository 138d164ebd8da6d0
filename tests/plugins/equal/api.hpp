// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <tenon/package.hpp>

namespace equal {

struct Item {
    int count;
    const char* label;
};

}  // namespace equal

TENON_PACKAGE("equal", equal::Item);
