// SPDX-License-Identifier: BSL-1.0
//
// Makes a filter. SLOW: a constructor says that it runs, and gives others the time to open this plugin too.
#include "api.hpp"

#include <tenon/export.hpp>

#if defined(SLOW)
#include <cstdlib>

#include <unistd.h>

namespace {
const int is_slow = (setenv("TENON_TEST_OPENING", "1", 1), usleep(500'000));
}
#endif

outgrown::Filter* make() {
    static outgrown::Filter filter;
    return &filter;
}
int draw(outgrown::Layer& layer, const outgrown::Filter&) { return layer.show(); }
TENON_EXPORT(make, draw);
