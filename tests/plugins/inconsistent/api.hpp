// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <tenon/package.hpp>

namespace inconsistent {

struct Thing {
#if defined(OTHER_UNIT)
    long size;
#else
    int size;
#endif
};

}  // namespace inconsistent

TENON_PACKAGE("test.inconsistent", inconsistent::Thing);
