// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <tenon/package.hpp>

namespace early {
struct Image {
    int width;
#if VERSION == 2
    double scale;
#endif
    int height;
};
}  // namespace early
TENON_PACKAGE("test.early", early::Image);
