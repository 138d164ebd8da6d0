// SPDX-License-Identifier: BSL-1.0
//
// With BROKEN, it needs a function that nobody has, which the dynamic linker finds out after it has called a slow resolver.
#include "api.hpp"

#include <tenon/export.hpp>

#if defined(BROKEN)
int slowly();
int missing();
#else
static int slowly() { return 1; }
static int missing() { return 1; }
#endif

int area(const failed::Image& image) { return image.width * image.height * slowly() * missing(); }
TENON_EXPORT(area);
