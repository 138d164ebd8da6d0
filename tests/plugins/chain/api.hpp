// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <tenon/package.hpp>

#if !defined(VERSION)
#define VERSION 1
#endif

namespace chain {

struct Link {
#if VERSION == 2
    short weight;
#else
    int weight;
#endif
};

}  // namespace chain

TENON_PACKAGE("test.chain", chain::Link);
