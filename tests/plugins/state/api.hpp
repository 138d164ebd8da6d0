// SPDX-License-Identifier: BSL-1.0
//
// A library with a state, which a program and its plugins share.
#pragma once

#include <tenon/package.hpp>

namespace state {

struct Counter {
    int count;
};

extern Counter counter;
inline int counted_here() { return ++counter.count; }

}  // namespace state

TENON_PACKAGE("test.state", state::Counter);
