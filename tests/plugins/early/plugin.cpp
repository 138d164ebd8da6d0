// SPDX-License-Identifier: BSL-1.0
#include "api.hpp"

#include <tenon/export.hpp>

#include <cstdio>

int area(const early::Image& image) { return image.width * image.height; }
TENON_EXPORT(area);
static const int ran = (std::printf("constructor of version %d\n", VERSION), std::fflush(stdout), 0);
