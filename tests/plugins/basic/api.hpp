// SPDX-License-Identifier: BSL-1.0
//
// A plugin of all kinds of exports.
#pragma once

namespace basic {

struct Point {
    int x, y;
};

struct Image {
    unsigned char* pixels;
    int width, height;
};

}  // namespace basic
