// SPDX-License-Identifier: BSL-1.0
//
// What a program and its plugin have in common.
#pragma once

#include <tenon/package.hpp>

namespace reload {

struct State {
    int generation;
#if defined(OTHER_STATE)
    int more;
#endif
};

}  // namespace reload

TENON_PACKAGE("reload", reload::State);
