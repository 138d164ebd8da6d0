// SPDX-License-Identifier: BSL-1.0
//
// What host.cpp and plugin.cpp agree on.
#pragma once

#include <tenon/package.hpp>

namespace consumer {

struct Greeting {
    const char* text;
    int times;
};

}  // namespace consumer

TENON_PACKAGE("consumer", consumer::Greeting);
