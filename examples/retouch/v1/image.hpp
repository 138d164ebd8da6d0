// SPDX-License-Identifier: BSL-1.0
//
// ../image.hpp as it was a year ago: rows followed each other without a gap, and an image had no stride.
#pragma once

#include <tenon/package.hpp>

namespace acme {

enum class Format : unsigned char { gray = 1, rgb = 3 };

struct Image {
    unsigned char* pixels;
    int width;
    int height;
    Format format;
};

using Filter = void(Image&);

}  // namespace acme

TENON_PACKAGE("acme.image", acme::Image, acme::Format);
