// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <tenon/package.hpp>

namespace failed {
struct Image {
    int width, height;
};
#if defined(WITH_MASK)
struct Mask {
    int bits;
};
#else
struct Blend {
    int mode;
};
#endif
}  // namespace failed

#if defined(WITH_MASK)
TENON_PACKAGE("test.failed", failed::Image, failed::Mask);
#else
TENON_PACKAGE("test.failed", failed::Image, failed::Blend);
#endif
