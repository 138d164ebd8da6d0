// SPDX-License-Identifier: BSL-1.0
//
// A package of the program, which a plugin may have in another version.
#pragma once

#include <tenon/package.hpp>

#if !defined(VERSION)
#define VERSION 1
#endif

namespace stale {

enum class Format : unsigned char { gray, rgb };

struct Image {
    int width;
#if VERSION == 2
    long height;
#else
    int height;
#endif
#if VERSION == 3
    int format;
#else
    Format format;
#endif
};

struct Options {
    int radius;
};

}  // namespace stale

#if VERSION == 4
TENON_PACKAGE("test.stale", stale::Image);
#else
TENON_PACKAGE("test.stale", stale::Image, stale::Options);
#endif
