// SPDX-License-Identifier: BSL-1.0
//
// A package that no program knows: the plugin brings it.
#pragma once

#include <tenon/package.hpp>

namespace own {

struct State {
    int generation;
#if defined(OTHER_STATE)
    int more;
#endif
};

}  // namespace own

TENON_PACKAGE("own", own::State);
